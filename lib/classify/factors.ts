/** How much a heuristic lets a cue count: 1 leaves it as it is, 0 sets it aside. Fitted, like every weight. */
import { FITTED } from './data/factors.ts'

export interface Factors {
  /** Blame under a negator, as faint praise: "niet onvriendelijk". */
  negatedBlame: number
  /** After and before a word of contrast. */
  after: number
  before: number
  /** In a clause of concession. */
  concession: number
  /** After an intensifier and after a damper. */
  stronger: number
  weaker: number
  /** Praise in a question. */
  question: number
  /** Praise and blame of another firm. */
  rivalPraise: number
  rivalBlame: number
  /** Blame in a wish. */
  wishedBlame: number
  hearsay: number
  quotedPraise: number
  quotedBlame: number
  /** In capitals. */
  louder: number
  /** Praise that was looked forward to. */
  expectedPraise: number
}

export type FactorName = keyof Factors

/** The factors in force. Only the fit changes them, while it searches. */
export const factors: Factors = { ...FITTED }
