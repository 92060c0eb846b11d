/**
 * One walk over a page: its passages of text, its ratings and its small words, each with its place in the order of the page.
 * Everything that asks "what is in this element" asks here, by numbers, so that no question walks the page again.
 */
import type { DateRead } from '../dates.ts'
import { parseDate } from '../dates.ts'
import { oneLine } from '../selectors.ts'
import { type Drawn, drawnRating, glyphRating, saidRating } from './stars.ts'
import { COUNT, CUSTOMER, HELPFUL, HELPFUL_ANSWER, HELPFUL_COUNT } from './words.ts'

/** What one text node says, and the element it stands in. */
export interface Piece {
  text: string
  element: Element
}

/** The text that stands directly in one block. */
export interface Passage {
  /** The block, or the inline element that has all of its text. */
  root: Element
  /** Place of the root in the order of the page. */
  at: number
  /** White space collapsed. */
  text: string
  words: number
  /** The same text, one piece for each text node; empty for long text. */
  pieces: readonly Piece[]
  /** Long enough and free enough of links to be somebody's sentences. */
  running: boolean
  /** What the whole of the words say as a date; null for running text. */
  date: DateRead | null
  heading: boolean
  /** Inside a button or most of it inside a link. */
  control: boolean
}

/** A rating and where it is drawn or written. */
export interface Mark extends Drawn {
  element: Element
  at: number
  /** The average of many, by its decimals or by the count beside it. */
  average: boolean
}

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
/** Labels are short; longer words are running text or nothing. */
const LABEL_LENGTH = 80

interface Draft {
  root: Element
  at: number
  text: string
  pieces: Piece[]
  linked: number
  control: boolean
  heading: boolean
}

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
  marks.sort((a, b) => a.at - b.at)
  hints.sort((a, b) => a.at - b.at)
  markAverages(marks, passages)
  return { elements, ends, parents, passages, marks, hints, numberOf: (element) => numbers.get(element) }
}

/** The first index in a list in page order that stands at or after a number. */
export function firstFrom(list: readonly { at: number }[], number: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at < number) low = middle + 1
    else high = middle
  }
  return low
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

// A block begins a passage of its own; what is inline goes on with the passage around it.
function inside(element: Element, tag: string, at: number, around: Around): Around {
  const { draft } = around
  const inline = draft !== null && (INLINE.has(tag) || (tag === 'SPAN' && around.hasText))
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

function finish({ root, at, text, pieces, linked, control, heading }: Draft, now: Date): Passage {
  const line = oneLine(text)
  const words = wordsIn(line)
  const free = !control && !heading && linked < line.length * 0.5
  const running =
    free && !HELPFUL_COUNT.test(line) && words >= 5 && line.length >= 24 && /\p{Ll}|\p{Lo}/u.test(line)
  const machine = root.tagName === 'TIME' ? root.getAttribute('datetime') : null
  const date =
    line.length > LABEL_LENGTH || (running && words > 12)
      ? null
      : (machine && parseDate(machine, now)) || parseDate(line, now)
  return {
    root,
    at,
    text: line,
    words,
    pieces: line.length > LABEL_LENGTH ? [] : pieces,
    running: running && !date,
    date,
    heading,
    control: control || linked >= line.length * 0.9,
  }
}

// Scripts without spaces between words are counted by their letters.
function wordsIn(line: string): number {
  const dense =
    line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return (line.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0) + Math.floor(dense / 2)
}

// "8/10" and "4 stars" as words of their own, also between dots and bars; "8,4" alone is weak.
function writtenRating({ text, words }: Passage): Drawn | null {
  if (words > 14 || text.length > LABEL_LENGTH) return null
  for (const piece of text.split(/\s*[·•|–—]\s*|\s+-\s+|(?<=[★☆])\s+(?=[^★☆\s])|(?<=[^★☆\s])\s+(?=[★☆])/u)) {
    const glyphs = glyphRating(piece)
    if (glyphs) return glyphs
    const rating = saidRating(piece)
    if (rating) return { rating, weak: false }
  }
  const bare = /^(?:10|\d)[.,]\d$/.test(text) ? Number(text.replace(',', '.')) : null
  return bare !== null && bare <= 10 ? { rating: { value: bare, scale: 10, raw: text }, weak: true } : null
}

// Customers give whole and half stars; 4.3 is the mean of many.
function isAverage({ rating }: Drawn): boolean {
  return rating.scale === 5 && (rating.value * 2) % 1 !== 0
}

function markAverages(marks: readonly Mark[], passages: readonly Passage[]) {
  for (const mark of marks) {
    const own = firstFrom(passages, mark.at)
    for (const next of [passages[own], passages[own + 1]]) {
      if (next && next.root !== mark.element && COUNT.test(next.text) && near(mark.element, next.root))
        mark.average = true
    }
  }
}

function near(a: Element, b: Element): boolean {
  return a.parentElement?.contains(b) || (a.parentElement?.parentElement?.contains(b) ?? false)
}
