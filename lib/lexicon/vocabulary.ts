/**
 * Every distinct token that was ever seen, folded, found again by its hash without making a string.
 * Bounded: a page of garbage cannot make it grow without end.
 */
import { foldOf, folds, kindOf, LATIN, SKIP } from './chars.ts'

export type TokenKind = 'word' | 'number' | 'sign'

/** A distinct token with a slot a language for what the lexicon knows of it, filled on first use. */
export interface Entry<Info> {
  /** Folded: lower case, no accents, straight apostrophe. */
  text: string
  kind: TokenKind
  info: (Info | null)[]
  /** What the token speaks for among languages, once looked up. */
  votes: number[] | null
}

const FIRST_SIZE = 1 << 14
export const HASH_SEED = 0x811c9dc5 | 0

/** Longer tokens are no words of a language; all of them share one entry, so that garbage costs nothing. */
const LONGEST = 48

/** One step of the hash over folded units. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

export class Vocabulary<Info> {
  entries: Entry<Info>[] = []
  #limit: number
  #languages: number
  #slots = new Int32Array(FIRST_SIZE)
  #hashes = new Int32Array(FIRST_SIZE)
  #long: Entry<Info>

  /** `limit`: how many distinct tokens are kept before it starts again. */
  constructor(languages: number, limit = 60_000) {
    this.#languages = languages
    this.#limit = limit
    this.#long = { text: '', kind: 'word', info: new Array<Info | null>(languages).fill(null), votes: null }
  }

  /** Whether it is full; the caller empties it between two texts, never within one. */
  get full(): boolean {
    return this.entries.length >= this.#limit
  }

  clear(): void {
    this.entries = []
    this.#hashes = new Int32Array(FIRST_SIZE)
    this.#slots = new Int32Array(FIRST_SIZE)
  }

  /** The entry of the token at `start..end` of `text`, whose hash over folded units (skipped units left out) is given. */
  at(text: string, start: number, end: number, hash: number, skipped: boolean, kind: TokenKind): Entry<Info> {
    if (end - start > LONGEST) return this.#long
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (this.#hashes[id - 1] === hash) {
        const entry = this.entries[id - 1]!
        if (skipped ? entry.text === folded(text, start, end) : same(entry.text, text, start, end))
          return entry
      }
      slot = (slot + 1) & mask
    }
    const entry: Entry<Info> = {
      text: folded(text, start, end),
      kind,
      info: new Array<Info | null>(this.#languages).fill(null),
      votes: null,
    }
    this.entries.push(entry)
    this.#hashes[this.entries.length - 1] = hash
    slots[slot] = this.entries.length
    if (this.entries.length * 2 > slots.length) this.#grow()
    return entry
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    const hashes = new Int32Array(slots.length)
    hashes.set(this.#hashes)
    for (let index = 0; index < this.entries.length; index++) {
      const hash = hashes[index]!
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = index + 1
    }
    this.#slots = slots
    this.#hashes = hashes
  }
}

function same(entry: string, text: string, start: number, end: number): boolean {
  if (entry.length !== end - start) return false
  for (let i = 0; i < entry.length; i++) {
    const unit = text.charCodeAt(start + i)
    if (entry.charCodeAt(i) !== (unit < LATIN ? folds[unit]! : foldOf(unit))) return false
  }
  return true
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
