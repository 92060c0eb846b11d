/** Reviews flat, as `lib/insight` counts them: made in slices, and kept as long as nothing of the review changes. */
import { type Rated, ratedOf } from '../insight/rated.ts'
import type { Work } from '../insight/tally.ts'
import type { CollectedItem } from '../model/item.ts'
import type { Review } from '../model/review.ts'

/** Reviews between two pauses, in which other questions are answered. */
const SLICE = 200

interface Kept {
  item: CollectedItem
  rated: Rated
}

const kept = new WeakMap<Review, Kept>()

/** In the order of `items`. */
export function* ratedAll(items: readonly CollectedItem[]): Work<Rated[]> {
  const all: Rated[] = []
  for (const [at, item] of items.entries()) {
    if (at % SLICE === SLICE - 1) yield at / items.length
    const known = kept.get(item.review)
    if (known && saysTheSame(known.item, item)) {
      all.push(known.rated)
      continue
    }
    const { business, place } = item
    const rated = ratedOf(item, new Map(business ? [[place.id, business.id]] : []))
    kept.set(item.review, { item, rated })
    all.push(rated)
  }
  return all
}

// Reviews and verdicts are the same objects as long as they are not read again; what hangs on them is read at each change.
function saysTheSame(a: CollectedItem, b: CollectedItem): boolean {
  return (
    a.verdict === b.verdict &&
    a.annotation?.modified === b.annotation?.modified &&
    a.business?.id === b.business?.id &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, at) => mark.id === b.marks[at]!.id && mark.modified === b.marks[at]!.modified)
  )
}
