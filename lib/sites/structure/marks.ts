/** Ratings on a page: drawn or written, of one customer or the mean of many. */
import { firstFrom } from './order.ts'
import type { Passage } from './passages.ts'
import { type Drawn, glyphRating, saidRating } from './stars.ts'
import { COUNT } from './words.ts'

/** A rating and where it is drawn or written. */
export interface Mark extends Drawn {
  element: Element
  at: number
  /** The average of many, by its decimals or by the count beside it. */
  average: boolean
}

/** Longer lines say more than a rating. */
const LONGEST = 80

/** "8/10" and "4 stars" as words of their own, also between dots and bars; "8,4" alone is weak. */
export function writtenRating({ text, words }: Passage): Drawn | null {
  if (words > 14 || text.length > LONGEST) return null
  for (const piece of text.split(/\s*[·•|–—]\s*|\s+-\s+|(?<=[★☆])\s+(?=[^★☆\s])|(?<=[^★☆\s])\s+(?=[★☆])/u)) {
    const glyphs = glyphRating(piece)
    if (glyphs) return glyphs
    const rating = saidRating(piece)
    if (rating) return { rating, weak: false }
  }
  const bare = /^(?:10|\d)[.,]\d$/.test(text) ? Number(text.replace(',', '.')) : null
  return bare !== null && bare <= 10 ? { rating: { value: bare, scale: 10, raw: text }, weak: true } : null
}

/** Customers give whole and half stars; 4.3 is the mean of many. */
export function isAverage({ rating }: Drawn): boolean {
  return rating.scale === 5 && (rating.value * 2) % 1 !== 0
}

/** Marks ratings with a count beside them as means of many. Both lists in the order of the page. */
export function markAverages(marks: readonly Mark[], passages: readonly Passage[]) {
  for (const mark of marks) {
    const own = firstFrom(passages, mark.at)
    for (const next of [passages[own], passages[own + 1]]) {
      if (next && next.root !== mark.element && COUNT.test(next.text) && near(mark.element, next.root))
        mark.average = true
    }
  }
}

function near(a: Element, b: Element): boolean {
  return a.parentElement?.contains(b) || (a.parentElement?.parentElement?.contains(b) ?? false)
}
