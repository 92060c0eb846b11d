/** What the arrow keys go through while something is pointed at. */
import { blockAt } from '../../sites/taught/blocks.ts'
import { rememberShapes } from '../../sites/taught/shape.ts'
import { isShown } from '../../sites/visible.ts'

/** Pages with more words than this are stepped through in part. */
const MOST = 4000
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD)$/

/** Blocks that may be reviews, each once. */
export function blocksOf(root: Element): Element[] {
  const shape = rememberShapes()
  const blocks = new Set<Element>()
  for (const element of speaking(root)) {
    const block = blockAt(element, shape)
    if (block) blocks.add(block)
  }
  return [...blocks].filter(isShown)
}

/** What says something in an element: words, labels and drawings. */
export function fieldsIn(root: Element): Element[] {
  return speaking(root).filter(isShown)
}

function speaking(root: Element): Element[] {
  const found: Element[] = []
  for (const element of root.querySelectorAll('*')) {
    if (found.length === MOST) break
    if (SKIPPED.test(element.tagName) || element.closest('[data-trede-review]')) continue
    const drawn = /^(?:svg|img)$/i.test(element.tagName) || element.hasAttribute('aria-label')
    if (drawn || hasWords(element) || element.childNodes.length === 0) found.push(element)
  }
  return found
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((child) => child.nodeType === 3 && (child as Text).data.trim() !== '')
}
