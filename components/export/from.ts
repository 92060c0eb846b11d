/** What an export reads, as plain data that can be handed to a worker, and opened on either side. */
import { type ExportSource, sourceOf } from '../../lib/exchange/format.ts'
import type { ReviewSet } from '../../lib/model/annotation.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import { slicesOfReviews, slicesOfSet, withStored } from '../../lib/store/items.ts'

/** `set` has the salt of the codes; its name and id are the file's. */
export type ExportFrom = { set: ReviewSet } & (
  | { kind: 'set'; count: number }
  /** Stored reviews. */
  | { kind: 'ids'; ids: readonly string[] }
  /** Reviews of a page, stored or not. */
  | { kind: 'items'; items: readonly ReviewItem[] }
)

/** Reviews in a portion: small enough that a portion is not felt, large enough that asking is cheap. */
const PORTION = 250

export async function opened(from: ExportFrom): Promise<ExportSource> {
  const { set } = from
  if (from.kind === 'set') return { set, count: from.count, slices: () => slicesOfSet(set.id, PORTION) }
  if (from.kind === 'ids')
    return { set, count: from.ids.length, slices: () => slicesOfReviews(from.ids, PORTION) }
  return sourceOf(set, await withStored(from.items, new Date()), PORTION)
}
