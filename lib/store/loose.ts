/** Reviews that nothing holds on to any more: in no set, and with nothing of the user's or a colleague's on them. */
import type { Place } from '../model/review.ts'
import type { ReviewRow, TredeDb } from './db.ts'

/** What was deleted. */
export interface Loose {
  reviews: ReviewRow[]
  places: Place[]
}

/**
 * Deletes those of these reviews that are loose, and their places that have no review left, so that no name stays
 * behind where the user cannot see it. Needs a transaction over all tables around it.
 */
export async function dropLoose(reviewIds: readonly string[], db: TredeDb): Promise<Loose> {
  const held = new Set<string>()
  for (const table of [db.members, db.annotations, db.marks, db.opinions])
    for (const { reviewId } of await table.where('reviewId').anyOf(reviewIds).toArray()) held.add(reviewId)
  const loose = await db.reviews.bulkGet(reviewIds.filter((id) => !held.has(id)))
  const reviews = loose.filter((review) => review !== undefined)
  await db.reviews.bulkDelete(reviews.map(({ id }) => id))

  const emptied: string[] = []
  for (const placeId of new Set(reviews.map((review) => review.placeId)))
    if ((await db.reviews.where('placeId').equals(placeId).count()) === 0) emptied.push(placeId)
  const places = (await db.places.bulkGet(emptied)).filter((place) => place !== undefined)
  await db.places.bulkDelete(emptied)
  return { reviews, places }
}
