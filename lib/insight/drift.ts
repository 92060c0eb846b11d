/**
 * Ladder drift: acts that used to be told as Surprising and have become Desired or Expected in the market, and faults that
 * have sunk. The level of a review is taken against the other reviews of its business in the same half year, so that a firm
 * that sinks as a whole does not make its acts drift. Tested one-sided by shuffling, over all acts and faults together.
 */
import type { LevelId } from '../model/ladder.ts'
import type { Sign } from '../model/themes.ts'
import type { Span } from '../model/verdict.ts'
import { THINGS } from './happenings/index.ts'
import { medianOf } from './interval.ts'
import { ordersOf, permutationP, shufflesFor } from './permutation.ts'
import { BestQuotes, type Quote } from './quote.ts'
import type { Rated } from './rated.ts'
import { sentenceAround } from './sentence.ts'
import { at, byText, type Work, within } from './tally.ts'
import { dayOf, periodOf } from './time.ts'
import { WISH } from './told.ts'
import { ALPHA, standing, Trend } from './trend.ts'

/** Reviews between two pauses. */
const SLICE = 500
/** From this length on, the slope of shuffled values is as good as normal. */
const LONG = 2000
/** Acts and faults told less often show no drift. */
const TOLD = 15
/** Fewer other reviews in a half year say nothing of it; then all of the business are taken. */
const OTHERS = 5

/** An act or fault at one end of the time that is looked at. */
export interface End {
  median: LevelId
  mean: number
  /** First and last month, `YYYY-MM`. */
  from: string
  to: string
  reviewIds: string[]
  quotes: Quote[]
}

/** An act or fault whose level has moved down. */
export interface Drift {
  /** `Happening.id`. */
  what: string
  /** `+` for an act, `-` for a fault. */
  sign: Sign
  /** The first and the last third of the reviews that tell of it. */
  early: End
  late: End
  /** Change of the level in a year, against the other reviews. */
  perYear: number
  p: number
}

interface Telling {
  review: Rated
  month: string
  day: number
  span: Span
}

/** Only what stands, acts first, the strongest first. */
export function* drifts(reviews: readonly Rated[], seed = 1): Work<Drift[]> {
  const told = yield* toldOf(reviews)
  const halves = yield* halvesOf(reviews)
  const shuffles = shufflesFor(told.length, ALPHA)
  const results: Drift[] = []
  for (const [index, { what, sign, tellings }] of told.entries()) {
    const days = Float64Array.from(tellings, ({ day }) => day - tellings[0]!.day)
    const values = Float64Array.from(residuals(tellings, halves))
    const p = yield* within(fallP(days, values, shuffles, seed + 7919 * index), index, told.length)
    const third = Math.floor(tellings.length / 3)
    results.push({
      what,
      sign,
      early: endOf(tellings.slice(0, third)),
      late: endOf(tellings.slice(-third)),
      perYear: lineThrough(days, values).perYear,
      p,
    })
  }
  const stands = standing(results.map(({ p }) => p))
  return results
    .filter((one, index) => stands[index] && hasMoved(one))
    .sort((a, b) => byText(a.sign, b.sign) || a.p - b.p || byText(a.what, b.what))
}

// An act must have left the top; a fault must have moved by half a step.
function hasMoved({ sign, early, late }: Drift): boolean {
  return sign === '+' ? early.median >= 5 && late.median <= 4 : early.mean - late.mean >= 0.5
}

function* toldOf(reviews: readonly Rated[]): Work<{ what: string; sign: Sign; tellings: Telling[] }[]> {
  const told = new Map<string, { what: string; sign: Sign; tellings: Telling[] }>()
  for (const [index, review] of reviews.entries()) {
    if (index % SLICE === SLICE - 1) yield 0
    const month = periodOf(review, 'month')
    if (review.level === 0 || !month) continue
    const day = dayOf(review)!
    for (const [what, { sign, span }] of tellingsIn(review))
      at(told, what, () => ({ what, sign, tellings: [] })).tellings.push({ review, month, day, span })
  }
  for (const { tellings } of told.values()) {
    yield 0
    tellings.sort((a, b) => a.day - b.day || byText(a.review.id, b.review.id))
  }
  return [...told.values()]
    .filter(({ tellings }) => tellings.length >= TOLD)
    .sort((a, b) => byText(a.what, b.what))
}

