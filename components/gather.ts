/** Collecting a list into a set in portions, with a way back. */
import type { ReviewItem } from '../lib/model/item.ts'
import { type Collected, collect } from '../lib/store/collect.ts'
import { setsOf } from '../lib/store/sets.ts'

/** What was collected, and which reviews to take out again on "undo". */
export interface Gathered extends Collected {
  setId: string
  addedIds: string[]
}

/** So many at a time that a portion takes a moment and the number on the screen moves. */
const PORTION = 250

/** Each portion is in the set or not at all. Rejects with what stopped it; portions before that stay. */
export async function gather(
  setId: string,
  items: readonly ReviewItem[],
  onProgress: (done: number) => void,
): Promise<Gathered> {
  const sum: Gathered = { setId, addedIds: [], added: 0, known: 0, refused: 0 }
  for (let at = 0; at < items.length; at += PORTION) {
    const portion = items.slice(at, at + PORTION)
    const ids = portion.map(({ review }) => review.id)
    const before = await setsOf(ids)
    const { added, known, refused } = await collect(setId, portion, new Date())
    sum.addedIds.push(...ids.filter((id) => !before[id]?.includes(setId)))
    sum.added += added
    sum.known += known
    sum.refused += refused
    onProgress(Math.min(at + PORTION, items.length))
  }
  return sum
}
