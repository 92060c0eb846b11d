/** Sets as a whole: put away and brought back, merged, split, deleted; each with a way back. */
import type { ReviewSet } from '../model/annotation.ts'
import { type MemberRow, type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { dropLoose } from './loose.ts'
import { newSet, refuseBadName } from './sets.ts'
import { type Undo, undoably } from './undo.ts'

/** Puts a set away, or brings it back into use. Rejects with `StoreError` `setGone`. */
export async function archiveSet(
  id: string,
  away: boolean,
  now: Date,
  db: TredeDb = trede,
): Promise<{ undo: Undo }> {
  return undoably(async (recorder) => {
    const [set] = await recorder.keep(db.sets, [id])
    if (!set) throw new StoreError('setGone')
    await db.sets.put({ ...set, archived: away ? now.toISOString() : null, modified: now.toISOString() })
  }, db)
}

/** Deletes a set, and its reviews that nothing else holds. Rejects with `StoreError` `setGone`. */
export async function deleteSet(id: string, db: TredeDb = trede): Promise<{ undo: Undo }> {
  return undoably(async (recorder) => {
    const [set] = await recorder.keep(db.sets, [id])
    if (!set) throw new StoreError('setGone')
    const members = await db.members.where('setId').equals(id).toArray()
    recorder.gone('members', members)
    await db.members.bulkDelete(members.map(({ reviewId }) => [id, reviewId]))
    await db.sets.delete(id)
    const loose = await dropLoose(
      members.map(({ reviewId }) => reviewId),
      db,
    )
    recorder.gone('places', loose.places)
    recorder.gone('reviews', loose.reviews)
  }, db)
}

/**
 * Moves all reviews of some sets into another, and deletes the emptied sets. Resolves to how many came into it.
 * Rejects with `StoreError` `setGone` where one of them is gone.
 */
export async function mergeSets(
  fromIds: readonly string[],
  intoId: string,
  now: Date,
  db: TredeDb = trede,
): Promise<{ result: number; undo: Undo }> {
  return undoably(async (recorder) => {
    const others = fromIds.filter((id) => id !== intoId)
    const [into, ...from] = await recorder.keep(db.sets, [intoId, ...others])
    if (!into || from.some((set) => !set)) throw new StoreError('setGone')
    let moved = 0
    for (const id of others) {
      const members = await db.members.where('setId').equals(id).toArray()
      recorder.gone('members', members)
      await db.members.bulkDelete(members.map(({ reviewId }) => [id, reviewId]))
      const there = await recorder.keep(
        db.members,
        members.map(({ reviewId }): [string, string] => [intoId, reviewId]),
      )
      const fresh = members.filter((_member, at) => !there[at])
      await db.members.bulkAdd(fresh.map((member): MemberRow => ({ ...member, setId: intoId })))
      moved += fresh.length
    }
    await db.sets.bulkDelete(others)
    await db.sets.put({ ...into, modified: now.toISOString() })
    return moved
  }, db)
}

/**
 * Moves reviews out of a set into a new one. Rejects with `StoreError`: `setGone`, `setName`, `setTaken`. Those that are
 * not in the set are left alone.
 */
export async function splitSet(
  id: string,
  reviewIds: readonly string[],
  name: string,
  now: Date,
  db: TredeDb = trede,
): Promise<{ result: ReviewSet; undo: Undo }> {
  return undoably(async (recorder) => {
    const [old] = await recorder.keep(db.sets, [id])
    if (!old) throw new StoreError('setGone')
    const set = newSet(name, now)
    await refuseBadName(set, db)
    await recorder.keep(db.sets, [set.id])
    await db.sets.add(set)
    const keys = reviewIds.map((reviewId): [string, string] => [id, reviewId])
    const members = (await db.members.bulkGet(keys)).filter((member) => member !== undefined)
    recorder.gone('members', members)
    await db.members.bulkDelete(keys)
    const moved = members.map((member): MemberRow => ({ ...member, setId: set.id }))
    await recorder.keep(
      db.members,
      moved.map(({ setId, reviewId }): [string, string] => [setId, reviewId]),
    )
    await db.members.bulkAdd(moved)
    await db.sets.put({ ...old, modified: now.toISOString() })
    return set
  }, db)
}
