/** Puts other words in the place of reviews and of what the user added to them, for good. */
import type { StoredItem } from '../model/item.ts'
import { annotationIdOf } from './annotations.ts'
import { type TredeDb, trede } from './db.ts'
import { marksOf } from './marks.ts'

/** Reviews as they lie in the store, verdicts untouched. In no order; those that are gone are left out. */
export async function storedAs(reviewIds: readonly string[], db: TredeDb = trede): Promise<StoredItem[]> {
  return db.transaction('r', [db.reviews, db.places, db.annotations, db.marks], async () => {
    const rows = (await db.reviews.bulkGet([...reviewIds])).filter((row) => row !== undefined)
    const places = new Map(
      (await db.places.bulkGet(rows.map(({ placeId }) => placeId))).map((place) => [place?.id, place]),
    )
    const annotations = await db.annotations.bulkGet(rows.map(({ id }) => annotationIdOf(id)))
    const marks = Map.groupBy(await marksOf(reviewIds, db), ({ reviewId }) => reviewId)
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

/**
 * Writes each item in the place of the review that had this id before; its id may be another one now. Sets keep it, and the
 * verdict is looked at again, because its words are others. All or none; what was deleted meanwhile stays deleted.
 */
export async function rewrite(items: ReadonlyMap<string, StoredItem>, db: TredeDb = trede): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [id, { review, verdict, annotation, marks }] of items) {
      const row = await db.reviews.get(id)
      if (!row) continue
      await db.reviews.delete(id)
      await db.reviews.put({ ...row, ...review, verdict, classifiedBy: '' })
      await db.annotations.delete(annotationIdOf(id))
      if (annotation) await db.annotations.put(annotation)
      await db.marks.where('reviewId').equals(id).delete()
      await db.marks.bulkPut(marks)
      if (review.id === id) continue
      const members = await db.members.where('reviewId').equals(id).toArray()
      await db.members.bulkDelete(members.map(({ setId }) => [setId, id]))
      await db.members.bulkPut(members.map((member) => ({ ...member, reviewId: review.id })))
    }
  })
}
