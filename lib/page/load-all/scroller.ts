/** The element that moves a list, found from the cards themselves: on many sites it is a panel and not the window. */
import { commonAncestor } from '../common-ancestor.ts'

/** The nearest ancestor of all cards that can scroll; the document's own where there is none. */
export function scrollerOf(cards: readonly Element[]): Element {
  for (let at = commonAncestor(cards); at; at = at.parentElement) if (scrolls(at)) return at
  return document.scrollingElement ?? document.documentElement
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false
  // What is set on the body moves the window, unless the root says something of its own.
  const isRoot = element === document.documentElement
  const isBody = element === document.body
  if (isRoot || (isBody && getComputedStyle(document.documentElement).overflowY === 'visible')) return false
  return /^(?:auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY)
}

/**
 * Scrolls until the last card stands in the middle, or one view further where it does already. Half a view at a time
 * past the last card, lists that keep only what is in view skip none. `back` goes up a little instead.
 */
export function scrollOn(cards: readonly Element[], back = false): void {
  const scroller = scrollerOf(cards)
  const view = scroller.clientHeight
  const isPage = scroller === document.scrollingElement
  const top = isPage ? 0 : scroller.getBoundingClientRect().top
  const last = cards.at(-1)?.getBoundingClientRect().bottom ?? top + view
  const toLast = last - top - view / 2
  const by = back ? -view * 0.6 : Math.max(toLast, view * 0.9)
  scroller.scrollBy({ top: by, behavior: 'instant' })
}
