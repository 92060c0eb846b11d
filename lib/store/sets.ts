/** Sets: made, renamed, listed, deleted and brought back. */
import type { ReviewSet } from '../model/annotation.ts'
import type { Place } from '../model/review.ts'
import { type MemberRow, type ReviewRow, type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { dropLoose } from './loose.ts'

/** A set with the number of reviews in it. */
export interface CountedSet extends ReviewSet {
  count: number
}

/** All that went with a set, for `restoreSet`. */
export interface DeletedSet {
  set: ReviewSet
  members: MemberRow[]
  /** Those that stood in no other set and carried no annotation. */
  reviews: ReviewRow[]
  places: Place[]
}

const MAX_NAME = 200

/** Makes an empty set. Rejects with `StoreError`: `setName` (empty or above 200 characters), `setTaken`. */
export async function createSet(name: string, now: Date, db: TredeDb = trede): Promise<ReviewSet> {
  const moment = now.toISOString()
  const salt = newSalt()
  return db.transaction('rw', db.sets, async () => {
    const set: ReviewSet = {
      id: crypto.randomUUID(),
      name: name.trim(),
      created: moment,
      modified: moment,
      archived: null,
      salt,
    }
    await refuseBadName(set, db)
    await db.sets.add(set)
    return set
  })
}

/** 128 random bits, for the pseudonyms of one set. */
export function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** Gives a set another name. Rejects with `StoreError`: `setGone`, `setName`, `setTaken`. */
export async function renameSet(
  id: string,
  name: string,
  now: Date,
  db: TredeDb = trede,
): Promise<ReviewSet> {
  return db.transaction('rw', db.sets, async () => {
    const old = await db.sets.get(id)
    if (!old) throw new StoreError('setGone')
    const set = { ...old, name: name.trim(), modified: now.toISOString() }
    await refuseBadName(set, db)
    await db.sets.put(set)
    return set
  })
}

/** By name, as people sort. */
export async function listSets(db: TredeDb = trede): Promise<CountedSet[]> {
  return db.transaction('r', [db.sets, db.members], async () => {
    const sets = await db.sets.toArray()
    const counts = await Promise.all(sets.map(({ id }) => db.members.where('setId').equals(id).count()))
    return sets
      .map((set, at) => ({ ...set, count: counts[at]! }))
      .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
  })
}

/**
 * Deletes a set, and its reviews that are in no other set and carry no annotation. Rejects with `StoreError` `setGone`.
 * What it resolves to brings all of it back.
 */
export async function deleteSet(id: string, db: TredeDb = trede): Promise<DeletedSet> {
  return db.transaction('rw', db.tables, async () => {
    const set = await db.sets.get(id)
    if (!set) throw new StoreError('setGone')
    const members = await db.members.where('setId').equals(id).toArray()
    await db.members.bulkDelete(members.map(({ reviewId }) => [id, reviewId]))
    await db.sets.delete(id)
    const loose = await dropLoose(
      members.map(({ reviewId }) => reviewId),
      db,
    )
    return { set, members, ...loose }
  })
}

/** Undoes `deleteSet`. What was read again in the meantime stays as it is. */
export async function restoreSet(
  { set, members, reviews, places }: DeletedSet,
  db: TredeDb = trede,
): Promise<void> {
  await db.transaction('rw', [db.sets, db.members, db.reviews, db.places], async () => {
    await db.sets.put(set)
    await db.members.bulkPut(members)
    const stored = await db.reviews.bulkGet(reviews.map(({ id }) => id))
    await db.reviews.bulkAdd(reviews.filter((_review, at) => !stored[at]))
    const known = await db.places.bulkGet(places.map(({ id }) => id))
    await db.places.bulkAdd(places.filter((_place, at) => !known[at]))
  })
}

/** For each of these reviews that is in a set: the ids of its sets. */
export async function setsOf(
  reviewIds: readonly string[],
  db: TredeDb = trede,
): Promise<Record<string, string[]>> {
  const members = await db.members.where('reviewId').anyOf(reviewIds).toArray()
  const sets = new Map<string, string[]>()
  for (const { reviewId, setId } of members) sets.set(reviewId, [...(sets.get(reviewId) ?? []), setId])
  return Object.fromEntries(sets)
}

async function refuseBadName({ id, name }: ReviewSet, db: TredeDb): Promise<void> {
  if (name === '' || name.length > MAX_NAME) throw new StoreError('setName')
  const taken = await db.sets.where('name').equalsIgnoreCase(name).toArray()
  if (taken.some((other) => other.id !== id)) throw new StoreError('setTaken')
}
