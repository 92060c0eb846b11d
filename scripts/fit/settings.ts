/** What the fit is set to. Each was chosen among a few values by the cross-validated scores over several fold seeds. */
import type { GoldReview } from './data.ts'
import type { Measured } from './measure.ts'

/** Strength of the pull on weights: towards none, or where it says "own", towards those of both languages together. */
export const MODEL_RIDGE = {
  /** By level: whether anything is valued hangs on few features, and the top levels are taught by many reviews. */
  levels: [8, 48, 48, 48, 16, 16],
  /** At 32, a language's few hundred reviews moved its weights too much: English dev QWK 0.847, and 0.863 at 200. */
  levelsOwn: [50, 300, 300, 300, 100, 100],
  service: 20,
  serviceOwn: 60,
  complaint: 4,
  themes: 2,
  signals: 1,
  confidenceOwn: 8,
}

/** What is taken over from rated reviews. Log loss on reviews not seen: English 0.640 without, 0.629 with; Dutch 0.594 and 0.588. */
export const STARS = {
  /** From how many stars on a review counts as "at least" level 1 to 6; null where stars tell nothing. */
  from: [null, 1.5, 3, 4, null, null],
  ridge: 30,
  /** The share of their weights that the level models lean on. */
  lean: 0.3,
  /** A domain counts as much as this many reviews at most. */
  most: 500,
  serviceRidge: 5,
  serviceLean: 0.6,
} as const

/** What an invented review counts beside a real one. */
export const INVENTED = 0.6
/** What a review with one reading counts beside one with three, for its level. */
const MORE = 0.8
/** What hard reviews count for the lower levels, which real ones teach as well: at 0.6 and 0.4 English dev QWK is 0.848, here 0.861. */
const HARD = { challenge: 0.45, invented: 0.3 }
/** The seeds' own stories define the ladder. */
const SEEDS = 4

/** Confidence is to be right on reviews as people write them, which hard ones are not. */
const UNSURE = { dev: 1, more: 1, challenge: 0.6, invented: 0.3, seeds: 1 }

/** The weight of a review where confidence is fitted. */
export function confidenceWeight(review: GoldReview): number {
  return UNSURE[review.set]
}

/** The weight of a review where labels are fitted. */
export function weight({ review }: Measured): number {
  return review.set === 'invented' ? INVENTED : review.set === 'seeds' ? SEEDS : 1
}

/** The weight of a review where "at least `level`" is fitted: hard ones teach the top levels in full. */
export function levelWeight({ review }: Measured, level: number): number {
  if (review.set === 'seeds') return SEEDS
  if (review.set === 'dev' || level >= 5) return 1
  return review.set === 'more' ? MORE : HARD[review.set]
}
