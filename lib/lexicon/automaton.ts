/**
 * Follows a matcher's trie through a text, remembering each step: which places a kind of token leads to from which
 * places. What was met before costs one look-up a token, however many cues there are.
 */
import type { Matcher } from './compile.ts'
import { Interner } from './interner.ts'
import { NOWHERE, type Trie } from './trie.ts'

const GAP_WORDS = 4
/** In place of words to skip: the next word must fit. */
const NO_SKIP = -1

/**
 * A state is a set of places waited at together. It is named by its index times four, with two flags that spare a look at
 * it: 1 where cues end in it, 2 where a cue may go on from it. The dead end is 0.
 */
export const DEAD = 0
const ENDS = 1
const GOES_ON = 2
const START = 1

/** Steps from states or with kinds from these on are not remembered. */
const MOST_STATES = 1 << 16
const MOST_KINDS = 1 << 14
/** From these on it starts again, between two texts. */
const TIDY_STATES = 50_000
const TIDY_KINDS = 12_000

/** Numbers a row: where a word that is nothing to the state leads, without and with punctuation, then bits of kinds. */
const ROW = 16
const BITS = 2
/** Kinds below this have a bit in each row. Kinds are numbered as they are met, so most tokens are of these. */
const COMMON = (ROW - BITS) * 32

export class Automaton {
  /** Grows when it forgets; states and kinds of an earlier era mean nothing. */
  era = 0
  #matcher: Matcher
  #trie: Trie
  /** Lists of tests that a kind of token passes. */
  #kinds = new Interner()
  /** Places waited at: a place, the item that a group's member was begun for or 0, words that may still be skipped. */
  #items = new Interner()
  /** States: their items, -1, the cues that end in them. */
  #states = new Interner()
  #cues: (number[] | null)[] = [null]
  #rows = new Int32Array(ROW << 8)
  // An open hash table, two numbers a slot so that a look-up touches one line of memory: what is stepped from and with,
  // then the next state. 0 first is a free slot.
  #table = new Int32Array(1 << 16)
  #steps = 0
  #reach = new Map<number, Set<number>>()
  // Filled again for each advance.
  #passed: Int32Array
  #advances = 0
  #fits = false
  #nextItems: number[] = []
  #nextCues: number[] = []
  #item = new Int32Array(3)

  constructor(matcher: Matcher) {
    this.#matcher = matcher
    this.#trie = matcher.trie
    this.#passed = new Int32Array(matcher.tests)
    this.#begin()
  }

  /** Cues that end in a state; null for none. */
  cuesOf(state: number): number[] | null {
    return state & ENDS ? this.#cues[state >> 2]! : null
  }

  /** Whether a cue may go on from a state. */
  goesOn(state: number): boolean {
    return (state & GOES_ON) !== 0
  }

  /** Forgets what it has learnt when that has grown too large. To be called between two texts. */
  tidy(): void {
    if (this.#states.count < TIDY_STATES && this.#kinds.count < TIDY_KINDS) return
    this.era++
    this.#begin()
  }

  /** The kind of a token: tokens that pass the same tests are of one kind; 0 passes none. */
  kindOf(token: string, isNumber: boolean): number {
    const tests = this.#matcher.testsOf(token, isNumber)
    return tests === null ? 0 : this.#kinds.numberOf(tests, tests.length)
  }

  /** Where a token leads from the start. */
  first(kind: number): number {
    return kind === 0 ? DEAD : this.#advance(START, kind, false)
  }

  /** Where a token leads. `clause`: punctuation stands before it. */
  step(state: number, kind: number, clause: boolean): number {
    const from = state >> 2
    const row = from * ROW
    if (kind < COMMON && (this.#rows[row + BITS + (kind >> 5)]! >>> (kind & 31)) & 1)
      return this.#rows[row + (clause ? 1 : 0)]!
    if (from >= MOST_STATES || kind >= MOST_KINDS) return this.#advance(from, kind, clause)
    const table = this.#table
    const key = ((from * 2 + (clause ? 1 : 0)) << 14) | kind
    const mask = table.length - 1
    let slot = slotOf(key, mask)
    for (let known = table[slot]!; known !== 0; known = table[slot]!) {
      if (known === key) return table[slot + 1]!
      slot = (slot + 2) & mask
    }
    return this.#learn(from, kind, clause, slot, key)
  }

  #learn(from: number, kind: number, clause: boolean, slot: number, key: number): number {
    const next = this.#advance(from, kind, clause)
    if (!this.#fits && !clause && kind < COMMON) {
      // Kind 0 fits nowhere.
      const idle = this.#advance(from, 0, true)
      const row = from * ROW
      this.#rows[row] = next
      this.#rows[row + 1] = idle
      this.#rows[row + BITS + (kind >> 5)]! |= 1 << (kind & 31)
      return next
    }
    this.#table[slot] = key
    this.#table[slot + 1] = next
    if (++this.#steps * 4 > this.#table.length) this.#grow()
    return next
  }

  #begin(): void {
    this.#kinds = new Interner()
    this.#items = new Interner()
    this.#states = new Interner()
    this.#cues = [null]
    this.#rows = new Int32Array(ROW << 8)
    this.#table = new Int32Array(1 << 16)
    this.#steps = 0
    this.#nextItems = [this.#itemOf(this.#matcher.root, 0, NO_SKIP)]
    this.#nextCues = []
    this.#stateOf()
  }

  #grow(): void {
    const old = this.#table
    const table = new Int32Array(old.length * 2)
    const mask = table.length - 1
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue
      let slot = slotOf(old[from]!, mask)
      while (table[slot] !== 0) slot = (slot + 2) & mask
      table[slot] = old[from]!
      table[slot + 1] = old[from + 1]!
    }
    this.#table = table
  }

