/** How much the word at a place counts in the word layer, after negation, degree and asides. */
import { factors } from './factors.ts'
import { Aside, type Reading } from './reading.ts'

/** The factor of token `i`: 1 is plain, negative under a negator. */
export function factorOf(reading: Reading, i: number): number {
  return factorFor(reading.degree[i]!, reading.negator[i]!, reading.aside[i]!)
}

/** The same from what a reading holds of a token. */
export function factorFor(degree: number, negator: number, aside: number): number {
  let factor = degree
  if (negator !== 0) factor *= factors.negatedWord
  // What is supposed, compared, quoted or heard is not what this customer met.
  if (aside & (Aside.conditional | Aside.comparison | Aside.quote | Aside.hearsay))
    factor *= factors.asideWord
  return factor
}

/** How much a pair of words counts, by the negators that its words stand under: turned where one stands before both. */
export function pairFactor(first: number, second: number): number {
  return first !== 0 && first === second ? factors.negatedWord : 1
}
