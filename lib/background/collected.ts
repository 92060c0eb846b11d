/** The collected reviews as cases to learn from, and what a change does to them as it is shown. */
import { type Case, classifyCase } from '../learn/case.ts'
import type { Effect } from '../learn/effect.ts'
import type { ShownEffect } from '../messages.ts'
import { wordingOf } from '../model/wording.ts'
import { trede } from '../store/db.ts'
import type { InForce } from './in-force.ts'

/** So many changed reviews are shown; the counts are of all. */
const SHOWN = 300

/** Every collected review, with its verdict by the classifier in force. */
export async function collectedCases({ classifier, stamp }: InForce): Promise<Case[]> {
  const { reviews, annotations, marks } = await trede.transaction(
    'r',
    [trede.reviews, trede.annotations, trede.marks],
    async () => ({
      reviews: await trede.reviews.toArray(),
      annotations: await trede.annotations.toArray(),
      marks: await trede.marks.toArray(),
    }),
  )
  const own = new Map(annotations.map(({ reviewId, level }) => [reviewId, level]))
  const marksOf = Map.groupBy(marks, ({ reviewId }) => reviewId)
  return reviews.map((row) => {
    const { id, rating, lang } = row
    const said = { own: own.get(id) ?? null, marks: marksOf.get(id) ?? [] }
    const base = { id, text: wordingOf(row).text, rating, lang, ...said }
    return { ...base, verdict: row.classifiedBy === stamp ? row.verdict : classifyCase(base, classifier) }
  })
}

/** The effect with what is needed to show it. */
export async function shownEffect(
  { of, moved, changed }: Effect,
  cases: readonly Case[],
): Promise<ShownEffect> {
  const shown = changed.slice(0, SHOWN)
  const byId = new Map(cases.map((one) => [one.id, one]))
  const rows = await trede.reviews.bulkGet(shown.map(({ id }) => id))
  const places = await trede.places.bulkGet(rows.map((row) => row?.placeId ?? ''))
  return {
    of,
    moved,
    changed: changed.length,
    shown: shown.map(({ id, before, after, spans }, i) => {
      const { text, own, verdict } = byId.get(id)!
      const place = places[i]?.name ?? ''
      return { reviewId: id, place, wording: text, lang: verdict.lang, before, after, own, spans }
    }),
  }
}
