/** The reviews of a set with all that belongs to them. */
import { placeMarks } from '../anchor/place-all.ts'
import { heard } from '../model/heard.ts'
import type { StoredItem } from '../model/item.ts'
import type { Mark } from '../model/mark.ts'
import type { Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { annotationIdOf } from './annotations.ts'
import { type TredeDb, trede } from './db.ts'
import { marksOf } from './marks.ts'

/**
 * In the order in which they came into the set; empty where there is no such set. Verdicts leave out the complaints that
 * the user said are none.
 */
export async function itemsOfSet(setId: string, db: TredeDb = trede): Promise<StoredItem[]> {
  return db.transaction('r', [db.members, db.reviews, db.places, db.annotations, db.marks], async () => {
    const members = await db.members.where('setId').equals(setId).toArray()
    const rows = await db.reviews.bulkGet(members.map(({ reviewId }) => reviewId))
    const annotations = await db.annotations.bulkGet(members.map(({ reviewId }) => annotationIdOf(reviewId)))
    const marks = Map.groupBy(
      await marksOf(
        members.map(({ reviewId }) => reviewId),
        db,
      ),
      ({ reviewId }) => reviewId,
    )
    const placeIds = [...new Set(rows.flatMap((row) => row?.placeId ?? []))]
    const places = new Map((await db.places.bulkGet(placeIds)).map((place) => [place?.id, place]))
    return members
      .flatMap(({ added }, at): StoredItem[] => {
        const row = rows[at]
        const place = places.get(row?.placeId)
        if (!row || !place) return []
        const { verdict, firstSeen, lastSeen, classifiedBy: _by, ...review } = row
        const own = marks.get(review.id) ?? []
        return [
          {
            place,
            review,
            verdict: own.length === 0 ? verdict : obeying(own, review, verdict),
            annotation: annotations[at] ?? null,
            marks: own,
            firstSeen,
            lastSeen,
            added,
          },
        ]
      })
      .sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0))
  })
}

function obeying(marks: readonly Mark[], review: Review, verdict: Verdict): Verdict {
  return heard(verdict, placeMarks(marks, wordingOf(review).text).placed)
}
