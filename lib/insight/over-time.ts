/**
 * Levels and themes over time, by business. Reviews whose date is less exact than the period are counted apart. A change is
 * shown only where it stands among all tests of the list together (Holm), so that anything shown came by chance in at most
 * 5% of lists in which nothing changed.
 */
import type { Sign, ThemeId } from '../model/themes.ts'
import { type Split, splitP, splitsOf, type Timed } from './change-points.ts'
import { shareInterval } from './interval.ts'
import { shufflesFor } from './permutation.ts'
import type { Rated } from './rated.ts'
import { at, byText, type Work, within } from './tally.ts'
import { dayOf, periodOf, periodsFrom, type Unit } from './time.ts'
import { ALPHA, standing, Trend } from './trend.ts'

/** A period with fewer reviews is a point to be drawn faint. */
export const ENOUGH = 8
/** Reviews between two pauses. */
const SLICE = 2000
/** Themes named less often by a business show no course. */
const NAMED = 12

/** One period of a series. */
export interface Point {
  period: string
  /** Rated reviews of the period. */
  of: number
  /** Mean level (1-6), or share of the reviews that name the theme (0-1); null where there are none. */
  value: number | null
  /** 95%. */
  low: number
  high: number
  enough: boolean
  /** The rated reviews of the period, or those of them that name the theme. */
  reviewIds: string[]
}

/** A change that stands. */
export interface Change {
  /** First month on the new side, `YYYY-MM`. */
  from: string
  /** Mean level or share between the neighbouring changes. */
  before: number
  after: number
  p: number
}

/** A business's level, or one theme on one side, over time. */
export interface Series {
  businessId: string
  /** Null for the level. */
  theme: ThemeId | null
  sign: Sign | null
  points: Point[]
  changes: Change[]
  /** Change in a year of a line through all reviews, where it stands; null where it would also come by chance. */
  perYear: number | null
}

/** All series of a list. */
export interface OverTime {
  unit: Unit
  series: Series[]
  /** Rated reviews that are in no point: no date, or one that is less exact than the unit. */
  undatedIds: string[]
}

interface Firm {
  businessId: string
  /** In order of time. */
  dated: { review: Rated; month: string; day: number }[]
  /** Of each period of the unit; in one order, for sums of fractions differ by it. */
  periods: { period: string; reviews: Rated[] }[]
}

interface Test {
  firm: Firm
  theme: ThemeId | null
  sign: Sign | null
  timed: Timed
  line: Trend
}

/** The finest unit in which most periods of the businesses have enough reviews. */
export function unitFor(reviews: readonly Rated[]): Unit {
  for (const unit of ['month', 'quarter'] as const) {
    const counts = new Map<string, number>()
    for (const review of reviews) {
      const period = review.level === 0 ? null : periodOf(review, unit)
      if (period)
        counts.set(`${period} ${review.businessId}`, (counts.get(`${period} ${review.businessId}`) ?? 0) + 1)
    }
    const sorted = [...counts.values()].sort((a, b) => a - b)
    if (sorted.length && sorted[Math.floor(sorted.length / 3)]! >= ENOUGH) return unit
  }
  return 'year'
}

/** Series by business: its level first, then its themes. The tests do not depend on the unit: they go by month. */
export function* overTime(
  reviews: readonly Rated[],
  unit: Unit = unitFor(reviews),
  seed = 1,
): Work<OverTime> {
  const firms = yield* firmsOf(reviews, unit)
  const tests: Test[] = []
  for (const firm of firms) tests.push(...(yield* testsOf(firm)))
  const shuffles = shufflesFor(2 * tests.length, ALPHA)
  const splitPs: number[] = []
  for (const [index, { timed }] of tests.entries()) {
    const work = splitP(timed, shuffles, seed + 7919 * index)
    splitPs.push(yield* within(work, index, tests.length + 1))
  }
  const stands = standing([...splitPs, ...tests.map(({ line }) => line.p)])
  const series: Series[] = []
  for (const [index, test] of tests.entries()) {
    const bar = ALPHA / (2 * tests.length)
    const splits = stands[index]
      ? yield* within(
          splitsOf(test.timed, splitPs[index]!, bar, shuffles, seed + 7919 * index),
          tests.length,
          tests.length + 1,
        )
      : []
    yield 1
    series.push({
      businessId: test.firm.businessId,
      theme: test.theme,
      sign: test.sign,
      points: pointsOf(test),
      changes: splits.map((split) => changeOf(test.firm, split)),
      perYear: stands[tests.length + index] ? test.line.perYear : null,
    })
  }
  const undatedIds = reviews
    .filter((review) => review.level !== 0 && periodOf(review, unit) === null)
    .map(({ id }) => id)
    .sort(byText)
  return { unit, series, undatedIds }
}

