/** Turns cues into one matcher: word tests become numbers, sequences of tests a trie. */
import type { Cue, WordClasses } from './cue.ts'
import { expandPhrase, GAP, type Groups, groupsOf } from './phrase.ts'
import { Trie } from './trie.ts'

/** As much of a cue as the matcher looks at. */
export type Phrased = Pick<Cue, 'phrase'>

/** A compiled lexicon; it names cues by their index in the list it was made of. */
export interface Matcher {
  trie: Trie
  /** The place before the first word. */
  root: number
  /** By test: the place that it leads to as the first word of a group's member of several words. */
  members: Int32Array
  /** How many tests there are; they are numbered from 0. */
  tests: number
  /** The numbers of the tests that a folded token passes; null for none. */
  testsOf(token: string, isNumber: boolean): number[] | null
  /** Cues that could not be compiled. */
  faults: { cue: Phrased; message: string }[]
}

interface Affix {
  head: string
  tail: string
  tests: number[]
}

/** Longer tokens are compared with whole words only. */
const LONGEST_STEM = 40

export function compileCues(
  cues: readonly Phrased[],
  classes: WordClasses,
  numbers: ReadonlySet<string>,
): Matcher {
  const ids = new Map<string, number>()
  const trie = new Trie(cues.length)
  const root = trie.place()
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
      for (const sequence of expandPhrase(cue.phrase, groups)) insert(trie, root, sequence, index, idOf)
    } catch (error) {
      faults.push({ cue, message: error instanceof Error ? error.message : String(error) })
    }
  })
  const memberRoot = trie.place()
  // Inserting a group's members may name further groups, which the loop then reaches too.
  for (const [test, id] of ids)
    for (const member of groups.get(test) ?? [])
      if (member.length > 1 || groups.has(member[0]!)) insert(trie, memberRoot, member, id, idOf)
  const members = Int32Array.from({ length: ids.size }, (_, test) => trie.child(memberRoot, test))
  return { trie, root, members, tests: ids.size, testsOf: indexTests(ids, groups, numbers), faults }
}

function insert(trie: Trie, root: number, sequence: string[], end: number, idOf: (test: string) => number) {
  let place = root
  for (const test of sequence) place = test === GAP ? trie.growGap(place) : trie.grow(place, idOf(test))
  trie.end(place, end)
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
    else if (list[list.length - 1] !== test) list.push(test)
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
