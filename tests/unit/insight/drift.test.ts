import { describe, expect, it } from 'vitest'
import { drifts } from '../../../lib/insight/drift.ts'
import { randomFrom } from '../../../lib/insight/permutation.ts'
import type { Rated } from '../../../lib/insight/rated.ts'
import { finished } from '../../../lib/insight/tally.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { flat } from './made.ts'
import { dateOf, FAIR, levelFrom, market, POOR, redated, withLoan } from './market.ts'

/** Every eighth review tells of a loan bike; Surprising in the first half of the time, Desired or Expected after. */
function drifting(seed: number): Rated[] {
  const random = randomFrom(seed)
  return market(seed, 80, () => FAIR).map((review) => {
    if (random() >= 0.15) return review
    const early = review.date! < '2024-07'
    return withLoan(review, (early ? (random() < 0.8 ? 5 : 4) : random() < 0.3 ? 3 : 4) as LevelId)
  })
}

describe('ladder drift', () => {
  it('finds an act that has come down in nearly every market', () => {
    const found = Array.from({ length: 20 }, (_, seed) => finished(drifts(drifting(seed + 1)))).filter(
      (list) => list.length === 1 && list[0]!.what === 'loan',
    )
    expect(found.length).toBeGreaterThanOrEqual(18)
  })

  it('says how it was told first and last, with quotes', () => {
    const [drift] = finished(drifts(drifting(1)))
    expect(drift).toMatchObject({ sign: '+', early: { median: 5 }, late: { median: 4 } })
    expect(drift!.perYear).toBeLessThan(0)
    expect(drift!.early.to < drift!.late.from).toBe(true)
    expect(drift!.early.quotes[0]!.text).toBe('We kregen een leenfiets mee.')
  })

  it('finds none in at least 95% of markets whose dates are shuffled', () => {
    const real = drifting(2)
    const alarms = Array.from({ length: 200 }, (_, seed) => finished(drifts(redated(real, seed), seed)))
    expect(alarms.filter((list) => list.length > 0).length).toBeLessThanOrEqual(10)
  })

  it('does not take a firm that sinks as a whole for drift of its acts', () => {
    const alarms = Array.from({ length: 20 }, (_, seed) => {
      const random = randomFrom(seed)
      const sinking = market(seed + 1, 80, (_firm, month) =>
        month >= 18 ? POOR : [0, 0.1, 0.2, 0.2, 0.3, 0.2],
      )
      // Tells of a loan bike whatever its level.
      const told = sinking.map((review) => (random() < 0.2 ? withLoan(review, review.level) : review))
      return finished(drifts(told))
    })
    expect(alarms.filter((list) => list.length > 0).length).toBeLessThanOrEqual(2)
  })

  it('counts an act that is only mentioned, and not one that is missed', () => {
    const early = Array.from({ length: 10 }, (_, i) =>
      withLoan(flat({ date: dateOf(i), precision: 'month' }), 5),
    )
    const late = Array.from({ length: 10 }, (_, i) =>
      flat({ date: dateOf(20 + i), precision: 'month', text: 'Leenfiets gehad, zoals altijd.' }),
    )
    // Ten at Surprising and ten at Expected: the medians of the outer thirds are 5 and 3.
    expect(finished(drifts([...early, ...late]))).toMatchObject([
      { early: { median: 5 }, late: { median: 3 } },
    ])
    const missed = late.map((review) => ({ ...review, text: 'Jammer dat er geen leenfiets is.' }))
    expect(finished(drifts([...early, ...missed]))).toEqual([])
  })

  it('looks one way only: an act that rises is no drift', () => {
    const random = randomFrom(5)
    const rising = market(5, 80, () => FAIR).map((review) =>
      random() < 0.2 ? withLoan(review, levelFrom(review.date! < '2024-07' ? POOR : FAIR, random())) : review,
    )
    expect(finished(drifts(rising))).toEqual([])
  })
})
