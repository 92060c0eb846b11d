/** A rating that an element draws, for ways that say so. */
import type { Rating } from '../model/review.ts'
import { lineOf } from './selectors.ts'
import { drawnRating, glyphRating } from './structure/stars.ts'

const GLYPHS = /(?:[★☆✭✮⭐✩✰✪🌟]\ufe0f?){2,10}/u

/** Stars in a row, also as glyphs among other words, or a strip cut to a width; null where nothing is drawn. */
export function drawnAt(element: Element): Rating | null {
  const glyphs = GLYPHS.exec(lineOf(element))?.[0]
  return (drawnRating(element) ?? (glyphs ? glyphRating(glyphs) : null))?.rating ?? null
}
