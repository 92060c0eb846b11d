/**
 * How much each complaint pulls a business down: every review that complains is read again without the words that do, and
 * what it would gain is spread over all rated reviews. Matched differences were not taken: reviews with and without a
 * complaint differ in more than that complaint.
 */
import type { ThemeId } from '../model/themes.ts'
import { byRef, type Ref, refOf } from './quote.ts'
import type { Claim } from './rated.ts'
import { at, byText, type Tally } from './tally.ts'
import { type Classify, complaintsGone, levelWithout } from './without.ts'

/** What complaints are taken together: by what they are about, or by what happened. */
export type PullBy = 'theme' | 'what'

/** What one kind of complaint costs a business. */
export interface Pull {
  businessId: string
  /** Null where complaints name none. */
  theme: ThemeId | null
  /** `Claim.what`; empty when taken by theme. */
  what: string
  /** Steps that the mean level of the business would gain. */
  pull: number
  /** Steps that a review with this complaint would gain on average. */
  each: number
  count: number
  reviewIds: string[]
  refs: Ref[]
}

interface Count {
  theme: ThemeId | null
  what: string
  gained: number
  reviewIds: string[]
  refs: Ref[]
}

/** By business, the heaviest first. Reads each complaining review again, once a kind of complaint: to be taken in slices. */
export function pulls(by: PullBy, classify?: Classify): Tally<Pull[]> {
  const businesses = new Map<string, { rated: number; counts: Map<string, Count> }>()
  return {
    add(review) {
      if (review.level === 0) return
      const business = at(businesses, review.businessId, () => ({ rated: 0, counts: new Map() }))
      business.rated++
      const kinds = new Map<string, Claim[]>()
      for (const claim of review.claims)
        if (claim.complains)
          at(kinds, by === 'theme' ? `${claim.theme}` : `${claim.theme} ${claim.what}`, () => []).push(claim)
      for (const [kind, claims] of kinds) {
        const count = at(business.counts, kind, () => ({
          theme: claims[0]!.theme,
          what: by === 'theme' ? '' : claims[0]!.what,
          gained: 0,
          reviewIds: [],
          refs: [],
        }))
        const gone = complaintsGone(review, (one) => claims.includes(one))
        count.gained += levelWithout(review, gone, classify) - review.level
        count.reviewIds.push(review.id)
        for (const claim of claims) count.refs.push(refOf(review, claim))
      }
    },
    result: () =>
      [...businesses]
        .flatMap(([businessId, { rated, counts }]) =>
          [...counts.values()].map(
            ({ theme, what, gained, reviewIds, refs }): Pull => ({
              businessId,
              theme,
              what,
              pull: gained / rated,
              each: gained / reviewIds.length,
              count: reviewIds.length,
              reviewIds: reviewIds.toSorted(byText),
              refs: refs.toSorted(byRef),
            }),
          ),
        )
        .sort(
          (a, b) =>
            byText(a.businessId, b.businessId) ||
            b.pull - a.pull ||
            b.count - a.count ||
            byText(`${a.theme} ${a.what}`, `${b.theme} ${b.what}`),
        ),
  }
}
