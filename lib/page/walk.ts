/** Walks from review to review with the keyboard: the next badge gets the focus, and nothing opens by itself. */
import type { Step } from '../protocol.ts'
import type { FoundReview } from '../sites/types.ts'
import { BADGES } from './badge.ts'
import type { Drawing } from './drawing.ts'
import { flash } from './reveal.ts'

/** Moves one step through reviews in the order of the page; false where there is none in that direction. */
export function walk(
  step: Step,
  found: readonly FoundReview[],
  drawing: Drawing,
  signal: AbortSignal,
): boolean {
  const focused = document.activeElement?.closest(BADGES)?.getAttribute('data-trede-review')
  const target = stepFrom(
    found.filter(({ card }) => card.isConnected),
    step,
    ({ review }) => review.id === focused,
    ({ card }) => middleOf(card) > 0,
    ({ review }) => drawing.complaintsOf(review.id).length > 0,
  )
  if (!target) return false
  const { id } = target.review
  drawing.focus(id)
  const [complaint] = step === 'complaint' ? drawing.complaintsOf(id) : []
  if (complaint) flash(target, complaint, drawing, signal)
  return true
}

/**
 * Where a step leads from the one that `isHere`, or, where none is, from the first that `isInView`. Undefined at the end
 * of the list.
 */
export function stepFrom<T>(
  list: readonly T[],
  step: Step,
  isHere: (one: T) => boolean,
  isInView: (one: T) => boolean,
  hasComplaint: (one: T) => boolean,
): T | undefined {
  const here = list.findIndex(isHere)
  const inView = list.findIndex(isInView)
  const border = inView < 0 ? list.length : inView
  if (step === 'previous') return list[(here < 0 ? border : here) - 1]
  return list.slice(here < 0 ? border : here + 1).find((one) => step === 'next' || hasComplaint(one))
}

/** In px from the top of the window. */
function middleOf(card: Element): number {
  const { top, bottom } = card.getBoundingClientRect()
  return (top + bottom) / 2
}
