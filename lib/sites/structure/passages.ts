/** Passages: the text that stands directly in one block, and what can be told from it alone. */
import { type DateRead, parseDate } from '../dates.ts'
import { oneLine } from '../selectors.ts'
import { HELPFUL_COUNT } from './words.ts'

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

/** Labels are short; longer words are running text or nothing. */
export const LABEL_LENGTH = 80

/** A passage while the walk is in it. */
export interface Draft {
  root: Element
  at: number
  text: string
  pieces: Piece[]
  linked: number
  control: boolean
  heading: boolean
}

/** The passage of a draft. `now` is the moment of reading, for dates. */
export function finish({ root, at, text, pieces, linked, control, heading }: Draft, now: Date): Passage {
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
