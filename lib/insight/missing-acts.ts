/** Acts that customers of better businesses tell of, and those of this one hardly. */
import { happeningById } from './happenings/index.ts'
import { type Interval, shareInterval } from './interval.ts'
import { BestQuotes, type Quote } from './quote.ts'
import type { Rated } from './rated.ts'
import { at, byText } from './tally.ts'

/** No more than these are named. */
const MOST = 5

/** One act that is missing. */
export interface MissingAct {
  /** `Happening.id`. */
  what: string
  /** Share of reviews that tell of it, 0-1, here and at the better ones, with the reviews. */
  here: { share: number; interval: Interval; reviewIds: string[] }
  there: { share: number; interval: Interval; reviewIds: string[] }
  /** From the better ones. */
  quotes: Quote[]
}

/**
 * Acts told so much more often at the better businesses that their intervals lie apart, the largest difference first. An act
 * is a named happening in a review above `level`.
 */
export function missingActs(here: readonly Rated[], better: readonly Rated[], level: number): MissingAct[] {
  const mine = tellers(here, 0)
  const theirs = tellers(better, level)
  const acts: MissingAct[] = []
  for (const [what, reviews] of theirs) {
    const own = sideOf(mine.get(what) ?? [], here.length)
    const other = sideOf(reviews, better.length)
    if (other.interval.low <= own.interval.high) continue
    const best = new BestQuotes()
    for (const review of reviews)
      for (const claim of review.claims)
        if (claim.sign === '+' && claim.what === what) best.offer(review, claim, claim)
    acts.push({ what, here: own, there: other, quotes: best.list() })
  }
  return acts
    .sort((a, b) => b.there.share - b.here.share - (a.there.share - a.here.share) || byText(a.what, b.what))
    .slice(0, MOST)
}

function tellers(reviews: readonly Rated[], above: number): Map<string, Rated[]> {
  const by = new Map<string, Rated[]>()
  for (const review of reviews) {
    if (review.level <= above) continue
    const acts = new Set(
      review.claims.filter((one) => one.sign === '+' && isAct(one.what)).map(({ what }) => what),
    )
    for (const what of acts) at(by, what, () => []).push(review)
  }
  return by
}

// A good product or price is no act.
function isAct(what: string): boolean {
  const theme = happeningById(what)?.theme
  return theme !== undefined && theme !== 'product' && theme !== 'price'
}

function sideOf(reviews: readonly Rated[], of: number): MissingAct['here'] {
  return {
    share: of ? reviews.length / of : 0,
    interval: shareInterval(reviews.length, of),
    reviewIds: reviews.map(({ id }) => id).sort(byText),
  }
}
