/** Sets: made, renamed and listed. */
import type { ReviewSet } from '../model/annotation.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'

/** A set with the number of reviews in it. */
export interface CountedSet extends ReviewSet {
  count: number
}

/** Longest name of a set or a business, in UTF-16 units. */
export const MAX_NAME = 200

/** Makes an empty set. Rejects with `StoreError`: `setName` (empty or above 200 characters), `setTaken`. */
export async function createSet(name: string, now: Date, db: TredeDb = trede): Promise<ReviewSet> {
  return db.transaction('rw', db.sets, async () => {
    const set = newSet(name, now)
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

/** A set that is not stored yet. */
export function newSet(name: string, now: Date): ReviewSet {
  const moment = now.toISOString()
  return {
    id: crypto.randomUUID(),
    name: name.trim(),
    created: moment,
    modified: moment,
    archived: null,
    salt: newSalt(),
  }
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

/** Throws `StoreError` `setName` or `setTaken`. Needs a transaction over sets around it. */
export async function refuseBadName({ id, name }: ReviewSet, db: TredeDb): Promise<void> {
  if (name === '' || name.length > MAX_NAME) throw new StoreError('setName')
  const taken = await db.sets.where('name').equalsIgnoreCase(name).toArray()
  if (taken.some((other) => other.id !== id)) throw new StoreError('setTaken')
}
