/** Takes reviews out of a set again. */
import { type TredeDb, trede } from './db.ts'
import { dropLoose } from './loose.ts'

/** Resolves to how many were in it. Reviews that no other set and no annotation holds are deleted. */
export async function takeOut(
  setId: string,
  reviewIds: readonly string[],
  db: TredeDb = trede,
): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const keys = reviewIds.map((reviewId): [string, string] => [setId, reviewId])
    const members = (await db.members.bulkGet(keys)).filter((member) => member !== undefined)
    await db.members.bulkDelete(keys)
    await dropLoose(reviewIds, db)
    return members.length
  })
}
