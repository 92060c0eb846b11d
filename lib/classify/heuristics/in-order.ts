/** The heuristics that work on single cues, in the order in which they build on each other. */

import { keepLongest } from '../overlaps.ts'
import type { Reading } from '../reading.ts'
import { comparison, markComparison } from './comparison.ts'
import { conditional, markConditional } from './conditional.ts'
import { concession, contrast } from './contrast.ts'
import { degree, markDegree } from './degree.ts'
import { expectation, markExpectation } from './expectation.ts'
import { hearsay, markHearsay } from './hearsay.ts'
import { markNegation, negatedGaps, negation } from './negation.ts'
import { markQuestions, question } from './question.ts'
import { markQuotes, quotation } from './quotation.ts'
import { waiting } from './waiting.ts'

/** First what stands where in the text, then what it does to the cues. */
export function interpret(reading: Reading): void {
  markNegation(reading)
  markDegree(reading)
  markConditional(reading)
  markQuestions(reading)
  markQuotes(reading)
  markHearsay(reading)
  markComparison(reading)
  markExpectation(reading)
  waiting(reading)
  negatedGaps(reading)
  reading.hits = keepLongest(reading.hits)
  negation(reading)
  degree(reading)
  conditional(reading)
  question(reading)
  quotation(reading)
  hearsay(reading)
  comparison(reading)
  expectation(reading)
  contrast(reading)
  concession(reading)
}
