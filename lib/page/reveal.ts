/** Brings a review into view and flashes its text. */
import { wordingOf } from '../model/wording.ts'
import type { FoundReview } from '../sites/types.ts'
import type { Drawing } from './drawing.ts'

/** How long the flash stays, in ms: long enough to find it after a smooth scroll. */
const FLASH = 2500

/** False where the review has left the page. */
export function reveal(found: FoundReview, drawing: Drawing, signal: AbortSignal): boolean {
  if (!found.card.isConnected) return false
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  found.card.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  drawing.flash(found, { start: 0, end: wordingOf(found.review).text.length })
  const end = setTimeout(() => drawing.flash(found, null), FLASH)
  signal.addEventListener('abort', () => clearTimeout(end))
  return true
}
