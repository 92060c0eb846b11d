/** The reviews of a set with all that belongs to them: whole, or in portions by cursor. */
import { placeMarks } from '../anchor/place-all.ts'
import { heard } from '../model/heard.ts'
import type { ReviewItem, StoredItem } from '../model/item.ts'
import type { Mark } from '../model/mark.ts'
import type { Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { annotationIdOf } from './annotations.ts'
import { type MemberRow, type TredeDb, trede } from './db.ts'
import { marksOf } from './marks.ts'

const TABLES = ['members', 'reviews', 'places', 'annotations', 'marks']

/**
 * In the order in which they came into the set; empty where there is no such set. Verdicts leave out the complaints that
 * the user said are none.
 */
export async function itemsOfSet(setId: string, db: TredeDb = trede): Promise<StoredItem[]> {
  const items: StoredItem[] = []
  for await (const slice of slicesOfSet(setId, Number.POSITIVE_INFINITY, db)) items.push(...slice)
  return items
}

/**
 * The same in portions of `size`, so that a set of any size takes the memory of one portion. Each portion is read as it
 * stands at that moment; a review that is added or taken out meanwhile may be in or not, and none comes twice.
 */
export async function* slicesOfSet(
  setId: string,
  size: number,
  db: TredeDb = trede,
): AsyncGenerator<StoredItem[]> {
  let after: MemberRow | undefined
  do {
    const { members, items } = await nextSlice(setId, after, size, db)
    after = members.length < size ? undefined : members.at(-1)
    if (items.length > 0) yield items
  } while (after)
}

/** Stored reviews by id, in this order, in portions of `size`; those that are gone are left out. */
export async function* slicesOfReviews(
  ids: readonly string[],
  size: number,
  db: TredeDb = trede,
): AsyncGenerator<StoredItem[]> {
  for (let at = 0; at < ids.length; at += size) {
    const members = ids.slice(at, at + size).map((reviewId) => ({ setId: '', reviewId, added: '' }))
    const items = await db.transaction('r', TABLES, () => itemsOf(members, db))
    if (items.length > 0) yield items.map((item) => ({ ...item, added: item.firstSeen }))
  }
}

async function nextSlice(setId: string, after: MemberRow | undefined, size: number, db: TredeDb) {
  // A shorter key comes before all that begin with it, and no moment comes after the last sign of Unicode's first plane.
  const from = after ? [setId, after.added, after.reviewId] : [setId]
  const to = [setId, '\uffff']
  return db.transaction('r', TABLES, async () => {
    const following = db.members.where('[setId+added+reviewId]').between(from, to, !after, true)
    const members = await (Number.isFinite(size) ? following.limit(size) : following).toArray()
    return { members, items: await itemsOf(members, db) }
  })
}

async function itemsOf(members: readonly MemberRow[], db: TredeDb): Promise<StoredItem[]> {
  const added = new Map(members.map((member) => [member.reviewId, member.added]))
  const stored = await storedAs([...added.keys()], db)
  return stored.map((item) => ({
    ...item,
    ...marked(item.marks, item.review, item.verdict),
    added: added.get(item.review.id)!,
  }))
}

/** Reviews as they lie in the store, verdicts and marks untouched, in this order; those that are gone are left out. */
export async function storedAs(reviewIds: readonly string[], db: TredeDb = trede): Promise<StoredItem[]> {
  return db.transaction('r', [db.reviews, db.places, db.annotations, db.marks], async () => {
    const rows = (await db.reviews.bulkGet([...reviewIds])).filter((row) => row !== undefined)
    const annotations = await db.annotations.bulkGet(rows.map(({ id }) => annotationIdOf(id)))
    const marks = Map.groupBy(await marksOf(reviewIds, db), ({ reviewId }) => reviewId)
    const placeIds = [...new Set(rows.map(({ placeId }) => placeId))]
    const places = new Map((await db.places.bulkGet(placeIds)).map((place) => [place?.id, place]))
    return rows.flatMap(
      ({ verdict, firstSeen, lastSeen, classifiedBy: _by, ...review }, at): StoredItem[] => {
        const place = places.get(review.placeId)
        if (!place) return []
        const annotation = annotations[at] ?? null
        const own = marks.get(review.id) ?? []
        return [{ place, review, verdict, annotation, marks: own, firstSeen, lastSeen, added: '' }]
      },
    )
  })
}

/** Reviews as they are read now, each once, with what the user added to them; `now` where one is not stored. */
export async function withStored(
  items: readonly ReviewItem[],
  now: Date,
  db: TredeDb = trede,
): Promise<StoredItem[]> {
  const once = [...new Map(items.map((item) => [item.review.id, item])).values()]
  const ids = once.map(({ review }) => review.id)
  const moment = now.toISOString()
  return db.transaction('r', [db.reviews, db.annotations, db.marks], async () => {
    const rows = await db.reviews.bulkGet(ids)
    const annotations = await db.annotations.bulkGet(ids.map(annotationIdOf))
    const marks = Map.groupBy(await marksOf(ids, db), ({ reviewId }) => reviewId)
    return once.map(({ place, review, verdict }, at): StoredItem => {
      const { firstSeen = moment, lastSeen = moment } = rows[at] ?? {}
      return {
        place,
        review,
        ...marked(marks.get(review.id), review, verdict),
        annotation: annotations[at] ?? null,
        firstSeen,
        lastSeen,
        added: moment,
      }
    })
  })
}

/** Marks where their words stand now, orphans as they are, and the verdict that obeys them. */
function marked(
  marks: readonly Mark[] = [],
  review: Review,
  verdict: Verdict,
): Pick<StoredItem, 'marks' | 'verdict'> {
  if (marks.length === 0) return { marks: [], verdict }
  const { placed, orphans } = placeMarks(marks, wordingOf(review).text)
  const all = [
    ...placed.map(({ mark, span }) => ({ ...mark, position: span })),
    ...orphans.map(({ mark }) => mark),
  ]
  return {
    marks: all.sort((a, b) => a.position.start - b.position.start),
    verdict: heard(verdict, placed),
  }
}
