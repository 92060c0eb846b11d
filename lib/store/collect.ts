/** Puts reviews into a set, and into the store. */
import type { Table } from 'dexie'
import { safeParse } from 'valibot'
import type { ReviewItem } from '../model/item.ts'
import { itemSchema } from '../model/schema.ts'
import { wordingOf } from '../model/wording.ts'
import { type MemberRow, type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { refreshPositions } from './mark-positions.ts'
import { mergePlace, mergeReading } from './merge.ts'

/** What a collect did. Each review counts once. */
export interface Collected {
  /** New in this set. */
  added: number
  /** In this set already; read again. */
  known: number
  /** Not what a review can be, and not stored. */
  refused: number
}

/**
 * Stores these reviews and puts them into a set, all or none; resolves when they are on the disk. A review that was
 * stored before is brought up to date, its annotation stays as it is.
 * Rejects with `StoreError`: `setGone`, `invalid` where every one is refused; or with the database's error.
 */
export async function collect(
  setId: string,
  items: readonly ReviewItem[],
  now: Date,
  db: TredeDb = trede,
): Promise<Collected> {
  const valid = items.flatMap((item) => {
    const checked = safeParse(itemSchema, item)
    return checked.success ? [checked.output] : []
  })
  if (items.length > 0 && valid.length === 0) throw new StoreError('invalid')
  const refused = items.length - valid.length
  return db.transaction('rw', [db.sets, db.members, db.reviews, db.places, db.marks], async () => {
    const set = await db.sets.get(setId)
    if (!set) throw new StoreError('setGone')
    await storeReadings(valid, now, db)
    const ids = [...new Set(valid.map(({ review }) => review.id))]
    const members = await db.members.bulkGet(ids.map((id) => [setId, id]))
    const fresh = ids.filter((_id, at) => !members[at])
    const added = now.toISOString()
    await db.members.bulkAdd(fresh.map((reviewId): MemberRow => ({ setId, reviewId, added })))
    if (fresh.length > 0) await db.sets.update(setId, { modified: added })
    return { added: fresh.length, known: ids.length - fresh.length, refused }
  })
}

/** Writes checked readings, merged with what is stored. Needs a transaction over reviews, places and marks around it. */
export async function storeReadings(items: readonly ReviewItem[], now: Date, db: TredeDb): Promise<void> {
  const reviews = await byId(
    db.reviews,
    items.map(({ review }) => review.id),
  )
  const places = await byId(
    db.places,
    items.map(({ place }) => place.id),
  )
  const changed = new Map<string, string>()
  for (const item of items) {
    const old = reviews.get(item.review.id)
    const row = mergeReading(old, item, now.toISOString())
    const wording = wordingOf(row).text
    if (old && wordingOf(old).text !== wording) changed.set(row.id, wording)
    reviews.set(row.id, row)
    places.set(item.place.id, mergePlace(places.get(item.place.id), item.place))
  }
  await db.reviews.bulkPut([...reviews.values()])
  await db.places.bulkPut([...places.values()])
  await refreshPositions(changed, db)
}

async function byId<T extends { id: string }>(
  table: Table<T, string>,
  ids: string[],
): Promise<Map<string, T>> {
  const rows = await table.bulkGet([...new Set(ids)])
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}
