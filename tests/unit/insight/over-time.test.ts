import { describe, expect, it } from 'vitest'
import { bestSplit, splitsAmong } from '../../../lib/insight/change-points.ts'
import { overTime, unitFor } from '../../../lib/insight/over-time.ts'
import { bridgesOver, ordersOf, permutationP, randomFrom, shuffle } from '../../../lib/insight/permutation.ts'
import type { Rated } from '../../../lib/insight/rated.ts'
import { finished } from '../../../lib/insight/tally.ts'
import { periodOf, periodsFrom } from '../../../lib/insight/time.ts'
import { standing, Trend } from '../../../lib/insight/trend.ts'
import { flat } from './made.ts'
import { FAIR, market, POOR, redated } from './market.ts'

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1)

describe('dates', () => {
  it('go into no period that they do not know', () => {
    const year = { date: '2024', precision: 'year' as const }
    const month = { date: '2024-05', precision: 'month' as const }
    expect(periodOf(year, 'year')).toBe('2024')
    expect(periodOf(year, 'quarter')).toBeNull()
    expect(periodOf(month, 'quarter')).toBe('2024-Q2')
    expect(periodOf({ date: null, precision: null }, 'year')).toBeNull()
  })

  it('leave no period out between the first and the last', () => {
    expect(periodsFrom(['2024-02', '2023-11'], 'month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    expect(periodsFrom(['2023-Q4', '2024-Q2'], 'quarter')).toEqual(['2023-Q4', '2024-Q1', '2024-Q2'])
    expect(periodsFrom([], 'year')).toEqual([])
  })
})

describe('tests of change', () => {
  it('a line has the correlation as its test', () => {
    // Days 1-4 with 1,2,3,4: r = 1, z = √3 = 1.732, two-sided p = 0.0833. A day more is one more: 365.25 a year.
    const line = new Trend()
    for (const n of [1, 2, 3, 4]) line.add(n, n)
    expect(line.perYear).toBeCloseTo(365.25)
    expect(line.p).toBeCloseTo(0.0833, 3)
    expect(new Trend().p).toBe(1)
  })

  it('Holm lets the smallest stand first, each against those that are left', () => {
    // 0.05/3 = 0.0167: 0.01 stands. 0.05/2 = 0.025: 0.02 stands. 0.05/1: 0.06 does not.
    expect(standing([0.06, 0.01, 0.02])).toEqual([false, true, true])
    // 0.02 > 0.0167 stops all that come after.
    expect(standing([0.02, 0.021, 0.022])).toEqual([false, false, false])
  })

  it('the best split lies between periods and leaves eight on each side', () => {
    const values = Float64Array.from([...Array(10).fill(1), ...Array(10).fill(3)])
    expect(bestSplit({ values, starts: [0, 5, 10, 15] }).at).toBe(10)
    // Four and sixteen would part best, but four are no side.
    const lopsided = Float64Array.from([...Array(4).fill(1), ...Array(16).fill(3)])
    expect(bestSplit({ values: lopsided, starts: [0, 4, 10] }).at).toBe(10)
    expect(bestSplit({ values: Float64Array.from(Array(20).fill(2)), starts: [0, 10] }).size).toBe(0)
  })

  it('a permutation p is even under chance, small for what is striking', () => {
    const ordered = Float64Array.from({ length: 40 }, (_, i) => i)
    const striking = (values: Float64Array) => values.reduce((sum, value, i) => sum + i * value, 0)
    const pOf = (values: Float64Array, most: number, seed: number) =>
      finished(permutationP(striking(values), ordersOf(values, striking), most, seed))
    expect(pOf(ordered, 999, 1)).toBe(1 / 1000)
    const ps = Array.from({ length: 200 }, (_, seed) => {
      const values = ordered.slice()
      shuffle(values, randomFrom(seed))
      return pOf(values, 199, seed + 1000)
    })
    // 200 draws at 5% are 10 on average, 19 at most in 99.8% of cases.
    expect(ps.filter((p) => p <= 0.05).length).toBeLessThan(20)
  })
})

describe('shuffles of a series', () => {
  it.each([
    ['rare words', (random: () => number) => Number(random() < 0.05)],
    ['levels', (random: () => number) => 1 + Math.floor(6 * random() ** 2)],
  ])('of %s look as striking as moving every value does', (_what, value) => {
    const random = randomFrom(4)
    const values = Float64Array.from({ length: 300 }, () => value(random))
    const starts = [0, 20, 35, 90, 150, 220, 280]
    const quick = splitsAmong({ values, starts })
    const slow = ordersOf(values, (order) => bestSplit({ values: order, starts }).size)
    const drawn = (shuffles: typeof quick) =>
      Array.from({ length: 4000 }, () => shuffles.next(random)).sort((a, b) => a - b)
    const [a, b] = [drawn(quick), drawn(slow)]
    // The two-sample test of Kolmogorov and Smirnov: 1.95 √(2/4000) = 0.044 is passed once in a thousand.
    for (const rank of [400, 1200, 2000, 2800, 3600, 3900]) {
      const below = b.filter((one) => one <= a[rank]! + 1e-9).length / 4000
      const own = a.filter((one) => one <= a[rank]! + 1e-9).length / 4000
      expect(Math.abs(below - own)).toBeLessThan(0.044)
    }
  })
})

describe('a long series', () => {
  it('has nearly the p that shuffling gives', () => {
    // The largest of nine standard errors at tenths: drawn as a bridge, and by shuffling 400 values.
    const random = randomFrom(9)
    const values = Float64Array.from({ length: 400 }, () => (random() < 0.3 ? 1 : 0))
    const starts = Array.from({ length: 10 }, (_, i) => 40 * i)
    const shares = starts.slice(1).map((at) => at / 400)
    for (const bar of [2, 2.5, 3]) {
      const striking = (order: Float64Array) => Number(bestSplit({ values: order, starts }).size >= bar)
      const work = { hits: 0, of: 2000 }
      for (let i = 0; i < work.of; i++) {
        shuffle(values, random)
        work.hits += striking(values)
      }
      const drawn = finished(permutationP(bar, bridgesOver(shares), 100_000, 3))
      expect(Math.abs(drawn - work.hits / work.of)).toBeLessThan(0.3 * drawn + 0.01)
    }
  })

  it('shows its change, and none when its dates are shuffled', () => {
    const real = market(4, 2500, (firm, month) => (firm === 'a' && month >= 18 ? POOR : FAIR))
    const changes = (reviews: Rated[]) => finished(overTime(reviews)).series.flatMap((one) => one.changes)
    expect(changes(real).map(({ from }) => from)).toEqual(['2024-07'])
    expect(changes(redated(real, 8))).toEqual([])
  })
})

describe('over time', () => {
  it('has a point a period, with what stands behind it', () => {
    const day = (date: string, level: Rated['level']) => flat({ date, precision: 'day', level })
    const [first, second, later] = [day('2024-01-03', 2), day('2024-03-30', 4), day('2024-07-01', 5)]
    const vague = flat({ date: '2024', precision: 'year' })
    const { series, undatedIds } = finished(overTime([later, vague, first, second], 'quarter'))
    expect(series).toHaveLength(1)
    expect(series[0]!.points.map(({ period, value, of, enough }) => ({ period, value, of, enough }))).toEqual(
      [
        { period: '2024-Q1', value: 3, of: 2, enough: false },
        { period: '2024-Q2', value: null, of: 0, enough: false },
        { period: '2024-Q3', value: 5, of: 1, enough: false },
      ],
    )
    expect(series[0]!.points[0]!.reviewIds).toEqual([first.id, second.id])
    expect(undatedIds).toEqual([vague.id])
  })

  it('takes months where most have enough reviews, else quarters, else years', () => {
    const monthly = (each: number) => market(1, each, () => FAIR)
    expect(unitFor(monthly(600))).toBe('month')
    expect(unitFor(monthly(200))).toBe('quarter')
    expect(unitFor(monthly(40))).toBe('year')
  })

  it('finds a planted fall in nearly every market, at its month and nowhere else', () => {
    const found = SEEDS.filter((seed) => {
      const { series } = finished(
        overTime(market(seed, 300, (firm, month) => (firm === 'a' && month >= 20 ? POOR : FAIR))),
      )
      const level = series.find(({ businessId, theme }) => businessId === 'a' && theme === null)!
      // Month 20 is September 2024; three months to each side are near. Nothing else changes.
      return level.changes.some(
        ({ from, before, after }) => from >= '2024-06' && from <= '2024-12' && after < before,
      )
    })
    expect(found.length).toBeGreaterThanOrEqual(18)
  })

  it('shows nothing in at least 95% of markets whose dates are shuffled', () => {
    const real = market(3, 100, (firm, month) => (firm === 'a' && month >= 18 ? POOR : FAIR))
    const alarms = Array.from({ length: 2000 }, (_, seed) => {
      const { series } = finished(overTime(redated(real, seed), 'quarter', seed))
      return series.some(({ changes, perYear }) => changes.length > 0 || perYear !== null)
    })
    expect(alarms.filter(Boolean).length).toBeLessThanOrEqual(100)
  })
})
