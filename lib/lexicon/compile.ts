/** Turns cues into one matcher: word tests become numbers, sequences of tests a trie. */
import type { Cue, WordClasses } from './cue.ts'
import { expandPhrase, GAP, type Groups, groupsOf } from './phrase.ts'

/** A place in the trie. */
export interface Node {
  next: Map<number, Node> | null
  /** Where `...` leads. */
  gap: Node | null
  /** Indexes of the cues that end here; in the trie of groups, numbers of the groups' tests. */
  cues: number[] | null
  /** Of its own, for naming sets of places. */
  id: number
}

/** A compiled lexicon. */
export interface Matcher {
  cues: Cue[]
  /** The place before the first word. */
  root: Node
  /** The same for the members of groups that are more than one word. */
  memberRoot: Node
  /** The numbers of the tests that a folded token passes; null for none. */
  testsOf(token: string, isNumber: boolean): number[] | null
  /** Cues that could not be compiled. */
  faults: { cue: Cue; message: string }[]
}

interface Affix {
  head: string
  tail: string
  tests: number[]
}

/** Longer tokens are compared with whole words only. */
const LONGEST_STEM = 40

export function compileCues(cues: Cue[], classes: WordClasses, numbers: ReadonlySet<string>): Matcher {
  const ids = new Map<string, number>()
  const root = place()
  const faults: Matcher['faults'] = []
  const groups = groupsOf(classes)

  const idOf = (test: string) => {
    const known = ids.get(test)
    if (known !== undefined) return known
    ids.set(test, ids.size)
    return ids.size - 1
  }

  cues.forEach((cue, index) => {
    try {
      for (const sequence of expandPhrase(cue.phrase, groups)) insert(root, sequence, index, idOf)
    } catch (error) {
      faults.push({ cue, message: error instanceof Error ? error.message : String(error) })
    }
  })
  const memberRoot = place()
  // Inserting a group's members may name further groups, which the loop then reaches too.
  for (const [test, id] of ids)
    for (const member of groups.get(test) ?? [])
      if (member.length > 1 || groups.has(member[0]!)) insert(memberRoot, member, id, idOf)
  return { cues, root, memberRoot, testsOf: indexTests(ids, groups, numbers), faults }
}

let places = 0

function place(): Node {
  return { next: null, gap: null, cues: null, id: places++ }
}

function insert(root: Node, sequence: string[], cue: number, idOf: (test: string) => number) {
  let node = root
  for (const test of sequence) {
    if (test === GAP) {
      node.gap ??= place()
      node = node.gap
      continue
    }
    const id = idOf(test)
    node.next ??= new Map()
    let child = node.next.get(id)
    if (!child) {
      child = place()
      node.next.set(id, child)
    }
    node = child
  }
  node.cues ??= []
  if (!node.cues.includes(cue)) node.cues.push(cue)
}

// Whole words by a map; stems by the letters they begin and end with; `*x*` one after the other, as they are few.
function indexTests(ids: Map<string, number>, groups: Groups, numbers: ReadonlySet<string>) {
  const words = new Map<string, number[]>()
  const heads = new Map<string, number[]>()
  const tails = new Map<string, number[]>()
  const inner: { part: string; tests: number[] }[] = []
  const affixes: Affix[] = []
  const number: number[] = []

  const add = (map: Map<string, number[]>, key: string, test: number) => {
    const list = map.get(key)
    if (!list) map.set(key, [test])
    else if (!list.includes(test)) list.push(test)
  }
  const addPattern = (pattern: string, test: number) => {
    const first = pattern.indexOf('*')
    if (pattern === '<num>') number.push(test)
    else if (first < 0) add(words, pattern, test)
    else if (pattern.startsWith('*') && pattern.endsWith('*') && pattern.length > 2)
      inner.push({ part: pattern.slice(1, -1), tests: [test] })
    else if (first === pattern.length - 1) add(heads, pattern.slice(0, -1), test)
    else if (first === 0) add(tails, pattern.slice(1), test)
    else
      affixes.push({
        head: pattern.slice(0, first),
        tail: pattern.slice(first + 1).replace(/\*$/, ''),
        tests: [test],
      })
  }
  for (const [test, id] of ids) {
    const members = groups.get(test)
    if (!members) addPattern(test, id)
    else
      for (const member of members)
        if (member.length === 1 && !groups.has(member[0]!)) addPattern(member[0]!, id)
  }

  return (token: string, isNumber: boolean): number[] | null => {
    const found = [...(words.get(token) ?? [])]
    if (isNumber || numbers.has(token)) found.push(...number)
    if (token.length <= LONGEST_STEM) {
      for (let length = 1; length <= token.length; length++) {
        const head = heads.get(token.slice(0, length))
        if (head) found.push(...head)
        const tail = tails.get(token.slice(token.length - length))
        if (tail) found.push(...tail)
      }
      for (const { part, tests } of inner) if (token.includes(part)) found.push(...tests)
      for (const { head, tail, tests } of affixes)
        if (token.length >= head.length + tail.length && token.startsWith(head) && token.endsWith(tail))
          found.push(...tests)
    }
    return found.length ? [...new Set(found)] : null
  }
}
