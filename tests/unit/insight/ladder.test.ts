import { describe, expect, it } from 'vitest'
import { medianInterval, medianOf, shareInterval } from '../../../lib/insight/interval.ts'
import { gapOf, ladders } from '../../../lib/insight/ladder.ts'
import { tallied } from '../../../lib/insight/tally.ts'
import { flat, onLevels } from './made.ts'

const row = (counts: number[]) => tallied(ladders(), onLevels(counts))[0]!

describe('intervals', () => {
  it('of a share are those of Wilson', () => {
    // p = 0.2, n = 10, z² = 3.8415: middle = (0.2 + 0.19207) / 1.38415 = 0.28326,
    // half = 1.95996 · √(0.016 + 0.0096036) / 1.38415 = 0.22657.
    const { low, high } = shareInterval(2, 10)
    expect(low).toBeCloseTo(0.0567, 4)
    expect(high).toBeCloseTo(0.5098, 4)
  })

  it('of a share stay within 0 and 1', () => {
    expect(shareInterval(0, 5).low).toBe(0)
    expect(shareInterval(5, 5).high).toBe(1)
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 })
  })

  it('of a median are the outer ranks of a fair coin', () => {
    // n = 10: P(B < 2) = 11/1024 = 1.07%, P(B < 3) = 56/1024 = 5.5%, so ranks 2 and 9.
    // On levels 1..6 with 1,2,3,2,1,1: ranks 1 | 2-3 | 4-6 | 7-8 | 9 | 10, so level 2 to level 5.
    expect(medianInterval([0, 1, 2, 3, 2, 1, 1], { low: 1, high: 6 })).toEqual({ low: 2, high: 5 })
    // n = 5: even the first and last rank leave out 3.1%, so nothing can be said.
    expect(medianInterval([0, 0, 5], { low: 1, high: 6 })).toEqual({ low: 1, high: 6 })
    // n = 2000: 1000 - 0.98 · 44.7 = 956, so ranks 956 and 1045 of 2000.
    expect(medianInterval([0, 955, 90, 955], { low: 1, high: 6 })).toEqual({ low: 2, high: 2 })
    expect(medianInterval([0, 956, 88, 956], { low: 1, high: 6 })).toEqual({ low: 1, high: 3 })
  })

  it('the median is the lower one of an even number', () => {
    expect(medianOf([0, 2, 0, 0, 2])).toBe(1)
    expect(medianOf([0, 2, 0, 0, 3])).toBe(4)
    expect(medianOf([0, 0])).toBe(0)
  })
})

describe('the ladder of a business', () => {
  it('counts levels, with shares of the rated and the median', () => {
    // 4 + 3 + 2 + 1 = 10 rated; the fifth lowest stands on Basic. Mean: (4 + 6 + 6 + 4) / 10 = 2.
    const { steps, rated, median, mean, few } = row([4, 3, 2, 1])
    expect(steps.map(({ count }) => count)).toEqual([4, 3, 2, 1, 0, 0])
    expect(steps.map(({ share }) => share)).toEqual([0.4, 0.3, 0.2, 0.1, 0, 0])
    expect({ rated, median, mean, few }).toEqual({ rated: 10, median: 2, mean: 2, few: true })
    expect(steps[3]!.reviewIds).toHaveLength(1)
  })

  it('keeps reviews without a level apart', () => {
    const unrated = flat({ level: 0 })
    const [ladder] = tallied(ladders(), [unrated, flat({ level: 4 })])
    expect(ladder).toMatchObject({ rated: 1, median: 4, unratedIds: [unrated.id] })
  })

  it('has a row a business, and says where nothing is rated', () => {
    const rows = tallied(ladders(), [flat({ businessId: 'b' }), flat({ businessId: 'a', level: 0 })])
    expect(rows.map(({ businessId, median, mean }) => ({ businessId, median, mean }))).toEqual([
      { businessId: 'a', median: 0, mean: null },
      { businessId: 'b', median: 3, mean: 3 },
    ])
  })

  it('lists the reviews whose stars tell something else, the furthest first', () => {
    // One star fits Criminal and Basic: Desired is two above. Five stars fit Expected and up: Basic is one below, Criminal two.
    const far = flat({ level: 4, stars: 1 })
    const near = flat({ level: 2, stars: 5 })
    const worst = flat({ level: 1, stars: 5 })
    const fits = flat({ level: 3, stars: 5 })
    const [{ worseIds, betterIds, stars, starred }] = tallied(ladders(), [near, fits, worst, far]) as [
      ReturnType<typeof row>,
    ]
    expect(worseIds).toEqual([worst.id, near.id])
    expect(betterIds).toEqual([far.id])
    expect({ stars, starred }).toEqual({ stars: 4, starred: 4 })
    expect([gapOf(1, 4), gapOf(5, 2), gapOf(5, 1), gapOf(5, 3)]).toEqual([2, -1, -2, 0])
    expect(gapOf(1, 0)).toBe(0)
  })
})