// What a review tells of, praised or not: an act that has become ordinary is mentioned in passing. What is missed or
// complained of is not given.
function tellingsIn(review: Rated): Map<string, { sign: Sign; span: Span }> {
  const told = new Map<string, { sign: Sign; span: Span }>()
  for (const claim of review.claims)
    if (claim.what && !told.has(claim.what) && (claim.sign === '+' || claim.complains))
      told.set(claim.what, { sign: claim.sign, span: claim })
  for (const { id, thing } of THINGS) {
    const found = told.has(id) ? null : thing.exec(review.text)
    if (!found) continue
    const span = { start: found.index, end: found.index + found[0].length }
    const { start, end } = sentenceAround(review.text, span)
    const missed = review.claims.some((one) => one.sign === '-' && one.start < end && one.end > start)
    if (!missed && !WISH.test(review.text.slice(start, end))) told.set(id, { sign: '+', span })
  }
  return told
}

interface Sums {
  count: number
  sum: number
}

// Of each business and half year, and of each business.
function* halvesOf(reviews: readonly Rated[]): Work<Map<string, Sums>> {
  const sums = new Map<string, Sums>()
  for (const [index, review] of reviews.entries()) {
    if (index % (4 * SLICE) === 0) yield 0
    const month = periodOf(review, 'month')
    if (review.level === 0 || !month) continue
    for (const key of [halfKey(review, month), review.businessId]) {
      const one = at(sums, key, () => ({ count: 0, sum: 0 }))
      one.count++
      one.sum += review.level
    }
  }
  return sums
}

function halfKey({ businessId }: Rated, month: string): string {
  return `${businessId} ${month.slice(0, 4)} ${Number(month.slice(5)) <= 6 ? 1 : 2}`
}

function residuals(tellings: readonly Telling[], halves: ReadonlyMap<string, Sums>): number[] {
  const own = new Map<string, Sums>()
  for (const { review, month } of tellings)
    for (const key of [halfKey(review, month), review.businessId]) {
      const one = at(own, key, () => ({ count: 0, sum: 0 }))
      one.count++
      one.sum += review.level
    }
  const others = (key: string): Sums => {
    const all = halves.get(key)!
    const mine = own.get(key)!
    return { count: all.count - mine.count, sum: all.sum - mine.sum }
  }
  return tellings.map(({ review, month }) => {
    const half = others(halfKey(review, month))
    const { count, sum } = half.count >= OTHERS ? half : others(review.businessId)
    return review.level - (count ? sum / count : 0)
  })
}

function product(days: Float64Array, values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < days.length; i++) sum += days[i]! * values[i]!
  return sum
}

/** The chance that shuffled values fall as steeply. */
function* fallP(days: Float64Array, values: Float64Array, shuffles: number, seed: number): Work<number> {
  if (days.length >= LONG) {
    const { perYear, p } = lineThrough(days, values)
    return perYear < 0 ? p / 2 : 1 - p / 2
  }
  const orders = ordersOf(values, (order) => -product(days, order))
  return yield* permutationP(-product(days, values), orders, shuffles, seed)
}

function lineThrough(days: Float64Array, values: Float64Array): Trend {
  const line = new Trend()
  for (let i = 0; i < days.length; i++) line.add(days[i]!, values[i]!)
  return line
}

function endOf(tellings: readonly Telling[]): End {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  const best = new BestQuotes(3)
  for (const { review, span } of tellings) {
    counts[review.level]!++
    best.offer(review, span)
  }
  return {
    median: medianOf(counts) as LevelId,
    mean: counts.reduce((sum, count, level) => sum + count * level, 0) / tellings.length,
    from: tellings[0]!.month,
    to: tellings.at(-1)!.month,
    reviewIds: tellings.map(({ review }) => review.id).sort(byText),
    quotes: best.list(),
  }
}
