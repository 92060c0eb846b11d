/**
 * Every distinct token that was ever seen, folded, found again by its hash without making a string.
 * Bounded: a page of garbage cannot make it grow without end.
 */
import { foldOf, folds, kindOf, LATIN, SKIP } from './chars.ts'

export type TokenKind = 'word' | 'number' | 'sign'

/** A distinct token. */
export interface Entry {
  /** Folded: lower case, no accents, straight apostrophe. */
  text: string
  kind: TokenKind
}

const FIRST_SIZE = 1 << 14
export const HASH_SEED = 0x811c9dc5 | 0

/** Longer tokens are no words of a language; all of them share entry 0, so that garbage costs nothing. */
const LONGEST = 48
const LONG: Entry = { text: '', kind: 'word' }

/** One step of the hash over folded units. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

export class Vocabulary {
  /** By token id; 0 is the entry of all tokens that are too long. */
  entries: Entry[] = [LONG]
  /** By token id: what the token speaks for among languages, a number of the language scorer; 0 when not looked up. */
  votes = new Int32Array(FIRST_SIZE)
  #limit: number
  // Hash and id side by side, so that a look-up touches one line of memory; id 0 is a free slot.
  #slots = new Int32Array(FIRST_SIZE * 2)
  // Folded units of all entries one after the other: entry `id` is at `#ends[id - 1]..#ends[id]`.
  #units = new Uint16Array(FIRST_SIZE * 8)
  #ends = new Int32Array(FIRST_SIZE)

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
    this.votes = new Int32Array(FIRST_SIZE)
    this.#slots = new Int32Array(FIRST_SIZE * 2)
    this.#units = new Uint16Array(FIRST_SIZE * 8)
    this.#ends = new Int32Array(FIRST_SIZE)
  }

  /** The id of the token at `start..end` of `text`, whose hash over folded units (skipped units left out) is given. */
  at(text: string, start: number, end: number, hash: number, skipped: boolean, kind: TokenKind): number {
    if (end - start > LONGEST) return 0
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(hash, mask)
    for (let id = slots[slot + 1]!; id !== 0; id = slots[slot + 1]!) {
      if (slots[slot] === hash)
        if (skipped ? this.entries[id]!.text === folded(text, start, end) : this.#same(id, text, start, end))
          return id
      slot = (slot + 2) & mask
    }
    const id = this.#add({ text: folded(text, start, end), kind })
    slots[slot] = hash
    slots[slot + 1] = id
    if (id * 4 > slots.length) this.#grow()
    return id
  }

  #same(id: number, text: string, start: number, end: number): boolean {
    const units = this.#units
    const from = this.#ends[id - 1]!
    if (this.#ends[id]! - from !== end - start) return false
    for (let i = start, at = from; i < end; i++, at++) {
      const unit = text.charCodeAt(i)
      if (units[at] !== (unit < LATIN ? folds[unit]! : foldOf(unit))) return false
    }
    return true
  }

  #add(entry: Entry): number {
    const id = this.entries.length
    this.entries.push(entry)
    if (id >= this.#ends.length) {
      this.#ends = longer(this.#ends, new Int32Array(id * 2))
      this.votes = longer(this.votes, new Int32Array(id * 2))
    }
    const from = this.#ends[id - 1]!
    const to = from + entry.text.length
    if (to > this.#units.length) this.#units = longer(this.#units, new Uint16Array(to * 2))
    for (let at = from; at < to; at++) this.#units[at] = entry.text.charCodeAt(at - from)
    this.#ends[id] = to
    return id
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    const mask = slots.length - 1
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue
      let slot = slotOf(old[from]!, mask)
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
      slots[slot] = old[from]!
      slots[slot + 1] = old[from + 1]!
    }
    this.#slots = slots
  }
}

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask
}

function longer<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
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
