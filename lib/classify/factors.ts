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
  /** The most that litotes can be worth: a word of plain praise is 1. */
  litotesMost: number
  /** Words of the word layer: under a negator, set aside (supposed, compared, quoted, heard), after an intensifier and
   * after a damper. The last two lie above and below 1, as they also tell which of both stood there. */
  negatedWord: number
  asideWord: number
  strongerWord: number
  weakerWord: number
}

export type FactorName = keyof Factors

/** The factors in force. Only the fit changes them, while it searches. */
export const factors: Factors = { ...FITTED }
