/** Finds the cues in a tokenised text. Work is bounded for each token, whatever the text. */
import { type Automaton, DEAD } from './automaton.ts'
import { Gap, type Tokens } from './tokens.ts'

/** Where cues were found, as parallel lists: cue, first token, last token. */
export interface Found {
  count: number
  cues: number[]
  firsts: number[]
  lasts: number[]
}

export function newFound(): Found {
  return { count: 0, cues: [], firsts: [], lasts: [] }
}

/** A cue with its gaps spans no more tokens than this. */
const LONGEST = 40
const MOST_PER_TEXT = 20_000

/**
 * Fills `found` with every cue in the text, in order of its first token. By token: `kinds` its kind, `firsts` where it
 * leads from the start.
 */
export function findCues(
  tokens: Tokens,
  kinds: Int32Array,
  firsts: Int32Array,
  automaton: Automaton,
  found: Found,
): void {
  const { count, gaps } = tokens
  let size = 0
  for (let first = 0; first < count; first++) {
    let state = firsts[first]!
    for (let last = first; state !== DEAD; ) {
      const cues = automaton.cuesOf(state)
      if (cues !== null && size < MOST_PER_TEXT)
        for (const cue of cues) {
          found.cues[size] = cue
          found.firsts[size] = first
          found.lasts[size++] = last
        }
      if (++last >= count || last - first > LONGEST || !automaton.goesOn(state)) break
      const gap = gaps[last]!
      if (gap & Gap.stop) break
      state = automaton.step(state, kinds[last]!, (gap & Gap.clause) !== 0)
    }
  }
  found.count = size
}
