/** Which block somebody means who points at something in a review. */
import { likeness, rememberShapes } from './shape.ts'

/** A block with fewer words is a label. */
const FEWEST_WORDS = 3
/** Built alike so far, they are two of a kind. */
const ALIKE = 0.5
/** More of a kind say no more. */
const MANY = 8

/**
 * The element around a point of the page that looks most like one of a list: it has others of its kind beside it, words,
 * and more than one line. Else the element itself. Null for the page as a whole.
 */
export function blockAt(element: Element, shape = rememberShapes()): Element | null {
  let best: Element | null = null
  let most = 0
  for (let at: Element | null = element; at && !isPage(at); at = at.parentElement) {
    const worth = worthOf(at, shape)
    if (worth > most) [best, most] = [at, worth]
  }
  return best ?? (isPage(element) ? null : element)
}

function worthOf(element: Element, shape: (element: Element) => Set<string>): number {
  const lines = linesIn(element, 3)
  if (lines.length === 0 || wordsIn(lines) < FEWEST_WORDS) return 0
  const kin = kinOf(element, shape)
  return kin === 0 ? 0 : Math.log2(1 + kin) * (lines.length > 1 ? 1 : 0.4)
}

// Beside it, or in wrappers beside its own wrapper.
function kinOf(element: Element, shape: (element: Element) => Set<string>): number {
  const { parentElement: parent } = element
  const beside = [...(parent?.children ?? [])]
  const wrapped =
    parent?.children.length === 1
      ? [...(parent.parentElement?.children ?? [])].flatMap((other) => [...other.children])
      : []
  let kin = 0
  for (const other of [...beside, ...wrapped]) {
    if (other === element || other.localName !== element.localName) continue
    if (likeness(element, other, shape) >= ALIKE && linesIn(other, 1).length && ++kin === MANY) break
  }
  return kin
}

/** Texts of the first text nodes in an element, at most so many. */
export function linesIn(element: Element, most: number): string[] {
  const lines: string[] = []
  const add = (at: Element) => {
    if (/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG)$/i.test(at.tagName) || at.hasAttribute('data-trede-review'))
      return
    for (const child of at.childNodes) {
      if (lines.length >= most) return
      if (child.nodeType === 1) add(child as Element)
      else if (child.nodeType === 3 && (child as Text).data.trim()) lines.push((child as Text).data)
    }
  }
  add(element)
  return lines
}

function wordsIn(lines: readonly string[]): number {
  return lines.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function isPage(element: Element): boolean {
  return element === element.ownerDocument.body || element === element.ownerDocument.documentElement
}
