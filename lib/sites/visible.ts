/** Whether something is on the screen or only in the document. */

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Asks the browser where there is one; a document without layout is judged by its attributes and inline styles. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function' && hasLayout(element.ownerDocument)) {
    return element.checkVisibility({ visibilityProperty: true }) && !isClipped(element)
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || HIDDEN.test(at.getAttribute('style') ?? '')) return false
  }
  return true
}

// A document that was never laid out gives every element no size at all.
function hasLayout({ documentElement }: Document): boolean {
  return documentElement.getBoundingClientRect().width > 0
}

// Texts for search engines and screen readers are often squeezed into one pixel.
function isClipped(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width <= 1 || height <= 1
}
