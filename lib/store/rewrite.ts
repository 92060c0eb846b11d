/** Puts other words in the place of reviews and of what was said of them, for good. */
import type { StoredItem } from '../model/item.ts'
import { decisionIdOf, type Opinion } from '../model/opinion.ts'
import { annotationIdOf } from './annotations.ts'
import { type TredeDb, trede } from './db.ts'

/** A review as it shall stand, with what the user and colleagues say of it. */
export interface Rewritten {
  item: StoredItem
  opinions: readonly Opinion[]
}

/**
 * Writes each in the place of the review that had this id before; its id may be another one now. Sets keep it, and the
 * verdict is looked at again, because its words are others. All or none; what was deleted meanwhile stays deleted.
 */
export async function rewrite(changes: ReadonlyMap<string, Rewritten>, db: TredeDb = trede): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [id, { item, opinions }] of changes) {
      const { review, verdict, annotation, marks } = item
      const row = await db.reviews.get(id)
      if (!row) continue
      await db.reviews.delete(id)
      await db.reviews.put({ ...row, ...review, verdict, classifiedBy: '' })
      await db.annotations.delete(annotationIdOf(id))
      if (annotation) await db.annotations.put(annotation)
      await db.marks.where('reviewId').equals(id).delete()
      await db.marks.bulkPut(marks)
      await db.opinions.where('reviewId').equals(id).delete()
      await db.opinions.bulkPut(opinions)
      if (review.id !== id) await follow(id, review.id, db)
    }
  })
}

async function follow(from: string, to: string, db: TredeDb): Promise<void> {
  const members = await db.members.where('reviewId').equals(from).toArray()
  await db.members.bulkDelete(members.map(({ setId }) => [setId, from]))
  await db.members.bulkPut(members.map((member) => ({ ...member, reviewId: to })))
  const decisions = (await db.decisions.where('reviewId').equals(from).toArray()).map((one) => ({
    ...one,
    reviewId: to,
  }))
  await db.decisions.where('reviewId').equals(from).delete()
  await db.decisions.bulkPut(decisions.map((one) => ({ ...one, id: decisionIdOf(one) })))
}
