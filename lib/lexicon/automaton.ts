/**
 * Follows a matcher's trie through a text, remembering each step: which places a kind of token leads to from which
 * places. What was met before costs one look-up a token, however many cues there are.
 */
import type { Matcher } from './compile.ts'
import { NOWHERE, type Trie } from './trie.ts'

/** A place of the trie waited at, and where to go on once a group's member is complete. */
interface Item {
  place: number
  /** The item that a member was begun for; null outside of members. */
  back: Item | null
  /** How many words may still be skipped here; -1 where the next word must fit. */
  skips: number
}

/** A set of places waited at together. */
interface State {
  items: Item[]
  /** Cues that end here; null for none. */
  cues: number[] | null
}

const GAP_WORDS = 4
/** Steps remembered before it starts again. */
const MOST_STEPS = 1_500_000
const FIRST_SIZE = 1 << 15

/**
 * A state is named by its index times four, with two flags that spare a look at it: 1 where cues end in it, 2 where a
 * cue may go on from it. The dead end is 0.
 */
export const DEAD = 0
const ENDS = 1
const GOES_ON = 2
const START = 1

export class Automaton {
  #matcher: Matcher
  #trie: Trie
  #states: State[]
  #numbers = new Map<string, number>()
  /** What the start leads to, by kind plus one; 0 where it was not asked yet. Most tokens are asked no more than this. */
  #first = new Int32Array(1 << 12)
  // An open hash table, four numbers a slot so that a look-up touches one line of memory: a state's index times two
  // with the clause bit, a kind, the next state, and one that is not used. 0 first is a free slot.
  #table = new Int32Array(FIRST_SIZE * 4)
  #steps = 0
  /** Tests that a kind of token passes, by kind; kind 0 passes none. */
  #kinds: number[][] = [[]]
  #kindOf = new Map<string, number>()
  #reach = new Map<number, Set<number>>()

  constructor(matcher: Matcher) {
    this.#matcher = matcher
    this.#trie = matcher.trie
    this.#states = this.#beginning()
  }

  /** Cues that end in a state; null for none. */
  cuesOf(state: number): number[] | null {
    return state & ENDS ? this.#states[state >> 2]!.cues : null
  }

  /** Whether a cue may go on from a state. */
  goesOn(state: number): boolean {
    return (state & GOES_ON) !== 0
  }

  /** Forgets what it has learnt when that has grown too large. To be called between two texts. */
  tidy(): void {
    if (this.#steps < MOST_STEPS) return
    this.#steps = 0
    this.#states = this.#beginning()
    this.#numbers.clear()
    this.#first.fill(0)
    this.#table = new Int32Array(FIRST_SIZE * 4)
  }

  /** The kind of a token: tokens that pass the same tests are of one kind. */
  kindOf(token: string, isNumber: boolean): number {
    const tests = this.#matcher.testsOf(token, isNumber)
    if (tests === null) return 0
    const key = tests.join()
    let kind = this.#kindOf.get(key)
    if (kind === undefined) {
      kind = this.#kinds.length
      this.#kinds.push(tests)
      this.#kindOf.set(key, kind)
    }
    return kind
  }

  /** Where a token leads from the start. */
  first(kind: number): number {
    const known = this.#first[kind]
    if (known) return known - 1
    const next = this.#advance(this.#states[START]!, this.#kinds[kind]!, false)
    if (kind >= this.#first.length) {
      const longer = new Int32Array(kind * 2)
      longer.set(this.#first)
      this.#first = longer
    }
    this.#first[kind] = next + 1
    return next
  }

  /** Where a token leads. `clause`: punctuation stands before it. */
  step(state: number, kind: number, clause: boolean): number {
    const table = this.#table
    const from = (state >> 2) * 2 + (clause ? 1 : 0)
    const mask = table.length - 1
    let slot = slotOf(from, kind, mask)
    for (let key = table[slot]!; key !== 0; key = table[slot]!) {
      if (key === from && table[slot + 1] === kind) return table[slot + 2]!
      slot = (slot + 4) & mask
    }
    const next = this.#advance(this.#states[state >> 2]!, this.#kinds[kind]!, clause)
    table[slot] = from
    table[slot + 1] = kind
    table[slot + 2] = next
    if (++this.#steps * 8 > table.length) this.#grow()
    return next
  }

  #beginning(): State[] {
    return [
      { items: [], cues: null },
      { items: [{ place: this.#matcher.root, back: null, skips: -1 }], cues: null },
    ]
  }

  #grow(): void {
    const old = this.#table
    const table = new Int32Array(old.length * 2)
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === 0) continue
      let slot = slotOf(old[from]!, old[from + 1]!, table.length - 1)
      while (table[slot] !== 0) slot = (slot + 4) & (table.length - 1)
      table[slot] = old[from]!
      table[slot + 1] = old[from + 1]!
      table[slot + 2] = old[from + 2]!
    }
    this.#table = table
  }

  #advance(state: State, tests: number[], clause: boolean): number {
    const items: Item[] = []
    const cues: number[] = []
    for (const item of state.items) {
      if (clause && item.skips >= 0 && item.skips < GAP_WORDS) continue
      for (const test of tests) {
        const child = this.#trie.child(item.place, test)
        if (child !== NOWHERE) this.#arrive(child, item.back, items, cues)
        this.#begin(test, item, items, cues)
      }
      if (item.skips > 0) items.push({ ...item, skips: item.skips - 1 })
    }
    if (items.length === 0 && cues.length === 0) return DEAD
    const unique = new Map(items.map((item) => [nameOf(item), item]))
    const key = `${[...unique.keys()].sort().join(' ')}/${cues.sort((a, b) => a - b).join()}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#states.length * 4 + (cues.length > 0 ? ENDS : 0) + (items.length > 0 ? GOES_ON : 0)
    this.#states.push({ items: [...unique.values()], cues: cues.length ? [...new Set(cues)] : null })
    this.#numbers.set(key, number)
    return number
  }

  #arrive(place: number, back: Item | null, items: Item[], cues: number[]): void {
    const trie = this.#trie
    const ends = trie.endsAt(place)
    if (ends !== null) {
      if (back === null) cues.push(...ends)
      else
        for (const group of ends) {
          const child = trie.child(back.place, group)
          if (child !== NOWHERE) this.#arrive(child, back.back, items, cues)
          this.#begin(group, back, items, cues)
        }
    }
    if (trie.fan[place] !== 0) items.push({ place, back, skips: -1 })
    const gap = trie.gap[place]!
    if (gap !== NOWHERE) items.push({ place: gap, back, skips: GAP_WORDS })
  }

  // Begins a group's member with `test` where the item waits for such a group.
  #begin(test: number, item: Item, items: Item[], cues: number[]): void {
    if (this.#trie.fan[item.place] === 0) return
    const member = this.#trie.child(this.#matcher.memberRoot, test)
    if (member !== NOWHERE && this.#waitsFor(this.#groupsFrom(member), item.place))
      this.#arrive(member, item.skips < 0 ? item : { ...item, skips: -1 }, items, cues)
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
        visit(this.#trie.child(this.#matcher.memberRoot, group))
      }
      for (let child = first[at]!; child !== NOWHERE; child = beside[child]!) visit(child)
    }
    return reach
  }
}

function slotOf(from: number, kind: number, mask: number): number {
  const hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b)
  return ((hash ^ (hash >>> 15)) << 2) & mask
}

function nameOf(item: Item): string {
  const own = `${item.place}.${item.skips}`
  return item.back ? `${own}<${nameOf(item.back)}` : own
}
