/** The only controls of a page that may be pressed: "more" on a review that is cut, and the way to the next reviews. */
import { ADAPTERS } from './registry.ts'
import { elementsAt, matches, outermost } from './selectors.ts'
import type { FoundReview, PageReading, Template, Ways } from './types.ts'
import { isShown } from './visible.ts'

/** Switches, likes and menus say so; "more" does not. */
const SWITCH =
  '[aria-pressed], [aria-haspopup], [aria-checked], [role="switch"], [role="checkbox"], [role="radio"]'
const DISABLED = ':disabled, [aria-disabled="true"], [aria-disabled="true"] *'

/** Opens the rest of a cut review; null where the review is whole, or the reader knows of no such control. */
export function moreControl(found: FoundReview, reading: PageReading): HTMLElement | null {
  const template = templateOf(reading)
  if (!template || !found.review.truncated) return null
  const replies = template.reply ? outermost(found.card, template.reply.card) : []
  for (const { element } of matches(found.card, template.expand, replies))
    if (!element.matches(SWITCH) && isControl(element)) return element
  return null
}

/**
 * Shows the next reviews: what the adapter names, or on any other page a link that says `rel="next"`, stands after the
 * reviews and keeps to the path. Whether it leaves the document only a click can tell. Null where there is none.
 */
export function nextControl(doc: Document, reading: PageReading, url: URL): HTMLElement | null {
  const template = templateOf(reading)
  const cards = reading.found.map(({ card }) => card)
  const fits = (element: Element): element is HTMLElement =>
    isControl(element) && !element.matches(DISABLED) && !cards.some((card) => card.contains(element))
  if (template) return at(doc, template.next).find(fits) ?? null
  const last = cards.at(-1)
  const links = at(doc, ['a[rel~="next"][href]']).filter((link) => keepsPath(link, url))
  if (!last || !links.length) return null
  const order = [...doc.querySelectorAll('*')]
  const from = order.indexOf(last)
  return links.filter(fits).find((link) => order.indexOf(link) > from) ?? null
}

function templateOf({ reader, site, generation }: PageReading): Template | undefined {
  if (reader !== 'adapter') return undefined
  const adapter = ADAPTERS.find(({ id }) => id === site)
  return adapter?.templates.find((template) => template.generation === generation)
}

function at(doc: Document, ways: Ways = []): Element[] {
  return ways.flatMap((way) => elementsAt(doc, way))
}

// Elements of the page are of the page's own window, so no constructor tells.
function isControl(element: Element): element is HTMLElement {
  return 'click' in element && isShown(element)
}

function keepsPath(link: Element, url: URL): boolean {
  const href = link.getAttribute('href') ?? ''
  if (!URL.canParse(href, url)) return false
  const to = new URL(href, url)
  return to.origin === url.origin && to.pathname === url.pathname
}
