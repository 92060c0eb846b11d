/** What is selected in the words of a card, as a span of the review's wording, and back. */
import type { Span } from '../../lib/model/verdict.ts'

/** Stands on each piece of the words: where it begins in the wording. */
export const PIECE = 'data-from'

/** Null where nothing is selected, or where the selection began elsewhere. */
export function selectedIn(words: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  if (!words.contains(selection.anchorNode)) return null
  const range = selection.getRangeAt(0)
  const spans = piecesOf(words)
    .filter(({ element }) => range.intersectsNode(element))
    .map(({ element, from }) => {
      const whole = new Range()
      whole.selectNodeContents(element)
      const begins = range.compareBoundaryPoints(Range.START_TO_START, whole) >= 0
      const ends = range.compareBoundaryPoints(Range.END_TO_END, whole) <= 0
      return {
        start: from + (begins ? lengthTo(element, range.startContainer, range.startOffset) : 0),
        end: from + (ends ? lengthTo(element, range.endContainer, range.endOffset) : whole.toString().length),
      }
    })
    .filter(({ start, end }) => end > start)
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Selects a span of the wording; the place that was reached is brought into view. */
export function selectIn(words: HTMLElement, { start, end }: Span): void {
  const [from, to] = [pointAt(words, start, 'start'), pointAt(words, end, 'end')]
  if (!from || !to) return
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  to.node.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** Where an element inside the words begins in the wording; null where it stands in no piece. */
export function offsetOf(inside: Element): number | null {
  const piece = inside.closest(`[${PIECE}]`)
  return piece && Number(piece.getAttribute(PIECE)) + lengthTo(piece, inside, 0)
}

function piecesOf(words: HTMLElement): { element: Element; from: number }[] {
  return [...words.querySelectorAll(`[${PIECE}]`)].map((element) => ({
    element,
    from: Number(element.getAttribute(PIECE)),
  }))
}

function lengthTo(element: Element, node: Node, offset: number): number {
  const range = new Range()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

// A border between two pieces of text belongs to the later one where a selection starts, to the earlier where it ends.
function pointAt(
  words: HTMLElement,
  offset: number,
  side: 'start' | 'end',
): { node: Text; offset: number } | null {
  let last: { node: Text; offset: number } | null = null
  for (const { element, from } of piecesOf(words)) {
    let at = from
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const inside = side === 'start' ? offset < at + node.length : offset <= at + node.length
      if (inside) return { node, offset: Math.max(0, offset - at) }
      at += node.length
      last = { node, offset: node.length }
    }
  }
  return last
}
