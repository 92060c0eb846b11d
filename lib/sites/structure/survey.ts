/**
 * One walk over a page: its passages of text, its ratings and its small words, each with its place in the order of the page.
 * Everything that asks "what is in this element" asks here, by numbers, so that no question walks the page again.
 */
import { oneLine } from '../selectors.ts'
import { mapSteps, type Steps } from '../steps.ts'
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

/** What is still to do of one element: its children from the next on, and its end. */
interface Open {
  at: number
  element: Element
  around: Around
  /** As they were when the walk came in: the page may change while it rests. */
  children: readonly ChildNode[]
  next: number
}

/** Walks what is under the root. Elements that are hidden by themselves, and our own, are left out. */
export function* survey(root: Element, now: Date): Steps<Survey> {
  const elements: Element[] = []
  const ends: number[] = []
  const parents: number[] = []
  const numbers = new Map<Element, number>()
  const drafts: Draft[] = []
  const marks: Mark[] = []
  const hints: Hint[] = []
  const open: Open[] = []

  const enter = (element: Element, parent: number, around: Around) => {
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
    if (!closed)
      open.push({
        at,
        element,
        around: inside(element, tag, at, around),
        children: [...element.childNodes],
        next: 0,
      })
  }
  const addText = ({ data }: Text, element: Element, { draft, linked }: Around) => {
    if (!draft) return
    const words = data.trim()
    if (!draft.text && words) drafts.push(draft)
    if (draft.text || words) draft.text += data
    if (words) draft.pieces.push({ text: oneLine(data), element })
    if (linked) draft.linked += words.length
  }
  const addHint = (words: string, at: number) => {
    const line = oneLine(words)
    if (!line || line.length > LABEL_LENGTH) return
    if (CUSTOMER.test(line)) hints.push({ kind: 'customer', at })
    else if (HELPFUL.test(line) && !HELPFUL_ANSWER.test(line)) hints.push({ kind: 'helpful', at })
  }

  enter(root, -1, { draft: null, hasText: false, linked: false, asked: false })
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { at, element, around } = top
    const child = top.children[top.next++]
    if (!child) {
      ends[at] = elements.length
      open.pop()
      yield
    } else if (child.nodeType === 3) addText(child as Text, element, around)
    else if (child.nodeType === 1) {
      if ((child as Element).tagName !== 'BR') enter(child as Element, at, around)
      else if (around.draft?.text) around.draft.text += ' '
      else enter(child as Element, at, around)
    }
  }
  const passages = (yield* mapSteps(drafts, (draft) => finish(draft, now))).sort((a, b) => a.at - b.at)
  for (const passage of passages) {
    yield
    if (!passage.running) addHint(passage.text, passage.at)
    const rating = passage.running ? null : (glyphRating(passage.text) ?? writtenRating(passage))
    if (rating) marks.push({ ...rating, element: passage.root, at: passage.at, average: isAverage(rating) })
  }
  const inOrder = withHalves(marks).sort((a, b) => a.at - b.at)
  hints.sort((a, b) => a.at - b.at)
  yield
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