  // Where tokens of a kind lead; notes in `#fits` whether they are anything to the state.
  #advance(from: number, kind: number, clause: boolean): number {
    const kinds = this.#kinds.pool
    const begins = this.#kinds.startOf(kind)
    const ends = kind === 0 ? begins : this.#kinds.startOf(kind + 1)
    const { fan, first, beside, test } = this.#trie
    const { members } = this.#matcher
    this.#advances++
    for (let i = begins; i < ends; i++) this.#passed[kinds[i]!] = this.#advances
    this.#fits = false
    this.#nextItems.length = 0
    this.#nextCues.length = 0
    for (let at = this.#states.startOf(from); ; at++) {
      const item = this.#states.pool[at]!
      if (item < 0) break
      const start = this.#items.startOf(item)
      const place = this.#items.pool[start]!
      const back = this.#items.pool[start + 1]!
      const skips = this.#items.pool[start + 2]!
      if (clause && skips >= 0 && skips < GAP_WORDS) continue
      if (fan[place]! > ends - begins) {
        for (let i = begins; i < ends; i++) this.#arrive(this.#trie.child(place, kinds[i]!), back)
      } else if (ends > begins)
        for (let child = first[place]!; child !== NOWHERE; child = beside[child]!)
          if (this.#passed[test[child]!] === this.#advances) this.#arrive(child, back)
      if (fan[place] !== 0)
        for (let i = begins; i < ends; i++)
          if (members[kinds[i]!] !== NOWHERE) this.#enter(kinds[i]!, place, back)
      if (skips > 0) this.#nextItems.push(this.#itemOf(place, back, skips - 1))
    }
    return this.#stateOf()
  }

  // Comes to a place, where `NOWHERE` is none: what ends there ends, what may go on waits.
  #arrive(place: number, back: number): void {
    if (place === NOWHERE) return
    this.#fits = true
    const trie = this.#trie
    const ends = trie.endsAt(place)
    if (ends !== null) {
      if (back === 0) for (const cue of ends) this.#nextCues.push(cue)
      else {
        const start = this.#items.startOf(back)
        const waiting = this.#items.pool[start]!
        const further = this.#items.pool[start + 1]!
        for (const group of ends) {
          this.#arrive(trie.child(waiting, group), further)
          this.#enter(group, waiting, further)
        }
      }
    }
    if (trie.fan[place] !== 0) this.#nextItems.push(this.#itemOf(place, back, NO_SKIP))
    const gap = trie.gap[place]!
    if (gap !== NOWHERE) this.#nextItems.push(this.#itemOf(gap, back, GAP_WORDS))
  }

  // Begins a group's member with `test` where a place waits for such a group.
  #enter(test: number, place: number, back: number): void {
    const member = this.#matcher.members[test]!
    if (member !== NOWHERE && this.#trie.fan[place] !== 0 && this.#waitsFor(this.#groupsFrom(member), place))
      this.#arrive(member, this.#itemOf(place, back, NO_SKIP))
  }

  #itemOf(place: number, back: number, skips: number): number {
    this.#item[0] = place
    this.#item[1] = back
    this.#item[2] = skips
    return this.#items.numberOf(this.#item, 3)
  }

  // The state of `#nextItems` and `#nextCues`.
  #stateOf(): number {
    const items = this.#nextItems
    const cues = this.#nextCues
    if (items.length === 0 && cues.length === 0) return DEAD
    const key = unique(items)
    const flags = (key.length > 0 ? GOES_ON : 0) + (cues.length > 0 ? ENDS : 0)
    key.push(-1)
    const ending = unique(cues)
    for (const cue of ending) key.push(cue)
    const index = this.#states.numberOf(key, key.length)
    if (index >= this.#cues.length) {
      this.#cues[index] = ending.length > 0 ? ending : null
      if ((index + 1) * ROW > this.#rows.length) {
        const rows = new Int32Array(this.#rows.length * 2)
        rows.set(this.#rows)
        this.#rows = rows
      }
    }
    return index * 4 + flags
  }

  // Whether one of the groups leads on from a place, asked from the smaller side.
  #waitsFor(groups: Set<number>, place: number): boolean {
    const { fan, first, beside, test } = this.#trie
    if (groups.size <= fan[place]!) {
      for (const group of groups) if (this.#trie.child(place, group) !== NOWHERE) return true
    } else {
      for (let child = first[place]!; child !== NOWHERE; child = beside[child]!)
        if (groups.has(test[child]!)) return true
    }
    return false
  }

  // The groups whose members go through this place, and the groups whose members begin with those.
  #groupsFrom(place: number): Set<number> {
    const known = this.#reach.get(place)
    if (known) return known
    const { first, beside } = this.#trie
    const reach = new Set<number>()
    this.#reach.set(place, reach)
    const open = [place]
    const seen = new Set(open)
    const visit = (next: number) => {
      if (next === NOWHERE || seen.has(next)) return
      seen.add(next)
      open.push(next)
    }
    for (let at = open.pop(); at; at = open.pop()) {
      for (const group of this.#trie.endsAt(at) ?? []) {
        reach.add(group)
        visit(this.#matcher.members[group]!)
      }
      for (let child = first[at]!; child !== NOWHERE; child = beside[child]!) visit(child)
    }
    return reach
  }
}

function slotOf(key: number, mask: number): number {
  const hash = Math.imul(key, 0x9e3779b1)
  return ((hash ^ (hash >>> 15)) << 1) & mask
}

// The numbers in order, each once. The lists are short, and mostly in order already.
function unique(list: number[]): number[] {
  const out: number[] = []
  for (const number of list) {
    let at = out.length
    while (at > 0 && out[at - 1]! > number) at--
    if (out[at - 1] === number) continue
    out.splice(at, 0, number)
  }
  return out
}
