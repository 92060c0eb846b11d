/** One pass over a text: tokens with their places, and what stands between them. */
import {
  APOSTROPHE,
  CLAUSE,
  DIGIT,
  foldOf,
  folds,
  kindOf,
  kinds,
  LATIN,
  LETTER,
  NEWLINE,
  OPEN,
  QUOTE,
  SIGN,
  SKIP,
  SPACE,
  STOP,
} from './chars.ts'
import { type Entry, HASH_SEED, hashStep, type Vocabulary } from './vocabulary.ts'

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
  entries: Entry[] = []
  /** Ids of the entries in the vocabulary. */
  ids = new Int32Array(512)
  starts = new Int32Array(512)
  ends = new Int32Array(512)
  /** `Gap` bits before each token, and after the last one at `count`. */
  gaps = new Uint8Array(513)
  /** Upper-case letters in each token. */
  capitals = new Uint8Array(512)

  /** Reads `text`. Every place is in UTF-16 units of it. */
  read(text: string, vocabulary: Vocabulary): void {
    const length = text.length
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
      let kind = code < LATIN ? kinds[code]! : kindOf(code)
      if (kind === SPACE) {
        spaced = true
        at++
        continue
      }
      let signEnd = 0
      if (kind === CLAUSE && (code === 0x3a || code === 0x3b || code === 0x3d)) {
        signEnd = emoticonEnd(text, at)
        if (signEnd) kind = SIGN
      }
      if (kind === LETTER || kind === DIGIT || kind === SIGN) {
        if (count + 1 >= this.starts.length) this.#grow()
        const start = at
        let hash = HASH_SEED
        let capitals = 0
        let skipped = false
        if (kind === SIGN) {
          at = signEnd || at + (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1)) ? 2 : 1)
          for (let i = start; i < at; i++) hash = hashStep(hash, foldOf(text.charCodeAt(i)))
        } else {
          let unit = code
          let unitKind = kind
          for (;;) {
            if (unitKind === SKIP) skipped = true
            else {
              const fold = unit < LATIN ? folds[unit]! : foldOf(unit)
              if (fold !== unit && unit < 0xde && (unit < 0x5b || unit > 0xbf)) capitals++
              hash = Math.imul(hash ^ fold, 0x01000193)
            }
            if (++at >= length) break
            unit = text.charCodeAt(at)
            unitKind = unit < LATIN ? kinds[unit]! : kindOf(unit)
            if (unitKind === kind || unitKind === SKIP) continue
            if (unitKind === SPACE) break
            // A letter and then a figure ("b2b", "covid19") is one token; a figure and then a letter is two.
            if (kind === LETTER && unitKind === DIGIT) continue
            if (at + 1 >= length) break
            const next = kindOf(text.charCodeAt(at + 1))
            if (kind === LETTER && unitKind === APOSTROPHE && next === LETTER) continue
            if (kind === DIGIT && next === DIGIT && (unit === 0x2e || unit === 0x2c || unit === 0x3a))
              continue
            break
          }
        }
        if (gap & Gap.stop && spaced && !closed && kind !== SIGN && !isLowerStart(text, start))
          gap |= Gap.sentence
        if (count === 0) gap |= Gap.sentence
        if (kind === DIGIT) figures++
        const id = vocabulary.at(
          text,
          start,
          at,
          hash,
          skipped,
          kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'sign',
        )
        this.ids[count] = id
        this.entries[count] = vocabulary.entries[id]!
        this.starts[count] = start
        this.ends[count] = at
        this.gaps[count] = gap
        this.capitals[count] = capitals
        count++
        gap = 0
        spaced = false
        closed = false
        continue
      }
      if (kind === STOP) {
        gap |= Gap.stop | (code === 0x21 ? Gap.exclamation : code === 0x3f ? Gap.question : 0)
        spaced = false
      } else if (kind === CLAUSE || kind === QUOTE || kind === APOSTROPHE) {
        gap |= kind === CLAUSE ? Gap.clause : Gap.quote
        if (gap & Gap.stop && !spaced) closed = true
      } else if (kind === NEWLINE) {
        gap |= Gap.sentence | Gap.stop | Gap.paragraph
        spaced = true
        closed = false
      } else if (kind === OPEN) gap |= Gap.clause | Gap.bracket
      at++
    }
    this.gaps[count] = gap | Gap.sentence | Gap.stop
    this.count = count
    this.figures = figures
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
