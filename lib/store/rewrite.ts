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
    const rows = (await db.reviews.bulkGet([...changes.keys()])).filter((row) => row !== undefined)
    const ids = rows.map(({ id }) => id)
    const all = ids.map((id) => changes.get(id)!)
    await db.reviews.bulkDelete(ids)
    await db.reviews.bulkPut(
      rows.map((row, at) => ({
        ...row,
        ...all[at]!.item.review,
        verdict: all[at]!.item.verdict,
        classifiedBy: '',
      })),
    )
    await db.annotations.bulkDelete(ids.map(annotationIdOf))
    await db.annotations.bulkPut(all.flatMap(({ item }) => item.annotation ?? []))
    await db.marks.where('reviewId').anyOf(ids).delete()
    await db.marks.bulkPut(all.flatMap(({ item }) => item.marks))
    await db.opinions.where('reviewId').anyOf(ids).delete()
    await db.opinions.bulkPut(all.flatMap(({ opinions }) => opinions))
    const moved = all.map(({ item }, at) => [ids[at]!, item.review.id] as const)
    await follow(new Map(moved.filter(([from, to]) => from !== to)), db)
  })
}

/** Takes sets and decisions along to the new ids, by the old. */
async function follow(ids: ReadonlyMap<string, string>, db: TredeDb): Promise<void> {
  const from = [...ids.keys()]
  const members = await db.members.where('reviewId').anyOf(from).toArray()
  await db.members.bulkDelete(members.map(({ setId, reviewId }) => [setId, reviewId]))
  await db.members.bulkPut(members.map((one) => ({ ...one, reviewId: ids.get(one.reviewId)! })))
  const decisions = await db.decisions.where('reviewId').anyOf(from).toArray()
  await db.decisions.bulkDelete(decisions.map(({ id }) => id))
  const moved = decisions.map((one) => ({ ...one, reviewId: ids.get(one.reviewId)! }))
  await db.decisions.bulkPut(moved.map((one) => ({ ...one, id: decisionIdOf(one) })))
}
