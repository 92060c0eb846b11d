/** Ordered selector lists: what stands at a way, and in which order ways are tried. */
import type { Way, Ways } from './types.ts'

/** An element that a way led to, with the value it stands for. */
export interface Match {
  element: Element
  /** The attribute or the text, white space collapsed; never empty. */
  value: string
}

const OURS = '[data-trede-review]'

/** The words of an element on one line. */
export function lineOf(element: Element): string {
  return oneLine(element.textContent ?? '')
}

/** White space, also no-break spaces, collapsed and trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Elements that a way leads to, in the order of the page. */
export function elementsAt(root: ParentNode, way: Way): Element[] {
  const css = cssOf(way)
  if (css === ':scope') return isElement(root) ? [root] : []
  return [...root.querySelectorAll(css)]
}

/** The selector of a way. */
export function cssOf(way: Way): string {
  return typeof way === 'string' ? way : way.css
}

/** Everything the ways lead to that has a value and stands outside the given elements: way by way, in page order. */
export function* matches(
  root: ParentNode,
  ways: Ways = [],
  outside: readonly Element[] = [],
): Generator<Match> {
  for (const way of ways) {
    for (const element of elementsAt(root, way)) {
      if (outside.some((other) => other.contains(element)) || element.matches(OURS)) continue
      const value = valueAt(element, way)
      if (value) yield { element, value }
    }
  }
}

function valueAt(element: Element, way: Way): string {
  if (typeof way === 'string') return lineOf(element)
  const value = way.attr ? oneLine(element.getAttribute(way.attr) ?? '') : lineOf(element)
  return way.part ? (way.part.exec(value)?.[1] ?? '') : value
}

/** The first match, or null. */
export function firstMatch(root: ParentNode, ways?: Ways, outside?: readonly Element[]): Match | null {
  return matches(root, ways, outside).next().value ?? null
}

/** The first element that a way leads to, whatever stands in it: for regions, whose text is the whole page. */
export function firstElement(root: ParentNode, ways: Ways): Element | null {
  for (const way of ways) {
    const element = root.querySelector(cssOf(way))
    if (element) return element
  }
  return null
}

/** All elements of the first way that leads anywhere, the outermost of nested ones. */
export function outermost(root: ParentNode, ways: Ways): Element[] {
  for (const way of ways) {
    const all = elementsAt(root, way)
    if (!all.length) continue
    const css = cssOf(way)
    return all.filter((element) => !element.parentElement?.closest(css))
  }
  return []
}

function isElement(node: ParentNode): node is Element {
  return 'closest' in node
}
