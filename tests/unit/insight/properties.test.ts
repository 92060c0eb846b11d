/** What holds for every set of reviews: the order never matters, and a complaint never raises a business. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestActs } from '../../../lib/insight/best-acts.ts'
import { chances } from '../../../lib/insight/chances.ts'
import { complaints } from '../../../lib/insight/complaints.ts'
import { drifts } from '../../../lib/insight/drift.ts'
import { drivers } from '../../../lib/insight/drivers.ts'
import { empties } from '../../../lib/insight/empty.ts'
import { ladders } from '../../../lib/insight/ladder.ts'
import { overTime } from '../../../lib/insight/over-time.ts'
import { randomFrom, shuffle } from '../../../lib/insight/permutation.ts'
import { pulls } from '../../../lib/insight/pull.ts'
import type { Rated } from '../../../lib/insight/rated.ts'
import { stepUps } from '../../../lib/insight/step-up.ts'
import { finished, tallied } from '../../../lib/insight/tally.ts'
import { wordOfMouth } from '../../../lib/insight/word-of-mouth.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { sampleMarket } from '../../../lib/sample/index.ts'
import { onLevels, read } from './made.ts'

const businesses = [{ id: 'b', name: 'b', role: null, placeIds: ['maps:b'], created: '', modified: '' }]
const SAMPLE: Rated[] = sampleMarket(new Date('2026-11-24T12:00:00Z'))
  .reviews.filter((_, index) => index % 4 === 0)
  .map(({ text, date, author, rating, placeId }) => read(text, { date, author, rating, placeId }, businesses))

describe('the order of reviews never matters', () => {
  it.each([
    ['ladders', (list: Rated[]) => tallied(ladders(), list)],
    ['drivers', (list: Rated[]) => tallied(drivers(), list)],
    ['pulls', (list: Rated[]) => tallied(pulls('what'), list)],
    ['complaints', (list: Rated[]) => tallied(complaints(), list)],
    ['step ups', (list: Rated[]) => finished(stepUps(list))],
    ['chances', (list: Rated[]) => tallied(chances(), list)],
    ['best acts', (list: Rated[]) => tallied(bestActs(), list)],
    ['word of mouth', (list: Rated[]) => tallied(wordOfMouth(), list)],
    ['empty words', (list: Rated[]) => tallied(empties(), list)],
    ['over time', (list: Rated[]) => finished(overTime(list))],
    ['drift', (list: Rated[]) => finished(drifts(list))],
  ])('%s', (_, insight) => {
    const expected = insight(SAMPLE)
    for (const seed of [1, 2]) {
      const shuffled = [...SAMPLE]
      shuffle(shuffled, randomFrom(seed))
      expect(insight(shuffled)).toEqual(expected)
    }
  })
})

const counts = fc.array(fc.nat(12), { minLength: 6, maxLength: 6 })

describe('a complaint never raises a business', () => {
  it('by its median or mean, when it comes with a review no higher than the business stands', () => {
    fc.assert(
      fc.property(counts, fc.nat(5), (levels, drop) => {
        const before = tallied(ladders(), onLevels(levels))[0]
        if (!before) return
        const level = Math.max(1, before.median - drop) as LevelId
        const after = tallied(ladders(), [...onLevels(levels), ...onLevels(oneOn(level))])[0]!
        expect(after.median).toBeLessThanOrEqual(before.median)
        if (level <= before.mean!) expect(after.mean).toBeLessThanOrEqual(before.mean! + 1e-9)
      }),
    )
  })

  it('and never lowers its number of complaints, nor gives one a negative cost', () => {
    const complaint = read('Drie keer gebeld, niemand neemt op.', { placeId: SAMPLE[0]!.placeId }, businesses)
    fc.assert(
      fc.property(fc.nat(SAMPLE.length - 1), (size) => {
        const list = SAMPLE.slice(0, size)
        const total = (reviews: Rated[]) =>
          tallied(complaints(), reviews).reduce((sum, { count }) => sum + count, 0)
        expect(total([...list, complaint])).toBeGreaterThan(total(list))
        expect(tallied(pulls('theme'), [...list, complaint]).every(({ pull }) => pull >= 0)).toBe(true)
      }),
      { numRuns: 10 },
    )
  })
})

function oneOn(level: LevelId): number[] {
  return [1, 2, 3, 4, 5, 6].map((step) => Number(step === level))
}
