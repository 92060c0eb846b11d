/** One pass over a text: tokens with their places, and what stands between them. */
import {
  APOSTROPHE,
  APOSTROPHE_BITS,
  CLAUSE,
  DIGIT,
  foldOf,
  glance,
  isCapital,
  kindOf,
  LETTER,
  NEWLINE,
  OPEN,
  OTHER,
  QUOTE,
  SIGN,
  SKIP,
  SPACE,
  STOP,
} from './chars.ts'
import { type Entry, PACKED, type TokenKind, type Vocabulary } from './vocabulary.ts'

/** Bits of what stands before a token. */
export const Gap = {
  clause: 1,
  stop: 2,
  sentence: 4,
  quote: 8,
  exclamation: 16,
  question: 32,
  paragraph: 64,
  bracket: 128,
} as const

const MOUTHS = ')(DdPp/\\|oO]['

/** The tokens of one text. Made once and filled again for each text, so that reading costs no memory. */
export class Tokens {
  count = 0
  /** How many of them are numbers in figures. */
  figures = 0
  /** Ids of the tokens in the vocabulary. */
  ids = new Int32Array(512)
  starts = new Int32Array(512)
  ends = new Int32Array(512)
  /** `Gap` bits before each token, and after the last one at `count`. */
  gaps = new Uint8Array(513)
  /** Upper-case letters in each token. */
  capitals = new Uint8Array(512)
  #entries: readonly Entry[] = []

  /** The token at a place as the vocabulary knows it. */
  entryAt(at: number): Entry {
    return this.#entries[this.ids[at]!]!
  }

  /** The folded token at a place; empty outside of the text. */
  textAt(at: number): string {
    return at >= 0 && at < this.count ? this.#entries[this.ids[at]!]!.text : ''
  }

  /** Reads `text`. Every place is in UTF-16 units of it. */
  read(text: string, vocabulary: Vocabulary): void {
    const { length } = text
    let { ids, starts, ends, gaps, capitals } = this
    let count = 0
    let figures = 0
    let gap = Gap.sentence as number
    // White space since the last stop: only then a capital begins a sentence.
    let spaced = true
    // A bracket or quote closed after the stop: the sentence around it may go on.
    let closed = false
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      let seen = glance(code)
      if (seen === (OTHER | SPACE)) {
        spaced = true
        at++
        continue
      }
      const start = at
      let kind: TokenKind = 'word'
      let id = -1
      let upper = 0
      if (seen < OTHER) {
        // Nearly all tokens are small letters and apostrophes, and end before a space.
        let high = 0
        let low = 0
        for (;;) {
          high = (high << 5) | (low >>> 27)
          low = (low << 5) | (seen & 31)
          upper += seen >> 5
          if (++at >= length) {
            seen = OTHER | SPACE
            break
          }
          seen = glance(text.charCodeAt(at))
          if (seen < OTHER) continue
          if (seen !== (OTHER | APOSTROPHE) || !isPlain(text, at)) break
          seen = APOSTROPHE_BITS
        }
        if (at - start <= PACKED && !goesOn(seen, text, at))
          id = vocabulary.packed(high, low, text, start, at)
      } else {
        let unit = seen - OTHER
        if (unit === CLAUSE && (code === 0x3a || code === 0x3b || code === 0x3d)) {
          at = emoticonEnd(text, start)
          if (at > start) unit = SIGN
          else at = start
        } else if (unit === SIGN)
          at += code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1)) ? 2 : 1
        if (unit === SIGN) {
          kind = 'sign'
          id = vocabulary.at(text, start, at, kind)
        } else if (unit === DIGIT) {
          kind = 'number'
          figures++
        } else if (unit !== LETTER) {
          if (unit === STOP) {
            gap |= Gap.stop | (code === 0x21 ? Gap.exclamation : code === 0x3f ? Gap.question : 0)
            spaced = false
          } else if (unit === CLAUSE || unit === QUOTE || unit === APOSTROPHE) {
            gap |= unit === CLAUSE ? Gap.clause : Gap.quote
            if (gap & Gap.stop && !spaced) closed = true
          } else if (unit === NEWLINE) {
            gap |= Gap.sentence | Gap.stop | Gap.paragraph
            spaced = true
            closed = false
          } else if (unit === OPEN) gap |= Gap.clause | Gap.bracket
          at++
          continue
        }
      }
      if (id < 0) {
        at = endOf(text, start, kind)
        upper = capitalsIn(text, start, at)
        id = vocabulary.at(text, start, at, kind)
      }
      if (gap & Gap.stop && spaced && !closed && kind !== 'sign' && !isLowerStart(text, start))
        gap |= Gap.sentence
      if (count === 0) gap |= Gap.sentence
      if (count + 1 >= starts.length) {
        this.#grow()
        ;({ ids, starts, ends, gaps, capitals } = this)
      }
      ids[count] = id
      starts[count] = start
      ends[count] = at
      gaps[count] = gap
      capitals[count] = upper
      count++
      gap = 0
      spaced = false
      closed = false
    }
    gaps[count] = gap | Gap.sentence | Gap.stop
    this.count = count
    this.figures = figures
    this.#entries = vocabulary.entries
  }

  #grow(): void {
    const size = this.starts.length * 2
    this.ids = copy(this.ids, new Int32Array(size))
    this.starts = copy(this.starts, new Int32Array(size))
    this.ends = copy(this.ends, new Int32Array(size))
    this.gaps = copy(this.gaps, new Uint8Array(size + 1))
    this.capitals = copy(this.capitals, new Uint8Array(size))
  }
}

