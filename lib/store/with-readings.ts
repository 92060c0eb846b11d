/** Doing something to reviews of a page that may not be stored yet: they are stored first, and both have one way back. */
import { safeParse } from 'valibot'
import type { ReviewItem } from '../model/item.ts'
import { itemSchema } from '../model/schema.ts'
import type { Bulk } from './bulk.ts'
import { storeReadings } from './collect.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { dropLoose } from './loose.ts'
import { takeBack, undoably } from './undo.ts'

/**
 * Stores those of these reviews that are not stored, and does the work on all of them. What then
 * holds nothing goes again. Rejects with `StoreError` `invalid` where none of them is a review.
 */
export async function withReadings(
  items: readonly ReviewItem[],
  work: (reviewIds: readonly string[]) => Bulk,
  now: Date,
  db: TredeDb = trede,
): Bulk {
  const valid = items.flatMap((item) => {
    const checked = safeParse(itemSchema, item)
    return checked.success ? [checked.output] : []
  })
  if (items.length > 0 && valid.length === 0) throw new StoreError('invalid')
  const ids = valid.map(({ review }) => review.id)
  const { result: freshIds, undo: unstore } = await undoably(async (recorder) => {
    const known = new Set(await db.reviews.where('id').anyOf(ids).primaryKeys())
    const fresh = valid.filter(({ review }) => !known.has(review.id))
    const freshIds = fresh.map(({ review }) => review.id)
    // Taken back in the other order: a place goes when it has no review left.
    await recorder.keep(db.places, [...new Set(fresh.map(({ place }) => place.id))])
    await recorder.keep(db.reviews, freshIds)
    await storeReadings(fresh, now, db)
    return freshIds
  }, db)
  // Two changes, one after the other: the work has a transaction of its own.
  try {
    const { result, undo } = await work(ids)
    await db.transaction('rw', db.tables, () => dropLoose(freshIds, db))
    return { result, undo: [...unstore, ...undo] }
  } catch (error) {
    await takeBack(unstore, db)
    throw error
  }
}
