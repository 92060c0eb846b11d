/** A text as the heuristics see it: tokens, sentences, clauses, cues that were found. Filled again for each text. */
import type { Cue, LexiconLang } from '../lexicon/cue.ts'
import type { Tokens } from '../lexicon/tokens.ts'
import type { Step } from '../model/verdict.ts'

/** A cue at a place in the text. */
export interface Hit {
  cue: Cue
  /** First and last token. */
  first: number
  last: number
  sentence: number
  /** Signed strength after the heuristics; 0 when set aside. */
  value: number
  steps: Step[] | null
  /** Its signal still stands. */
  signals: boolean
}

/** Why a stretch of words does not speak of this experience. */
export const Aside = {
  conditional: 1,
  comparison: 2,
  quote: 4,
  question: 8,
  hearsay: 16,
  /** What was expected before the visit. */
  before: 32,
} as const

export interface Reading {
  text: string
  lang: LexiconLang
  tokens: Tokens
  /** By token: `Role` bits. */
  rolesOf: Int32Array
  /** The roles of all tokens together. */
  roles: number
  /** By token: row in the word layer; -1 for none. */
  rows: Int32Array
  /** First token of each sentence, and the number of tokens at `sentences`. */
  sentenceStarts: number[]
  sentences: number
  /** By token: its sentence. */
  sentenceOf: Int32Array
  /** By token: the negator it stands under, plus one; 0 for none. */
  negator: Int32Array
  /** By token: how much its word counts, 1 is plain. */
  degree: Float32Array
  /** By token: `Aside` bits. */
  aside: Uint8Array
  hits: Hit[]
  /** What was done to the whole. */
  steps: Step[]
}

/** The span of tokens `first..last` in the text. */
export function spanOf(reading: Reading, first: number, last: number): { start: number; end: number } {
  return { start: reading.tokens.starts[first]!, end: reading.tokens.ends[last]! }
}

/** Notes that a heuristic changed a hit. */
export function note(hit: Hit, heuristic: string, effect: Step['effect'], span: Step['span']): void {
  const step = { heuristic, effect, span }
  if (hit.steps) hit.steps.push(step)
  else hit.steps = [step]
}
