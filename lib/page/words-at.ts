/** From places in the page back to the words of a review: the other direction of `locate`. */
import { tidySpan } from '../anchor/graphemes.ts'
import type { Span } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import type { FoundReview } from '../sites/types.ts'

/** A place in the document, as selections and the pointer give it. */
export interface Place {
  node: Node
  offset: number
}

/**
 * The part of a review's wording between two places, as a mark of it is stored: whole characters without white space at the
 * ends. Null where none of its words stand there.
 */
export function spanBetween(found: FoundReview, from: Place, to: Place): Span | null {
  const { text, parts } = wordingOf(found.review)
  let span = null as Span | null
  for (const part of parts) {
    const first = firstFrom(found, part, from, 'ends')
    const last = firstFrom(found, part, to, 'starts')
    if (first >= last) continue
    span = { start: span?.start ?? first, end: last }
  }
  const tidy = span && tidySpan(text, span)
  return tidy && tidy.start < tidy.end ? tidy : null
}

/** The place in the wording of what stands at a place of the page; null where it is none of the review's words. */
export function offsetAt(found: FoundReview, at: Place): number | null {
  for (const part of wordingOf(found.review).parts) {
    const next = firstFrom(found, part, at, 'ends')
    const [range] = next < part.end ? found.locate({ start: next, end: next + 1 }) : []
    if (range && range.startContainer === at.node && range.startOffset <= at.offset) return next
  }
  return null
}

// Letters stand in the page in the order of the wording, within each of its parts, so the first one past a place is found by
// halves. What is no letter on the page, such as a folded space, goes with the next one that is, and is passed over in the end.
function firstFrom(found: FoundReview, part: Span, place: Place, edge: 'starts' | 'ends'): number {
  let low = part.start
  let high = part.end
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(found, middle, part.end, place, edge)) high = middle
    else low = middle + 1
  }
  while (low < part.end && found.locate({ start: low, end: low + 1 }).length === 0) low++
  return low
}

function isPast(
  found: FoundReview,
  offset: number,
  end: number,
  place: Place,
  edge: 'starts' | 'ends',
): boolean {
  for (let at = offset; at < end; at++) {
    const [range] = found.locate({ start: at, end: at + 1 })
    if (!range) continue
    const probe = document.createRange()
    if (edge === 'starts') probe.setStart(range.startContainer, range.startOffset)
    else probe.setStart(range.endContainer, range.endOffset)
    // -1: the place stands before the letter's edge; 0: on it, which is enough for a letter that starts there.
    const compared = probe.comparePoint(place.node, place.offset)
    return edge === 'starts' ? compared <= 0 : compared < 0
  }
  return true
}
