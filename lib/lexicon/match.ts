/** Finds the cues in a tokenised text. Work is bounded for each token, whatever the text. */
import type { Matcher, Node } from './compile.ts'
import { Gap, type Tokens } from './tokens.ts'

/** What a lexicon knows of one distinct token, found once and kept. */
export interface WordTests {
  /** Numbers of the tests that the token passes; null for none. */
  tests: number[] | null
  /** Places of the trie that begin with one of them; null for none. */
  starts: Node[] | null
  /** Places where members of classes of more than one word begin; null for none. */
  classStarts: Node[] | null
}

/** Where cues were found, as parallel lists: cue, first token, last token. */
export interface Found {
  count: number
  cues: number[]
  firsts: number[]
  lasts: number[]
  /** By token: test and last token of each class member of more than one word that begins there. */
  members: (number[] | null)[]
}

const GAP_WORDS = 4
const MOST_PER_TEXT = 20_000

/** What the matcher knows of a token. */
export function testsOfToken(matcher: Matcher, text: string, isNumber: boolean): WordTests {
  const tests = matcher.testsOf(text, isNumber)
  if (tests === null) return NOTHING
  const pick = (nodes: (Node | undefined)[]) => {
    const found = tests.map((test) => nodes[test]).filter((node) => node !== undefined)
    return found.length ? found : null
  }
  return { tests, starts: pick(matcher.starts), classStarts: pick(matcher.classStarts) }
}

const NOTHING: WordTests = { tests: null, starts: null, classStarts: null }

/** Fills `found` with every cue in the text, in order of its first token. `infos[i]` belongs to token i. */
export function findCues<Info>(
  tokens: Tokens<Info>,
  infos: WordTests[],
  matcher: Matcher,
  found: Found,
): void {
  found.count = 0
  // From the end, as a group's member may hold another group.
  for (let i = tokens.count - 1; i >= 0; i--) {
    found.members[i] = null
    const places = infos[i]!.classStarts
    if (places !== null) for (const place of places) members(tokens, infos, matcher, place, i, i, found)
  }
  for (let i = 0; i < tokens.count; i++) {
    const starts = infos[i]!.starts
    if (starts !== null) for (let s = 0; s < starts.length; s++) walk(tokens, infos, starts[s]!, i, i, found)
    const longer = found.members[i]
    if (!longer) continue
    for (let m = 0; m < longer.length; m += 2) {
      const place = matcher.starts[longer[m]!]
      if (place !== undefined) walk(tokens, infos, place, i, longer[m + 1]!, found)
    }
  }
}

function members<Info>(
  tokens: Tokens<Info>,
  infos: WordTests[],
  matcher: Matcher,
  node: Node,
  first: number,
  last: number,
  found: Found,
): void {
  if (node.cues !== null)
    for (const test of node.cues) {
      const list = found.members[first] ?? []
      found.members[first] = list
      if (has(list, test, last)) continue
      list.push(test, last)
      const outer = matcher.classStarts[test]
      if (outer !== undefined) members(tokens, infos, matcher, outer, first, last, found)
    }
  const at = last + 1
  if (node.next === null || at >= tokens.count || tokens.gaps[at]! & Gap.stop) return
  const tests = infos[at]!.tests
  if (tests !== null)
    for (const test of tests) {
      const child = node.next.get(test)
      if (child !== undefined) members(tokens, infos, matcher, child, first, at, found)
    }
  const longer = found.members[at]
  if (!longer) return
  for (let m = 0; m < longer.length; m += 2) {
    const child = node.next.get(longer[m]!)
    if (child !== undefined) members(tokens, infos, matcher, child, first, longer[m + 1]!, found)
  }
}

function has(list: number[], test: number, last: number): boolean {
  for (let m = 0; m < list.length; m += 2) if (list[m] === test && list[m + 1] === last) return true
  return false
}

function walk<Info>(
  tokens: Tokens<Info>,
  infos: WordTests[],
  node: Node,
  first: number,
  last: number,
  found: Found,
): void {
  if (node.cues !== null && found.count < MOST_PER_TEXT)
    for (const cue of node.cues) {
      found.cues[found.count] = cue
      found.firsts[found.count] = first
      found.lasts[found.count++] = last
    }
  const at = last + 1
  if (at >= tokens.count || tokens.gaps[at]! & Gap.stop) return
  if (node.next !== null) step(tokens, infos, node.next, first, at, found)
  const after = node.gap
  if (after === null || after.next === null) return
  for (let skip = 0; skip <= GAP_WORDS && at + skip < tokens.count; skip++) {
    if (skip > 0 && tokens.gaps[at + skip]! & (Gap.stop | Gap.clause)) return
    step(tokens, infos, after.next, first, at + skip, found)
  }
}

function step<Info>(
  tokens: Tokens<Info>,
  infos: WordTests[],
  next: Map<number, Node>,
  first: number,
  at: number,
  found: Found,
): void {
  const tests = infos[at]!.tests
  if (tests !== null)
    for (let t = 0; t < tests.length; t++) {
      const child = next.get(tests[t]!)
      if (child !== undefined) walk(tokens, infos, child, first, at, found)
    }
  const longer = found.members[at]
  if (!longer) return
  for (let m = 0; m < longer.length; m += 2) {
    const child = next.get(longer[m]!)
    if (child !== undefined) walk(tokens, infos, child, first, longer[m + 1]!, found)
  }
}
