import { describe, expect, it } from 'vitest'
import { alpha, compared, type Judged, kappa } from '../../../lib/insight/agreement.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import type { Mark } from '../../../lib/model/mark.ts'
import { mark } from './made.ts'

// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section D: four observers, twelve units, values missing.
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
  [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
]
const UNITS = OBSERVERS[0]!.map((_, unit) =>
  OBSERVERS.map((row) => row[unit]!).filter((value) => value !== 0),
)

describe('Krippendorff’s alpha', () => {
  it('is that of the published matrix', () => {
    expect(alpha(UNITS, 'nominal')).toBeCloseTo(0.743, 3)
    expect(alpha(UNITS, 'ordinal')).toBeCloseTo(0.815, 3)
    expect(alpha(UNITS, 'interval')).toBeCloseTo(0.849, 3)
  })

  it('is that of the published two observers', () => {
    // Same paper, section A: Meg and Owen, ten units, 0 or 1. Observed 4 of 20, expected 14 · 6 / 19: 0.095.
    const meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    const owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    expect(
      alpha(
        meg.map((value, i) => [value, owen[i]!]),
        'nominal',
      ),
    ).toBeCloseTo(0.095, 3)
  })

  it('is 1 in full agreement, and has nothing to say of one value or none', () => {
    expect(
      alpha(
        [
          [1, 1],
          [4, 4],
        ],
        'ordinal',
      ),
    ).toBe(1)
    expect(
      alpha(
        [
          [3, 3],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toBeNull()
    expect(alpha([[3], [4]], 'ordinal')).toBeNull()
    expect(alpha([], 'nominal')).toBeNull()
  })
})

describe('Cohen’s kappa', () => {
  const table = (cells: number[][]) =>
    cells.flatMap((row, a) =>
      row.flatMap((n, b) => Array.from({ length: n }, (): [number, number] => [a, b])),
    )

  it('is observed against chance agreement', () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 35/50 = 0.7; chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5; (0.7 - 0.5) / 0.5.
    expect(
      kappa(
        table([
          [20, 5],
          [10, 15],
        ]),
        'plain',
      ),
    ).toBeCloseTo(0.4)
  })

  it('weighs by the square of the steps', () => {
    // Three levels, ten units: six alike, three one step off, one two steps off. Observed off: (3 · 1 + 1 · 4) / 10 = 0.7.
    // Margins 4,3,3 and 3,4,3: expected off = (4·4·1 + 4·3·4 + 3·3·1 + 3·3·1 + 3·3·4 + 3·4·1) / 100 = 1.3. 1 - 0.7 / 1.3 = 0.4615.
    const cells = [
      [2, 1, 1],
      [1, 2, 0],
      [0, 1, 2],
    ]
    expect(kappa(table(cells), 'quadratic')).toBeCloseTo(0.4615, 4)
    expect(kappa([], 'plain')).toBeNull()
  })
})

describe('two annotators', () => {
  const judged = (reviewId: string, level: LevelId | null, marks: Mark[] = []): Judged => ({
    reviewId,
    annotation: { level, id: '', reviewId, note: '', tags: [], author: '', created: '', modified: '' },
    marks,
  })
  const slow = (kind: 'praise' | 'complaint') => ({
    ...mark(kind, { id: 'x', text: 'traag' }, 'traag'),
    theme: 'speed' as const,
  })

  it('are compared on what both judged, the largest difference first', () => {
    const { levels, differences } = compared(
      [judged('a', 2), judged('b', 1), judged('c', 3), judged('d', 4), judged('e', null)],
      [judged('a', 3), judged('b', 4), judged('c', 3), judged('z', 4), judged('e', 4)],
    )
    expect(levels).toMatchObject({ both: 3, alike: 1 })
    expect(differences).toEqual([
      { reviewId: 'b', theme: null, mine: 1, theirs: 4 },
      { reviewId: 'a', theme: null, mine: 2, theirs: 3 },
    ])
  })

  it('are compared by theme where one of them named it', () => {
    const { themes, differences } = compared(
      [
        judged('a', 2, [slow('complaint')]),
        judged('b', 3, [slow('praise'), slow('complaint')]),
        judged('c', 3),
      ],
      [judged('a', 2, [slow('complaint')]), judged('b', 3, [slow('praise')]), judged('c', 3)],
    )
    expect(themes.map(({ theme, agreement: { both, alike } }) => ({ theme, both, alike }))).toEqual([
      { theme: 'speed', both: 3, alike: 2 },
    ])
    expect(differences).toEqual([{ reviewId: 'b', theme: 'speed', mine: 3, theirs: 1 }])
  })
})
