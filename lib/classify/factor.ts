/** How much the word at a place counts in the word layer, after negation, degree and asides. */
import { Aside, type Reading } from './reading.ts'

// Set by hand, unlike the factors of the heuristics, which are fitted: a negated word counts against itself, but for less.
const NEGATED = -0.5
// What is supposed, compared, quoted or heard is not what this customer met.
const ASIDE = 0.4

/** The factor of token `i`: 1 is plain, negative under a negator. */
export function factorOf(reading: Reading, i: number): number {
  let factor = reading.degree[i]!
  if (reading.negator[i] !== 0) factor *= NEGATED
  if (reading.aside[i]! & (Aside.conditional | Aside.comparison | Aside.quote | Aside.hearsay))
    factor *= ASIDE
  return factor
}
