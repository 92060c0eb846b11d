/** Searches how much each heuristic counts: one factor after the other, over a few values, judged by left-out error. */

import { type FactorName, type Factors, factors } from '../../lib/classify/factors.ts'
import { isPlain } from './data.ts'
import type { Measured } from './measure.ts'

/** Where every search starts, so that a fit does not hang on the one before it: guesses made with the codebook in hand. */
const FIRST: Factors = {
  negatedBlame: 0.4,
  after: 1.3,
  before: 0.7,
  concession: 0.7,
  stronger: 1.4,
  weaker: 0.6,
  question: 0.3,
  rivalPraise: 0.2,
  rivalBlame: 0.6,
  wishedBlame: 0.7,
  hearsay: 0.5,
  quotedPraise: 0.2,
  quotedBlame: 0.5,
  louder: 1.2,
  expectedPraise: 0.4,
  litotesMost: 1,
  negatedWord: -0.5,
  asideWord: 0.4,
  strongerWord: 1.4,
  weakerWord: 0.6,
}
/** What each factor may be; the first guess stands where nothing is clearly better. */
const VALUES: Record<FactorName, number[]> = {
  negatedBlame: [0, 0.2, 0.4, 0.7],
  after: [1, 1.3, 1.6, 2],
  before: [0.4, 0.7, 1],
  concession: [0.3, 0.7, 1],
  stronger: [1, 1.4, 1.8],
  weaker: [0.3, 0.6, 1],
  question: [0, 0.3, 0.7],
  rivalPraise: [0, 0.2, 0.5],
  rivalBlame: [0.2, 0.6, 1],
  wishedBlame: [0.4, 0.7, 1],
  hearsay: [0.2, 0.5, 0.8],
  quotedPraise: [0, 0.2, 0.5],
  quotedBlame: [0.2, 0.5, 1],
  louder: [1, 1.2, 1.5],
  expectedPraise: [0, 0.4, 0.8],
  litotesMost: [0.5, 1, 2],
  negatedWord: [-0.8, -0.5, 0],
  asideWord: [0, 0.4, 0.8],
  strongerWord: [1.2, 1.4, 1.8],
  weakerWord: [0.3, 0.6, 0.8],
}
/** A change must lower the error by this share, so that chance moves nothing. */
const LEAST = 0.01
const RIDGE = 32
/** Reviews that were written or chosen to be hard use turns of phrase more than people do; they count for less. */
const HARD = 0.3

/** Puts the first guesses in force; word layers are fitted with these. */
export function startFactors(): void {
  Object.assign(factors, FIRST)
}

/** Sets the factors in force to the best found. `measure` measures the labelled reviews with the factors in force. */
export function searchFactors(measure: () => Measured[][]): Factors {
  startFactors()
  let best = errorOf(measure())
  for (const name of Object.keys(VALUES) as FactorName[]) {
    const from = factors[name]
    let chosen = from
    for (const value of VALUES[name]) {
      if (value === from) continue
      factors[name] = value
      const error = errorOf(measure())
      if (error < best * (1 - LEAST)) {
        best = error
        chosen = value
      }
    }
    factors[name] = chosen
  }
  return { ...factors }
}

function errorOf(sets: Measured[][]): number {
  return sets.reduce((sum, measured) => sum + leftOutError(measured), 0)
}

// Squared error of a ridge regression of the level on the features, each review left out in turn: with the hat matrix
// H = X (X'X + R)^-1 X' the left-out residual is r / (1 - h).
function leftOutError(all: Measured[]): number {
  const measured = all.filter((m) => m.review.level > 0)
  const n = measured.length
  const d = measured[0]!.whole.length
  const mean = new Float64Array(d)
  const scale = new Float64Array(d)
  for (const { whole } of measured) for (let j = 0; j < d; j++) mean[j]! += whole[j]! / n
  for (const { whole } of measured) for (let j = 0; j < d; j++) scale[j]! += (whole[j]! - mean[j]!) ** 2 / n
  const level = measured.reduce((sum, m) => sum + m.review.level, 0) / n
  const rows = measured.map(({ whole }) =>
    whole.map((value, j) => (scale[j]! > 1e-9 ? (value - mean[j]!) / Math.sqrt(scale[j]!) : 0)),
  )
  const lower = Array.from({ length: d }, () => new Float64Array(d))
  const right = new Float64Array(d)
  rows.forEach((row, i) => {
    const y = measured[i]!.review.level - level
    for (let j = 0; j < d; j++) {
      right[j]! += row[j]! * y
      for (let k = 0; k <= j; k++) lower[j]![k]! += row[j]! * row[k]!
    }
  })
  for (let j = 0; j < d; j++) {
    lower[j]![j]! += RIDGE
    for (let k = 0; k <= j; k++) {
      let sum = lower[j]![k]!
      for (let m = 0; m < k; m++) sum -= lower[j]![m]! * lower[k]![m]!
      lower[j]![k] = j === k ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[k]![k]!
    }
  }
  const halfRight = forward(lower, right)
  let error = 0
  rows.forEach((row, i) => {
    const half = forward(lower, row)
    let said = 0
    let leverage = 0
    for (let j = 0; j < d; j++) {
      said += half[j]! * halfRight[j]!
      leverage += half[j]! * half[j]!
    }
    const weight = isPlain(measured[i]!.review) ? 1 : HARD
    error += weight * ((measured[i]!.review.level - level - said) / Math.max(0.05, 1 - leverage)) ** 2
  })
  return error
}

function forward(lower: Float64Array[], right: Float64Array): Float64Array {
  const out = new Float64Array(right.length)
  for (let j = 0; j < right.length; j++) {
    let sum = right[j]!
    for (let k = 0; k < j; k++) sum -= lower[j]![k]! * out[k]!
    out[j] = sum / lower[j]![j]!
  }
  return out
}
