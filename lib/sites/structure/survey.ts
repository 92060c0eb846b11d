/**
 * One walk over a page: its passages of text, its ratings and its small words, each with its place in the order of the page.
 * Everything that asks "what is in this element" asks here, by numbers, so that no question walks the page again.
 */
import { oneLine } from '../selectors.ts'
import { isAverage, type Mark, markAverages, writtenRating } from './marks.ts'
import { firstFrom } from './order.ts'
import { type Draft, finish, LABEL_LENGTH, type Passage } from './passages.ts'
import { drawnRating, glyphRating, withHalves } from './stars.ts'
import { CUSTOMER, HELPFUL, HELPFUL_ANSWER } from './words.ts'

/** A word that only reviews have beside them. */
export interface Hint {
  kind: 'helpful' | 'customer'
  at: number
}

/** A page as the walk found it. Numbers of elements run from 0 in the order of the page. */
export interface Survey {
  elements: readonly Element[]
  /** The number of an element that was walked. */
  numberOf(element: Element): number | undefined
  /** For each element, the number after its last descendant. */
  ends: readonly number[]
  /** For each element, the number of its parent; -1 at the top. */
  parents: readonly number[]
  passages: readonly Passage[]
  marks: readonly Mark[]
  hints: readonly Hint[]
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME OBJECT VIDEO AUDIO CANVAS HEAD'.split(' '),
)
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD MARK Q S SMALL STRONG SUB SUP TT U VAR WBR'.split(
    ' ',
  ),
)
// A heading that was never closed has the rest of the page in it.
const BREAKS = new Set('P UL OL LI DL TABLE ARTICLE SECTION MAIN ASIDE FORM BLOCKQUOTE'.split(' '))
const HEADINGS = new Set('H1 H2 H3 H4 H5 H6'.split(' '))

/** What an element stands in. */
interface Around {
  draft: Draft | null
  /** The parent has text of its own. */
  hasText: boolean
  linked: boolean
  /** In a form that asks for a rating. */
  asked: boolean
}

/** Walks what is under the root. Elements that are hidden by themselves, and our own, are left out. */
export function survey(root: Element, now: Date): Survey {
  const elements: Element[] = []
  const ends: number[] = []
  const parents: number[] = []
  const numbers = new Map<Element, number>()
  const drafts: Draft[] = []
  const marks: Mark[] = []
  const hints: Hint[] = []

  const walk = (element: Element, parent: number, around: Around) => {
    const tag = element.tagName.toUpperCase()
    if (SKIPPED.has(tag) || isHidden(element)) return
    const at = elements.push(element) - 1
    numbers.set(element, at)
    parents.push(parent)
    ends.push(at + 1)
    const drawn = around.asked ? null : drawnRating(element)
    if (drawn) marks.push({ ...drawn, element, at, average: isAverage(drawn) })
    const said = element.getAttribute('aria-label') ?? element.getAttribute('title')
    if (said) addHint(said, at)
    const closed = tag === 'SVG' || tag === 'IMG' || drawn !== null
    if (!closed) children(element, at, inside(element, tag, at, around))
    ends[at] = elements.length
  }
  const children = (element: Element, at: number, around: Around) => {
    const { draft, linked } = around
    for (const child of element.childNodes) {
      if (child.nodeType === 1) {
        if ((child as Element).tagName === 'BR' && draft?.text) draft.text += ' '
        else walk(child as Element, at, around)
      } else if (child.nodeType === 3 && draft) {
        const { data } = child as Text
        const words = data.trim()
        if (!draft.text && words) drafts.push(draft)
        if (draft.text || words) draft.text += data
        if (words) draft.pieces.push({ text: oneLine(data), element })
        if (linked) draft.linked += words.length
      }
    }
  }
  const addHint = (words: string, at: number) => {
    const line = oneLine(words)
    if (!line || line.length > LABEL_LENGTH) return
    if (CUSTOMER.test(line)) hints.push({ kind: 'customer', at })
    else if (HELPFUL.test(line) && !HELPFUL_ANSWER.test(line)) hints.push({ kind: 'helpful', at })
  }

  walk(root, -1, { draft: null, hasText: false, linked: false, asked: false })
  const passages = drafts.map((draft) => finish(draft, now)).sort((a, b) => a.at - b.at)
  for (const passage of passages) {
    if (!passage.running) addHint(passage.text, passage.at)
    const rating = passage.running ? null : (glyphRating(passage.text) ?? writtenRating(passage))
    if (rating) marks.push({ ...rating, element: passage.root, at: passage.at, average: isAverage(rating) })
  }
  const inOrder = withHalves(marks).sort((a, b) => a.at - b.at)
  hints.sort((a, b) => a.at - b.at)
  markAverages(inOrder, passages)
  return {
    elements,
    ends,
    parents,
    passages,
    marks: inOrder,
    hints,
    numberOf: (element) => numbers.get(element),
  }
}

/** What of a list in page order stands in an element. */
export function within<T extends { at: number }>(list: readonly T[], { ends }: Survey, number: number): T[] {
  return list.slice(firstFrom(list, number), firstFrom(list, ends[number]!))
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('data-trede-review')) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:display:\s*none|visibility:\s*hidden)/i.test(style)
}

// A block begins a passage of its own; what is inline goes on with the words around it, where there are any.
function inside(element: Element, tag: string, at: number, around: Around): Around {
  const { draft } = around
  const inline = draft !== null && around.hasText && (tag === 'SPAN' || INLINE.has(tag))
  const within = draft !== null && !BREAKS.has(tag) && draft.heading
  const heading = within || HEADINGS.has(tag) || element.getAttribute('role') === 'heading'
  const control = tag === 'BUTTON' || (draft?.control ?? false)
  return {
    draft: inline ? draft : { root: element, at, text: '', pieces: [], linked: 0, control, heading },
    hasText: hasText(element),
    linked: around.linked || tag === 'A',
    asked: around.asked || tag === 'FIELDSET' || tag === 'LABEL',
  }
}

function hasText(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && (child as Text).data.trim()) return true
  }
  return false
}
