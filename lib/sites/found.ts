/** The way from a review's wording back to the page. */
import type { TextMap } from '../anchor/text-map.ts'
import type { Review } from '../model/review.ts'
import type { Span } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import type { FoundReview } from './types.ts'

/** Maps of the pieces that a wording is made of; null where a piece is not shown. */
export interface ShownParts {
  title: Pick<TextMap, 'rangesOf'> | null
  text: Pick<TextMap, 'rangesOf'> | null
}

/** A review with its card, its badge's place and the way from offsets to ranges. */
export function foundReview(review: Review, card: Element, badgeAt: Element, shown: ShownParts): FoundReview {
  const { parts } = wordingOf(review)
  const locate = (span: Span) =>
    parts.flatMap((part) => {
      const start = Math.max(span.start, part.start) - part.start
      const end = Math.min(span.end, part.end) - part.start
      return start < end ? (shown[part.kind]?.rangesOf({ start, end }) ?? []) : []
    })
  return { review, card, badgeAt, locate }
}

/** Two people do not write as many characters alike. */
const TELLING = 25

/** Each review once, in order. Of two copies the fuller one stays: whole before cut, longer before shorter. */
export function eachOnce<T>(copies: readonly T[], reviewOf: (copy: T) => Review): T[] {
  const best = new Map<string, T>()
  for (const copy of copies) {
    const { id } = reviewOf(copy)
    const other = best.get(id)
    if (!other || fuller(reviewOf(copy), reviewOf(other))) best.set(id, copy)
  }
  const once = copies.filter((copy) => best.get(reviewOf(copy).id) === copy)
  const reviews = once.map(reviewOf)
  return once.filter((copy) => {
    const review = reviewOf(copy)
    return !mayBePreview(review) || !reviews.some((other) => saysLess(review, other))
  })
}

// A preview without name or date gets another id than the review it repeats, where the site gives none.
function mayBePreview({ author, date, id, placeId, text }: Review): boolean {
  return !(author && date) && text.length >= TELLING && id.startsWith(`${placeId}:`)
}

function saysLess({ author, date, text, title }: Review, other: Review): boolean {
  if (text !== other.text || title !== other.title) return false
  const agree = (!author || author === other.author) && (!date || date.iso === other.date?.iso)
  return agree && Boolean((!author && other.author) || (!date && other.date))
}

function fuller(a: Review, b: Review): boolean {
  if (a.truncated !== b.truncated) return b.truncated
  return a.text.length > b.text.length
}