function* firmsOf(reviews: readonly Rated[], unit: Unit): Work<Firm[]> {
  const firms = new Map<string, Omit<Firm, 'periods'> & { all: Rated[] }>()
  for (const [index, review] of reviews.entries()) {
    if (index % SLICE === SLICE - 1) yield 0
    if (review.level === 0) continue
    const { businessId } = review
    const firm = at(firms, businessId, () => ({ businessId, dated: [], all: [] }))
    firm.all.push(review)
    const month = periodOf(review, 'month')
    if (month) firm.dated.push({ review, month, day: dayOf(review)! })
  }
  const sorted: Firm[] = []
  for (const { businessId, dated, all } of firms.values()) {
    dated.sort((a, b) => byText(a.month, b.month) || byText(a.review.id, b.review.id))
    yield 0
    const byPeriod = Map.groupBy(all, (review) => periodOf(review, unit))
    const present = [...byPeriod.keys()].filter((period) => period !== null)
    const periods = periodsFrom(present, unit).map((period) => ({
      period,
      reviews: (byPeriod.get(period) ?? []).sort((a, b) => byText(a.id, b.id)),
    }))
    sorted.push({ businessId, dated, periods })
    yield 0
  }
  return sorted.sort((a, b) => byText(a.businessId, b.businessId))
}

function* testsOf(firm: Firm): Work<Test[]> {
  const named = new Map<string, { theme: ThemeId; sign: Sign; count: number }>()
  for (const { review } of firm.dated)
    for (const { theme, sign } of review.themes)
      at(named, `${theme}${sign}`, () => ({ theme, sign, count: 0 })).count++
  const themes = [...named.values()]
    .filter(({ count }) => count >= NAMED)
    .sort((a, b) => b.count - a.count || byText(a.theme + a.sign, b.theme + b.sign))
  const tests = [testOf(firm, null, null)]
  for (const { theme, sign } of themes) {
    yield 0
    tests.push(testOf(firm, theme, sign))
  }
  return tests
}

function testOf(firm: Firm, theme: ThemeId | null, sign: Sign | null): Test {
  const { dated } = firm
  const values = Float64Array.from(dated, ({ review }) => valueIn(review, theme, sign))
  const line = new Trend()
  for (const [index, { day }] of dated.entries()) line.add(day, values[index]!)
  const starts = dated.flatMap(({ month }, index) =>
    index === 0 || month !== dated[index - 1]!.month ? [index] : [],
  )
  return { firm, theme, sign, timed: { values, starts }, line }
}

function valueIn(review: Rated, theme: ThemeId | null, sign: Sign | null): number {
  if (theme === null) return review.level
  return review.themes.some((one) => one.theme === theme && one.sign === sign) ? 1 : 0
}

function pointsOf({ firm, theme, sign }: Test): Point[] {
  return firm.periods.map(({ period, reviews }) => {
    const of = reviews.length
    const values = reviews.map((review) => valueIn(review, theme, sign))
    const sum = values.reduce((total, value) => total + value, 0)
    const value = of ? sum / of : null
    const counted = theme === null ? reviews : reviews.filter((_, index) => values[index] === 1)
    return {
      period,
      of,
      value,
      ...(theme === null ? meanInterval(values, value) : shareInterval(sum, of)),
      enough: of >= ENOUGH,
      reviewIds: counted.map(({ id }) => id),
    }
  })
}

function meanInterval(values: readonly number[], mean: number | null): { low: number; high: number } {
  if (mean === null || values.length < 2) return { low: 1, high: 6 }
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const half = 1.96 * Math.sqrt(variance / values.length)
  return { low: Math.max(1, mean - half), high: Math.min(6, mean + half) }
}

function changeOf({ dated }: Firm, { at: index, before, after, p }: Split): Change {
  return { from: dated[index]!.month, before, after, p }
}
