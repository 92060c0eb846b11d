/** Brings a review into view and flashes its text. */
import { placeMark } from '../anchor/place.ts'
import type { Mark } from '../model/mark.ts'
import type { Span } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import type { FoundReview } from '../sites/types.ts'
import type { Drawing } from './drawing.ts'

/** How long the flash stays, in ms: long enough to find it after a smooth scroll. */
const FLASH = 2500

/** False where the review has left the page. */
export function reveal(found: FoundReview, drawing: Drawing, signal: AbortSignal): boolean {
  if (!found.card.isConnected) return false
  intoView(found.card)
  flash(found, { start: 0, end: wordingOf(found.review).text.length }, drawing, signal)
  return true
}

/** Scrolls smoothly, unless the user wants less motion. */
export function intoView(element: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}

/** Flashes a span of a review's wording. */
export function flash(found: FoundReview, span: Span, drawing: Drawing, signal: AbortSignal): void {
  drawing.flash(found, span)
  const end = setTimeout(() => drawing.flash(found, null), FLASH)
  signal.addEventListener('abort', () => clearTimeout(end))
}

/** Shows the words of a mark; false where the review has left the page, or the words have left the review. */
export function revealMark(found: FoundReview, mark: Mark, drawing: Drawing, signal: AbortSignal): boolean {
  const { span } = placeMark(mark, wordingOf(found.review).text)
  if (!span || !found.card.isConnected) return false
  intoView(found.locate(span)[0]?.startContainer.parentElement ?? found.card)
  flash(found, span, drawing, signal)
  return true
}
