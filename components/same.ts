/** Keeps the objects of a list that say the same as before, so that what is drawn from them need not be drawn again. */
import type { ReviewItem } from '../lib/model/item.ts'

/** The items of `now`, those that equal one of `before` by that very object; `before` itself where nothing changed. */
export function keepSame(before: readonly ReviewItem[], now: readonly ReviewItem[]): readonly ReviewItem[] {
  const known = new Map(before.map((item) => [item.review.id, item]))
  const kept = now.map((item) => {
    const old = known.get(item.review.id)
    return old && JSON.stringify(old) === JSON.stringify(item) ? old : item
  })
  return kept.length === before.length && kept.every((item, at) => item === before[at]) ? before : kept
}
