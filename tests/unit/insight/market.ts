/** Random small markets with facts planted by a seed, for the tests of change. */
import { randomFrom, shuffle } from '../../../lib/insight/permutation.ts'
import type { Rated } from '../../../lib/insight/rated.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { claim, flat } from './made.ts'

/** Share of reviews on each level from Criminal up. */
type Mix = readonly number[]

export const FAIR: Mix = [0.1, 0.2, 0.3, 0.25, 0.1, 0.05]
export const POOR: Mix = [0.3, 0.35, 0.2, 0.1, 0.05, 0]

/** Three firms, so many reviews each over three years; `mixOf` says how firm and month (0-35) are rated. */
export function market(seed: number, each: number, mixOf: (firm: string, month: number) => Mix): Rated[] {
  const random = randomFrom(seed)
  return ['a', 'b', 'c'].flatMap((businessId) =>
    Array.from({ length: each }, () => {
      const month = Math.floor(random() * 36)
      return flat({
        businessId,
        level: levelFrom(mixOf(businessId, month), random()),
        date: dateOf(month),
        precision: 'month',
        themes: random() < 0.3 ? [{ theme: 'speed', sign: '-' }] : [],
      })
    }),
  )
}

/** `2023-01` for month 0. */
export function dateOf(month: number): string {
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

export function levelFrom(mix: Mix, at: number): LevelId {
  let sum = 0
  for (const [index, share] of mix.entries()) {
    sum += share
    if (at < sum) return (index + 1) as LevelId
  }
  return 3
}

/** The same reviews with their dates dealt anew. */
export function redated(reviews: readonly Rated[], seed: number): Rated[] {
  const dates = reviews.map(({ date }) => date)
  shuffle(dates, randomFrom(seed))
  return reviews.map((review, index) => ({ ...review, date: dates[index]! }))
}

const LOAN = 'We kregen een leenfiets mee.'

/** The review with an act told in it. */
export function withLoan(review: Rated, level: LevelId): Rated {
  const told = claim(LOAN, 'leenfiets', { sign: '+', what: 'loan', theme: 'extra', event: true })
  return { ...review, level, text: LOAN, claims: [told] }
}
