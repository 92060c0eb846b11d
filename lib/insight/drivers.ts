/** What drives the levels: themes by sign for each business, rolled up to attitude, product knowledge and steering. */
import { DRIVERS, type DriverId, type Sign, THEME_IDS, THEMES, type ThemeId } from '../model/themes.ts'
import { type Interval, shareInterval } from './interval.ts'
import { byRef, type Ref, refOf } from './quote.ts'
import type { Rated } from './rated.ts'
import { at, byText, type Tally } from './tally.ts'

/** How many reviews of a business speak of something, on one side. */
export interface Mentions {
  count: number
  /** Of the business's rated reviews, 0-1. */
  share: number
  interval: Interval
  reviewIds: string[]
  /** The words, where single phrases stand for it. */
  refs: Ref[]
}

/** Both sides. */
export type BySign = Record<Sign, Mentions>

/** What drives the levels of one business. */
export interface Drivers {
  businessId: string
  rated: number
  /** Every theme, in the order of the codebook. */
  themes: Record<ThemeId, BySign>
  /** A review counts once a driver and side, however many of its themes it names. */
  drivers: Record<DriverId, BySign>
}

export const DRIVER_IDS = Object.keys(DRIVERS) as DriverId[]

interface Count {
  rated: number
  seen: Map<string, { reviewIds: string[]; refs: Ref[] }>
}

/** One row a business, in order of its id. */
export function drivers(): Tally<Drivers[]> {
  const counts = new Map<string, Count>()
  return {
    add(review) {
      const count = at(counts, review.businessId, () => ({ rated: 0, seen: new Map() }))
      if (review.level !== 0) count.rated++
      for (const [key, themes] of mentioned(review)) {
        const seen = at(count.seen, key, () => ({ reviewIds: [], refs: [] }))
        seen.reviewIds.push(review.id)
        for (const claim of review.claims)
          if (claim.theme && themes.has(claim.theme) && key.startsWith(claim.sign))
            seen.refs.push(refOf(review, claim))
      }
    },
    result: () =>
      [...counts].map(([id, count]) => rowOf(id, count)).sort((a, b) => byText(a.businessId, b.businessId)),
  }
}

/** The drivers that a theme points to. */
export function driversOf(theme: ThemeId): readonly DriverId[] {
  return THEMES[theme].drivers
}

// By side and name, with the themes that the words may be of.
function mentioned({ themes }: Rated): Map<string, Set<ThemeId>> {
  const keys = new Map<string, Set<ThemeId>>()
  for (const { theme, sign } of themes)
    for (const name of [theme, ...driversOf(theme).map((id) => `driver ${id}`)])
      at(keys, `${sign}${name}`, () => new Set<ThemeId>()).add(theme)
  return keys
}

function rowOf(businessId: string, { rated, seen }: Count): Drivers {
  const side = (key: string): Mentions => {
    const { reviewIds = [], refs = [] } = seen.get(key) ?? {}
    const count = reviewIds.length
    return {
      count,
      share: rated ? count / rated : 0,
      interval: shareInterval(count, rated),
      reviewIds: reviewIds.toSorted(byText),
      refs: refs.toSorted(byRef),
    }
  }
  const both = (name: string): BySign => ({ '+': side(`+${name}`), '-': side(`-${name}`) })
  return {
    businessId,
    rated,
    themes: Object.fromEntries(THEME_IDS.map((id) => [id, both(id)])) as Drivers['themes'],
    drivers: Object.fromEntries(DRIVER_IDS.map((id) => [id, both(`driver ${id}`)])) as Drivers['drivers'],
  }
}
