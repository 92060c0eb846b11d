/**
 * Follows a matcher's trie through a text, remembering each step: which places a kind of token leads to from which
 * places. What was met before costs one look-up a token, however many cues there are.
 */
import type { Matcher, Node } from './compile.ts'

/** A place waited at, and where to go on once a group's member is complete. */
interface Item {
  node: Node
  /** The item that a member was begun for; null outside of members. */
  back: Item | null
  /** How many words may still be skipped here; -1 where the next word must fit. */
  skips: number
}

/** A set of places waited at together. */
export interface State {
  items: Item[]
  /** Cues that end here; null for none. */
  cues: number[] | null
  /** By kind of token: the next state; null for a dead end. */
  next: Map<number, State | null>
  /** The same where punctuation inside the sentence stands between. */
  nextClause: Map<number, State | null>
}

const GAP_WORDS = 4
/** Steps remembered before it starts again. */
const MOST_STEPS = 600_000

export class Automaton {
  readonly start: State
  #matcher: Matcher
  #states = new Map<string, State>()
  /** Tests that a kind of token passes, by kind; kind 0 passes none. */
  #kinds: number[][] = [[]]
  #kindOf = new Map<string, number>()
  #reach = new Map<Node, Set<number>>()
  #steps = 0

  constructor(matcher: Matcher) {
    this.#matcher = matcher
    this.start = {
      items: [{ node: matcher.root, back: null, skips: -1 }],
      cues: null,
      next: new Map(),
      nextClause: new Map(),
    }
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

  /** Where a token leads; null where no cue goes on. `clause`: punctuation stands before it. */
  step(state: State, kind: number, clause: boolean): State | null {
    const table = clause ? state.nextClause : state.next
    const known = table.get(kind)
    if (known !== undefined) return known
    if (++this.#steps > MOST_STEPS) this.#forget()
    const next = this.#advance(state, this.#kinds[kind]!, clause)
    table.set(kind, next)
    return next
  }

  #forget(): void {
    this.#steps = 0
    this.#states.clear()
    this.start.next.clear()
    this.start.nextClause.clear()
  }

  #advance(state: State, tests: number[], clause: boolean): State | null {
    const items: Item[] = []
    const cues: number[] = []
    for (const item of state.items) {
      if (clause && item.skips >= 0 && item.skips < GAP_WORDS) continue
      for (const test of tests) {
        const child = item.node.next?.get(test)
        if (child) this.#arrive(child, item.back, items, cues)
        this.#begin(test, item, items, cues)
      }
      if (item.skips > 0) items.push({ ...item, skips: item.skips - 1 })
    }
    if (items.length === 0 && cues.length === 0) return null
    const unique = new Map(items.map((item) => [nameOf(item), item]))
    const key = `${[...unique.keys()].sort().join(' ')}/${cues.sort((a, b) => a - b).join()}`
    let next = this.#states.get(key)
    if (!next) {
      next = {
        items: [...unique.values()],
        cues: cues.length ? [...new Set(cues)] : null,
        next: new Map(),
        nextClause: new Map(),
      }
      this.#states.set(key, next)
    }
    return next
  }

  #arrive(node: Node, back: Item | null, items: Item[], cues: number[]): void {
    if (node.cues !== null) {
      if (back === null) cues.push(...node.cues)
      else
        for (const group of node.cues) {
          const child = back.node.next?.get(group)
          if (child) this.#arrive(child, back.back, items, cues)
          this.#begin(group, back, items, cues)
        }
    }
    if (node.next !== null) items.push({ node, back, skips: -1 })
    if (node.gap !== null) items.push({ node: node.gap, back, skips: GAP_WORDS })
  }

  // Begins a group's member with `test` where the item waits for such a group.
  #begin(test: number, item: Item, items: Item[], cues: number[]): void {
    const member = this.#matcher.memberRoot.next?.get(test)
    if (!member || item.node.next === null) return
    for (const group of this.#groupsFrom(member))
      if (item.node.next.has(group)) {
        this.#arrive(member, { ...item, skips: -1 }, items, cues)
        return
      }
  }

  // The groups whose members go through this place, and the groups whose members begin with those.
  #groupsFrom(node: Node): Set<number> {
    const known = this.#reach.get(node)
    if (known) return known
    const reach = new Set<number>()
    this.#reach.set(node, reach)
    const open = [node]
    const seen = new Set<Node>(open)
    for (let at = open.pop(); at; at = open.pop()) {
      for (const group of at.cues ?? []) {
        reach.add(group)
        const outer = this.#matcher.memberRoot.next?.get(group)
        if (outer && !seen.has(outer)) {
          seen.add(outer)
          open.push(outer)
        }
      }
      for (const child of at.next?.values() ?? [])
        if (!seen.has(child)) {
          seen.add(child)
          open.push(child)
        }
    }
    return reach
  }
}

function nameOf(item: Item): string {
  const own = `${item.node.id}.${item.skips}`
  return item.back ? `${own}<${nameOf(item.back)}` : own
}
