/** Puts other words in the place of reviews and of what the user added to them, for good. */
import type { StoredItem } from '../model/item.ts'
import { annotationIdOf } from './annotations.ts'
import { type TredeDb, trede } from './db.ts'

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
