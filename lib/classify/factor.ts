/** How much the word at a place counts in the word layer, after negation, degree and asides. */
import { Aside, type Reading } from './reading.ts'

// Set by hand, unlike the factors of the heuristics, which are fitted: a negated word counts against itself, but for less.
const NEGATED = -0.5
// What is supposed, compared, quoted or heard is not what this customer met.
const ASIDE = 0.4

/** The factor of token `i`: 1 is plain, negative under a negator. */
export function factorOf(reading: Reading, i: number): number {
  return factorFor(reading.degree[i]!, reading.negator[i]!, reading.aside[i]!)
}

/** The same from what a reading holds of a token. */
export function factorFor(degree: number, negator: number, aside: number): number {
  let factor = degree
  if (negator !== 0) factor *= NEGATED
  if (aside & (Aside.conditional | Aside.comparison | Aside.quote | Aside.hearsay)) factor *= ASIDE
  return factor
}
