/** Ways to what a site marks with nothing that lasts, by how its words look. */
import type { Way } from './types.ts'

// "4 juli 2026", "Jul 4, 2026", "juillet 2026", "3 weken geleden", "vor 2 Tagen": a line of its own, and no sentence.
const DATE =
  /^\W*((?:\d{1,2}(?:er|st|nd|rd|th|\.|º)? (?:de )?)?\p{L}{3,9}\.? (?:de )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d|(?:\d{1,3}|an?|een) \p{L}{1,9} (?:ago|geleden)|(?:vor|hace|il y a) (?:\d{1,3}|\p{L}{2,5}) \p{L}{2,9}|(?:\d{1,3}|una?) \p{L}{2,9} fa)\W*$/iu

// "Rating, 5 stars", "4,5 sterren".
const STARS =
  /^\W*(?:\p{L}+[,:]? )?(\d(?:[.,]\d)? (?:stars?|ster(?:ren)?|sterne?|étoiles?|estrellas?|stell[ae]))\W*$/iu

/** Lines of a card that say nothing but a date. `text` is the selector of the review's own text, which is not searched. */
export function dateByWords(text: string): Exclude<Way, string> {
  return { css: linesOutside(text), part: DATE }
}

/** Lines of a card that say nothing but how many stars, as they do for screen readers. */
export function starsByWords(text: string): Exclude<Way, string> {
  return { css: linesOutside(text), part: STARS }
}

function linesOutside(text: string): string {
  return `*:not(:has(*), ${text}, :is(${text}) *)`
}
