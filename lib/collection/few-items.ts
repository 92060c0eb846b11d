/** A few collected reviews from the store itself, for who cannot wait until all are in memory. */
import type { CollectedItem } from '../model/item.ts'
import type { TredeDb } from '../store/db.ts'
import { storedAs } from '../store/items.ts'

/** As the collection in memory has them, in the order asked for; those that are gone left out. */
export async function fewItems(ids: readonly string[], db: TredeDb): Promise<CollectedItem[]> {
  const [stored, businesses, members] = await Promise.all([
    storedAs(ids, db),
    db.businesses.toArray(),
    db.members.where('reviewId').anyOf(ids).primaryKeys(),
  ])
  const setIds = Map.groupBy(members, ([_set, reviewId]) => reviewId)
  return stored.map(({ added: _, ...item }) => ({
    ...item,
    setIds: (setIds.get(item.review.id) ?? []).map(([setId]) => setId),
    business: businesses.find(({ placeIds }) => placeIds.includes(item.place.id)) ?? null,
  }))
}
