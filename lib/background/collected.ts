/** The collected reviews as cases to learn from, and what a change does to them as it is shown. */
import { type Case, classifyCase } from '../learn/case.ts'
import type { Effect } from '../learn/effect.ts'
import type { LevelId } from '../model/ladder.ts'
import type { Mark } from '../model/mark.ts'
import { wordingOf } from '../model/wording.ts'
import type { ShownEffect } from '../protocol.ts'
import { trede } from '../store/db.ts'
import type { InForce } from './in-force.ts'
import { pause, TASK } from './work.ts'

/** So many reviews are read at once. */
const PORTION = 200
/** So many changed reviews are shown; the counts are of all. */
const SHOWN = 300

/** What the user has said of reviews, by review id. */
export interface Said {
  own: ReadonlyMap<string, LevelId | null>
  marks: ReadonlyMap<string, readonly Mark[]>
}

export async function whatWasSaid(): Promise<Said> {
  const annotations = await trede.annotations.toArray()
  const marks = await trede.marks.toArray()
  return {
    own: new Map(annotations.flatMap(({ reviewId, level }) => (level === null ? [] : [[reviewId, level]]))),
    marks: Map.groupBy(marks, ({ reviewId }) => reviewId),
  }
}

/** Every collected review, with its verdict by the classifier in force. Read and classified in short tasks. */
export async function collectedCases({ classifier, stamp }: InForce, { own, marks }: Said): Promise<Case[]> {
  const cases: Case[] = []
  let until = performance.now() + TASK
  for (let last = ''; ; ) {
    const rows = await trede.reviews.where('id').above(last).limit(PORTION).toArray()
    for (const row of rows) {
      const { id, rating, lang } = row
      const said = { own: own.get(id) ?? null, marks: marks.get(id) ?? [] }
      const base = { id, text: wordingOf(row).text, rating, lang, ...said }
      const verdict = row.classifiedBy === stamp ? row.verdict : classifyCase(base, classifier)
      cases.push({ ...base, verdict })
      if (performance.now() < until) continue
      await pause()
      until = performance.now() + TASK
    }
    if (rows.length < PORTION) return cases
    last = rows.at(-1)!.id
  }
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