// Whether the apostrophe at a place is one that folds to `'` and a letter that folds to a-z comes after it.
function isPlain(text: string, at: number): boolean {
  return (
    foldOf(text.charCodeAt(at)) === 0x27 && at + 1 < text.length && glance(text.charCodeAt(at + 1)) < OTHER
  )
}

// Whether a token of plain letters goes on with something else at `at`: what `endOf` knows all about.
function goesOn(seen: number, text: string, at: number): boolean {
  const kind = seen - OTHER
  if (kind === SPACE || kind === STOP || kind === CLAUSE) return false
  if (kind === APOSTROPHE) return at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === LETTER
  return kind === LETTER || kind === DIGIT || kind === SKIP
}

// Where the word or number that begins at `start` ends.
function endOf(text: string, start: number, kind: TokenKind): number {
  const own = kind === 'word' ? LETTER : DIGIT
  let at = start + 1
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const seen = kindOf(unit)
    if (seen === own || seen === SKIP) continue
    // A letter and then a figure ("b2b", "covid19") is one token; a figure and then a letter is two.
    if (own === LETTER && seen === DIGIT) continue
    if (at + 1 >= text.length) break
    const next = kindOf(text.charCodeAt(at + 1))
    if (own === LETTER && seen === APOSTROPHE && next === LETTER) continue
    if (own === DIGIT && next === DIGIT && (unit === 0x2e || unit === 0x2c || unit === 0x3a)) continue
    break
  }
  return at
}

function capitalsIn(text: string, start: number, end: number): number {
  let capitals = 0
  for (let at = start; at < end; at++) if (isCapital(text.charCodeAt(at))) capitals++
  return capitals
}

// `:)`, `;-)`, `=D`: the eyes are at `at`. 0 where it is no emoticon, as in `16:00` or `namely: (a)`.
function emoticonEnd(text: string, at: number): number {
  const nose = text.charCodeAt(at + 1) === 0x2d ? 1 : 0
  const end = at + nose + 2
  if (!MOUTHS.includes(text[end - 1] ?? ' ')) return 0
  const after = text.charCodeAt(end)
  return Number.isNaN(after) || (kindOf(after) !== LETTER && kindOf(after) !== DIGIT) ? end : 0
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function isLowerStart(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return kindOf(code) === LETTER && foldOf(code) === code
}

function copy<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
