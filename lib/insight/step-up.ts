/**
 * One step up: for each business the smallest set of named faults without which its median would stand higher. Every review
 * on or below the median is read again without them; where even all faults gone do not do it, the acts of better businesses
 * are named that are missing here.
 */
import type { LevelId } from '../model/ladder.ts'
import type { ThemeId } from '../model/themes.ts'
import { FaultSets } from './fault-sets.ts'
import { medianOf } from './interval.ts'
import { type MissingAct, missingActs } from './missing-acts.ts'
import { BestQuotes, byRef, type Quote, type Ref, refOf } from './quote.ts'
import type { Claim, Rated } from './rated.ts'
import { at, byText, type Work } from './tally.ts'
import { type Classify, complaintsGone, levelWithout } from './without.ts'

/** Reviews read again between two pauses. */
const SLICE = 40
/** A review with more kinds of fault than this is tried by one, by two, and without all. */
const ALL_SUBSETS = 3

/** One fault to take away. */
export interface Fault {
  theme: ThemeId
  /** `Happening.id`; empty for what has no name within its theme. */
  what: string
  /** Reviews of the business that tell of it. */
  reviewIds: string[]
  refs: Ref[]
  quotes: Quote[]
}

/** What would lift one business. */
export interface StepUp {
  businessId: string
  /** The median now, and the one it would reach with the faults gone; equal where no faults do it. */
  from: LevelId
  to: LevelId
  /** Smallest set; where no set does it, those that lift most reviews. Largest first. */
  faults: Fault[]
  /** Reviews that would stand above `from` without the faults, and how many that takes. */
  lifted: number
  needed: number
  /** Filled where no faults do it. */
  acts: MissingAct[]
}

interface Firm {
  businessId: string
  rated: Rated[]
  median: LevelId
  needed: number
}

/** One row for each business with a median on levels 1 to 5, in order of its id. */
export function* stepUps(reviews: readonly Rated[], classify?: Classify): Work<StepUp[]> {
  const firms = firmsOf(reviews)
  const all = firms.reduce((sum, firm) => sum + firm.rated.length, 0)
  const rows: StepUp[] = []
  let done = 0
  let work = 0
  for (const firm of firms) {
    const sets = new FaultSets()
    for (const review of firm.rated) {
      done++
      if (review.level > firm.median) continue
      sets.add(liftingSets(review, firm.median, classify))
      if (++work % SLICE === 0) yield done / all
    }
    const found = sets.smallest(firm.needed)
    const to =
      found.lifted >= firm.needed ? yield* medianWithout(firm, found.keys, classify, done / all) : firm.median
    rows.push(rowOf(firm, found.keys, found.lifted, to, firms))
    yield done / all
  }
  return rows
}

/** Names a kind of fault of one review. */
export function faultKey({ theme, what }: Pick<Claim, 'theme' | 'what'>): string {
  return `${theme} ${what}`
}

function firmsOf(reviews: readonly Rated[]): Firm[] {
  const rated = new Map<string, Rated[]>()
  for (const review of reviews) if (review.level !== 0) at(rated, review.businessId, () => []).push(review)
  return [...rated]
    .map(([businessId, list]): Firm => {
      const counts = [0, 0, 0, 0, 0, 0, 0]
      for (const { level } of list) counts[level]!++
      const median = medianOf(counts) as LevelId
      const onOrBelow = counts.slice(0, median + 1).reduce((sum, n) => sum + n, 0)
      return { businessId, rated: list, median, needed: onOrBelow - Math.ceil(list.length / 2) + 1 }
    })
    .filter(({ median }) => median < 6)
    .sort((a, b) => byText(a.businessId, b.businessId))
}

// The smallest sets of the review's own faults without which it stands above the median.
function liftingSets(review: Rated, median: LevelId, classify?: Classify): string[][] {
  const keys = [...new Set(review.claims.filter((one) => one.complains && one.theme).map(faultKey))].sort()
  const lifting: string[][] = []
  for (const set of subsets(keys)) {
    if (lifting.some((smaller) => smaller.every((key) => set.includes(key)))) continue
    const gone = complaintsGone(review, (one) => set.includes(faultKey(one)))
    if (levelWithout(review, gone, classify) > median) lifting.push(set)
  }
  return lifting
}

// Smaller ones first.
function subsets(keys: readonly string[]): string[][] {
  const ones = keys.map((key) => [key])
  const pairs = keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b]))
  if (keys.length < 2) return ones
  if (keys.length <= ALL_SUBSETS)
    return keys.length === 2 ? [...ones, ...pairs] : [...ones, ...pairs, [...keys]]
  return [...ones, ...pairs, [...keys]]
}

function rowOf(
  { businessId, rated, median, needed }: Firm,
  keys: readonly string[],
  lifted: number,
  to: LevelId,
  firms: readonly Firm[],
): StepUp {
  const better = firms.filter((firm) => firm.businessId !== businessId && firm.median > median)
  const done = lifted >= needed
  return {
    businessId,
    from: median,
    to,
    faults: keys.map((key) => faultOf(rated, key)).sort((a, b) => b.reviewIds.length - a.reviewIds.length),
    lifted,
    needed,
    acts: done
      ? []
      : missingActs(
          rated,
          better.flatMap((firm) => firm.rated),
          median,
        ),
  }
}

function* medianWithout(
  { rated }: Firm,
  keys: readonly string[],
  classify: Classify | undefined,
  share: number,
): Work<LevelId> {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  let work = 0
  for (const review of rated) {
    const gone = complaintsGone(review, (one) => keys.includes(faultKey(one)))
    counts[levelWithout(review, gone, classify)]!++
    if (gone.length > 0 && ++work % SLICE === 0) yield share
  }
  return medianOf(counts) as LevelId
}

function faultOf(rated: readonly Rated[], key: string): Fault {
  const reviewIds: string[] = []
  const refs: Ref[] = []
  const best = new BestQuotes(9)
  let kind: Claim | null = null
  for (const review of rated) {
    const told = review.claims.filter((one) => one.complains && faultKey(one) === key)
    if (told.length === 0) continue
    kind = told[0]!
    reviewIds.push(review.id)
    for (const one of told) {
      refs.push(refOf(review, one))
      best.offer(review, one, one)
    }
  }
  return {
    theme: kind!.theme!,
    what: kind!.what,
    reviewIds: reviewIds.sort(byText),
    refs: refs.sort(byRef),
    quotes: best.list(),
  }
}
