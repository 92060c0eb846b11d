/** What the user has selected, as words of a review. */
import type { Span } from '../model/verdict.ts'
import type { FoundReview } from '../sites/types.ts'
import { spanBetween } from './words-at.ts'

/** Words of one review, or of several, of which nothing can be said at once. */
export type Selected = { kind: 'words'; found: FoundReview; span: Span; range: Range } | { kind: 'several' }

/** Null where nothing is selected, or nothing of any review, or something that the user is typing in. */
export function selectedIn(all: readonly FoundReview[], selection: Selection | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isTyping()) return null
  const range = selection.getRangeAt(0)
  const from = { node: range.startContainer, offset: range.startOffset }
  const to = { node: range.endContainer, offset: range.endOffset }
  let words: Selected | null = null
  for (const found of all) {
    if (!found.card.isConnected || !range.intersectsNode(found.card)) continue
    const span = spanBetween(found, from, to)
    if (!span) continue
    if (words) return { kind: 'several' }
    words = { kind: 'words', found, span, range: range.cloneRange() }
  }
  return words
}

/** Whether the keyboard is in a field of the page. */
export function isTyping(at: Element | null = document.activeElement): boolean {
  if (!at) return false
  const inside = at.shadowRoot?.activeElement
  if (inside) return isTyping(inside)
  return at.matches('input, textarea, select') || (at instanceof HTMLElement && at.isContentEditable)
}
