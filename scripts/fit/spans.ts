/** Where labelled sentences stand in a text, and how spans overlap. */
import type { Span } from '../../lib/model/verdict.ts'
import type { GoldReview } from './data.ts'

/** Where the gold sentences stand in the text. */
export function goldSpans(review: GoldReview): Span[] {
  let from = 0
  return (review.sentences ?? []).map((sentence) => {
    const start = review.text.indexOf(sentence, from)
    from = start + sentence.length
    return { start, end: from }
  })
}

/** Share of a span that lies in others. */
export function overlap(span: Span, others: Span[]): number {
  let inside = 0
  for (const other of others)
    inside += Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start))
  return inside / Math.max(1, span.end - span.start)
}
