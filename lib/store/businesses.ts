/** Businesses: places joined as one, named, and taken as own or competitor; each with a way back. */
import type { Business, BusinessRole } from '../model/business.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { MAX_NAME } from './sets.ts'
import { type Recorder, type Undo, undoably } from './undo.ts'

/**
 * Makes one business of these places and of all places that they are joined with already. The role stays where those that
 * had one agree. Rejects with `StoreError` `businessName` (empty or above 200 characters).
 */
export async function joinPlaces(
  placeIds: readonly string[],
  name: string,
  now: Date,
  db: TredeDb = trede,
): Promise<{ result: Business; undo: Undo }> {
  const called = checkedName(name)
  return undoably(async (recorder) => {
    const before = await keepThoseOf(placeIds, recorder, db)
    const roles = new Set(before.flatMap(({ role }) => role ?? []))
    const joined: Business = {
      id: before[0]?.id ?? crypto.randomUUID(),
      name: called,
      role: roles.size === 1 ? [...roles][0]! : null,
      placeIds: [...new Set([...before.flatMap((one) => one.placeIds), ...placeIds])],
      created: before[0]?.created ?? now.toISOString(),
      modified: now.toISOString(),
    }
    if (before.length === 0) await recorder.keep(db.businesses, [joined.id])
    if (before.length > 1) await db.businesses.bulkDelete(before.slice(1).map(({ id }) => id))
    await db.businesses.put(joined)
    return joined
  }, db)
}

/** Takes places out of their business, each to stand alone; with the role that they had together. */
export async function splitPlaces(
  placeIds: readonly string[],
  now: Date,
  db: TredeDb = trede,
): Promise<{ undo: Undo }> {
  return undoably(async (recorder) => {
    const moment = now.toISOString()
    for (const old of await keepThoseOf(placeIds, recorder, db)) {
      const left = old.placeIds.filter((id) => !placeIds.includes(id))
      const apart = old.placeIds.filter((id) => placeIds.includes(id))
      if (left.length === 0) await db.businesses.delete(old.id)
      else await db.businesses.put({ ...old, placeIds: left, modified: moment })
      if (old.role === null) continue
      for (const place of await db.places.bulkGet(apart))
        if (place) await addAlone(place.id, place.name, old.role, moment, recorder, db)
    }
  }, db)
}

/** Takes the business of a place, or the place alone, as own or competitor; null takes that back. */
export async function giveRole(
  placeId: string,
  role: BusinessRole | null,
  now: Date,
  db: TredeDb = trede,
): Promise<{ undo: Undo }> {
  return undoably(async (recorder) => {
    const moment = now.toISOString()
    const [old] = await keepThoseOf([placeId], recorder, db)
    const place = await db.places.get(placeId)
    if (!old) {
      if (place && role) await addAlone(placeId, place.name, role, moment, recorder, db)
    } else if (role === null && old.placeIds.length === 1 && old.name === place?.name)
      // Nothing is said of it any more.
      await db.businesses.delete(old.id)
    else await db.businesses.put({ ...old, role, modified: moment })
  }, db)
}

/** Gives the business of a place another name; a place that stands alone becomes one of its own. Rejects with `StoreError` `businessName`. */
export async function nameBusiness(
  placeId: string,
  name: string,
  now: Date,
  db: TredeDb = trede,
): Promise<{ undo: Undo }> {
  const called = checkedName(name)
  return undoably(async (recorder) => {
    const moment = now.toISOString()
    const [old] = await keepThoseOf([placeId], recorder, db)
    if (old) await db.businesses.put({ ...old, name: called, modified: moment })
    else await addAlone(placeId, called, null, moment, recorder, db)
  }, db)
}

async function keepThoseOf(
  placeIds: readonly string[],
  recorder: Recorder,
  db: TredeDb,
): Promise<Business[]> {
  const found = await db.businesses.where('placeIds').anyOf(placeIds).distinct().toArray()
  await recorder.keep(
    db.businesses,
    found.map(({ id }) => id),
  )
  return found
}

async function addAlone(
  placeId: string,
  name: string,
  role: BusinessRole | null,
  moment: string,
  recorder: Recorder,
  db: TredeDb,
): Promise<void> {
  const id = crypto.randomUUID()
  await recorder.keep(db.businesses, [id])
  await db.businesses.add({ id, name, role, placeIds: [placeId], created: moment, modified: moment })
}

function checkedName(name: string): string {
  const called = name.trim()
  if (called === '' || called.length > MAX_NAME) throw new StoreError('businessName')
  return called
}
