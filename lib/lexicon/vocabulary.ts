/**
 * Every distinct token that was ever seen, folded, found again without making a string.
 * Bounded: a page of garbage cannot make it grow without end.
 */
import { APOSTROPHE_BITS, foldOf, kindOf, SKIP } from './chars.ts'

export type TokenKind = 'word' | 'number' | 'sign'

/** A distinct token. */
export interface Entry {
  /** Folded: lower case, no accents, straight apostrophe. */
  text: string
  kind: TokenKind
}

const FIRST_SIZE = 1 << 14

/** Words of at most this many small letters and apostrophes are kept as two numbers, five bits a letter. */
export const PACKED = 12
/** Longer tokens are no words of a language; all of them share entry 0, so that garbage costs nothing. */
const LONGEST = 48
const LONG: Entry = { text: '', kind: 'word' }

/**
 * All that is known of a token stands in one row of so many numbers, which is one line of memory: the two numbers of its
 * key, what it speaks for among languages, and from `FACTS_AT` on what the reader keeps for each language. Noughts are
 * what was not looked up yet.
 */
export const TOKEN_ROW = 16
export const VOTE_AT = 2
export const FACTS_AT = 4

export class Vocabulary {
  /** By token id; 0 is the entry of all tokens that are too long. */
  entries: Entry[] = [LONG]
  /** By token id, `TOKEN_ROW` numbers each. The key is the packed word, or a hash made negative and a length. */
  rows = new Int32Array(FIRST_SIZE * TOKEN_ROW)
  #limit: number
  /** An open hash table of ids; 0 is a free slot. */
  #slots = new Int32Array(FIRST_SIZE * 2)
  #units = new Uint16Array(LONGEST)

  /** `limit`: how many distinct tokens are kept before it starts again. */
  constructor(limit = 60_000) {
    this.#limit = limit
  }

  /** Whether it is full; the caller empties it between two texts, never within one. */
  get full(): boolean {
    return this.entries.length > this.#limit
  }

  /** Forgets every token; ids are given anew. */
  clear(): void {
    this.entries = [LONG]
    this.rows = new Int32Array(FIRST_SIZE * TOKEN_ROW)
    this.#slots = new Int32Array(FIRST_SIZE * 2)
  }

  /** The id of a word that stands at `start..end` of `text`, packed into two numbers: its first letters in `high`. */
  packed(high: number, low: number, text: string, start: number, end: number): number {
    const slots = this.#slots
    const { rows } = this
    const mask = slots.length - 1
    let slot = slotOf(high, low, mask)
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (rows[id * TOKEN_ROW + 1] === low && rows[id * TOKEN_ROW] === high) return id
      slot = (slot + 1) & mask
    }
    return this.#add(slot, high, low, { text: folded(text, start, end), kind: 'word' })
  }

  /** The id of any token, at `start..end` of `text`. */
  at(text: string, start: number, end: number, kind: TokenKind): number {
    if (end - start > LONGEST) return 0
    const units = this.#units
    let count = 0
    let high = 0
    let low = 0
    let hash = 0x811c9dc5 | 0
    let letters = kind === 'word'
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      if (kindOf(code) === SKIP) continue
      const unit = foldOf(code)
      units[count++] = unit
      hash = Math.imul(hash ^ unit, 0x01000193)
      const bits = unit === 0x27 ? APOSTROPHE_BITS : unit - 0x60
      if (bits < 1 || bits > APOSTROPHE_BITS) letters = false
      high = (high << 5) | (low >>> 27)
      low = (low << 5) | bits
    }
    if (letters && count > 0 && count <= PACKED) return this.packed(high, low, text, start, end)
    return this.#hashed(hash | 0x80000000, count, text, start, end, kind)
  }

  // Hashes may meet, so what was found is compared unit by unit.
  #hashed(hash: number, count: number, text: string, start: number, end: number, kind: TokenKind): number {
    const slots = this.#slots
    const { rows } = this
    const mask = slots.length - 1
    let slot = slotOf(hash, count, mask)
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (rows[id * TOKEN_ROW] === hash && rows[id * TOKEN_ROW + 1] === count && this.#same(id, count))
        return id
      slot = (slot + 1) & mask
    }
    return this.#add(slot, hash, count, { text: folded(text, start, end), kind })
  }

  #same(id: number, count: number): boolean {
    const { text } = this.entries[id]!
    for (let i = 0; i < count; i++) if (text.charCodeAt(i) !== this.#units[i]) return false
    return true
  }

  #add(slot: number, high: number, low: number, entry: Entry): number {
    const id = this.entries.length
    this.entries.push(entry)
    if ((id + 1) * TOKEN_ROW > this.rows.length) {
      const rows = new Int32Array(this.rows.length * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    this.rows[id * TOKEN_ROW] = high
    this.rows[id * TOKEN_ROW + 1] = low
    this.#slots[slot] = id
    if (id * 2 > this.#slots.length) this.#grow()
    return id
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let id = 1; id < this.entries.length; id++) {
      let slot = slotOf(this.rows[id * TOKEN_ROW]!, this.rows[id * TOKEN_ROW + 1]!, mask)
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.#slots = slots
  }
}

function slotOf(high: number, low: number, mask: number): number {
  const hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & mask
}

// Built from units, so that no entry keeps a whole review alive as the parent of a sliced string.
function folded(text: string, start: number, end: number): string {
  const units: number[] = []
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (kindOf(code) !== SKIP) units.push(foldOf(code))
  }
  return String.fromCharCode(...units)
}
