/**
 * The plain text of pieces of a page, with the way back from an offset to the text nodes.
 * Readers take a review's text from here and the page draws with the same map, so both always agree.
 */
import type { Span } from '../model/verdict.ts'

/** Where text is kept as it stands or left out. */
export interface TextOptions {
  /** Line breaks inside text nodes are shown (CSS `white-space: pre-line` or `pre-wrap`), not folded to a space. */
  keepsLines?: boolean
  /** Selector of elements that are not part of the text: buttons, aspect chips, translation notes. */
  skip?: string
  /** The same, element by element, where no selector tells them apart. */
  without?: ReadonlySet<Element>
}

/** A run of characters that stands unchanged in one text node. */
interface Run {
  start: number
  node: Text
  from: number
  length: number
}

/** Plain text and its place in the document. */
export interface TextMap {
  text: string
  /** One range a text node, in order. Empty where the nodes have left the document. */
  rangesOf(span: Span): StaticRange[]
}

const NEVER = 'script,style,noscript,template,button,svg,textarea,select,[hidden],[data-trede-review]'
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI ' +
    'MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
)

/**
 * Reads the roots in order, one line break between two of them. White space is folded as a browser shows it, and a
 * no-break space like any other: people paste them without knowing, and a phrase is the same with them.
 */
export function readText(roots: readonly Element[], options: TextOptions = {}): TextMap {
  const skip = options.skip ? `${NEVER},${options.skip}` : NEVER
  const runs: Run[] = []
  let text = ''
  // White space that is written only when more text follows, so that text never ends or begins with it.
  let gap = ''

  const addGap = (kind: ' ' | '\n') => {
    if (text && !gap.includes('\n')) gap = kind
  }
  const addText = (node: Text) => {
    const data = node.data
    const folded = options.keepsLines ? /\r?\n|[ \t\f\u00a0]+/g : /[ \t\n\f\r\u00a0]+/g
    let from = 0
    const take = (to: number) => {
      if (to <= from) return
      text += gap
      gap = ''
      runs.push({ start: text.length, node, from, length: to - from })
      text += data.slice(from, to)
    }
    for (const space of data.matchAll(folded)) {
      take(space.index)
      from = space.index + space[0].length
      if (options.keepsLines && space[0].endsWith('\n')) gap = text ? `${gap.replace(/[^\n]/g, '')}\n` : ''
      else addGap(' ')
    }
    take(data.length)
  }
  const walk = (node: Node) => {
    if (node.nodeType === 3) addText(node as Text)
    if (node.nodeType !== 1) return
    const element = node as Element
    if (element.matches(skip) || options.without?.has(element)) return
    const breaks = element.tagName === 'BR' || BLOCK.has(element.tagName)
    if (breaks) addGap('\n')
    for (const child of element.childNodes) walk(child)
    if (breaks) addGap('\n')
  }
  for (const root of roots) {
    addGap('\n')
    walk(root)
  }
  return { text, rangesOf: (span) => rangesOf(runs, span) }
}

/** A piece of a map, with offsets of its own. */
export function pieceOf(map: TextMap, { start, end }: Span): TextMap {
  return {
    text: map.text.slice(start, end),
    rangesOf: (span) => map.rangesOf({ start: span.start + start, end: Math.min(span.end + start, end) }),
  }
}

function rangesOf(runs: readonly Run[], span: Span): StaticRange[] {
  const ranges: { node: Text; from: number; to: number }[] = []
  for (const run of runs) {
    const from = Math.max(span.start, run.start)
    const to = Math.min(span.end, run.start + run.length)
    if (from >= to || !run.node.isConnected) continue
    const shift = run.from - run.start
    const last = ranges.at(-1)
    if (last?.node === run.node) last.to = to + shift
    else ranges.push({ node: run.node, from: from + shift, to: to + shift })
  }
  return ranges
    .filter((range) => range.to <= range.node.data.length)
    .map(
      (range) =>
        new StaticRange({
          startContainer: range.node,
          startOffset: range.from,
          endContainer: range.node,
          endOffset: range.to,
        }),
    )
}
