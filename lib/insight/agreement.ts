/** How far annotators agree: Krippendorff's alpha and Cohen's kappa, on levels and on each theme, and where they differ. */
import type { Annotation } from '../model/annotation.ts'
import type { Mark } from '../model/mark.ts'
import { signOfMark } from '../model/mark.ts'
import { THEME_IDS, type ThemeId } from '../model/themes.ts'
import { byText } from './tally.ts'

/** What several annotators gave one unit; a value that is missing is left out. */
export type Ratings = readonly (readonly number[])[]

/** How far two values are apart. */
export type Metric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha for any number of annotators and missing values. 1 is full agreement, 0 what chance would give, below 0
 * worse than chance. Null where no two values can be compared, or all values are the same: then there is nothing to agree on.
 */
export function alpha(units: Ratings, metric: Metric): number | null {
  const values = [...new Set(units.flat())].sort((a, b) => a - b)
  const index = new Map(values.map((value, i) => [value, i]))
  const together = values.map(() => values.map(() => 0))
  for (const unit of units) {
    if (unit.length < 2) continue
    unit.forEach((a, i) => {
      unit.forEach((b, j) => {
        if (i !== j) together[index.get(a)!]![index.get(b)!]! += 1 / (unit.length - 1)
      })
    })
  }
  const totals = together.map((row) => row.reduce((sum, n) => sum + n, 0))
  const all = totals.reduce((sum, n) => sum + n, 0)
  const distance = distances(values, totals, metric)
  let observed = 0
  let expected = 0
  for (let a = 0; a < values.length; a++)
    for (let b = a + 1; b < values.length; b++) {
      observed += together[a]![b]! * distance(a, b)
      expected += totals[a]! * totals[b]! * distance(a, b)
    }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}

// Squared differences, between the values at two places of the sorted list.
function distances(
  values: readonly number[],
  totals: readonly number[],
  metric: Metric,
): (a: number, b: number) => number {
  if (metric === 'nominal') return () => 1
  if (metric === 'interval') return (a, b) => (values[a]! - values[b]!) ** 2
  return (a, b) => {
    const between = totals.slice(a, b + 1).reduce((sum, n) => sum + n, 0)
    return (between - (totals[a]! + totals[b]!) / 2) ** 2
  }
}

/**
 * Cohen's kappa of two annotators on the same units; `quadratic` counts a difference by its square, so that one step weighs
 * little. Null where there are no units, or chance alone would give full agreement.
 */
export function kappa(
  pairs: readonly (readonly [number, number])[],
  weights: 'plain' | 'quadratic',
): number | null {
  const off = (a: number, b: number) => (weights === 'plain' ? Number(a !== b) : (a - b) ** 2)
  const first = countsOf(pairs.map(([a]) => a))
  const second = countsOf(pairs.map(([, b]) => b))
  const observed = pairs.reduce((sum, [a, b]) => sum + off(a, b), 0) / pairs.length
  let expected = 0
  for (const [a, n] of first) for (const [b, m] of second) expected += (n * m * off(a, b)) / pairs.length ** 2
  return pairs.length === 0 || expected === 0 ? null : 1 - observed / expected
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** What one annotator said of one review. */
export interface Judged {
  reviewId: string
  annotation: Annotation | null
  marks: readonly Mark[]
}

/** Agreement on levels or on one theme. */
export interface Agreement {
  /** Reviews that both judged, and that they judged alike. */
  both: number
  alike: number
  alpha: number | null
  kappa: number | null
  /** On levels only. */
  weightedKappa: number | null
}

/** A review on which two annotators differ. */
export interface Difference {
  reviewId: string
  /** Null for the level. */
  theme: ThemeId | null
  /** Levels, or 0 not named, 1 praise, 2 complaint, 3 both. */
  mine: number
  theirs: number
}

/** Two annotators side by side. */
export interface Comparison {
  levels: Agreement
  /** Only themes that one of them named. */
  themes: { theme: ThemeId; agreement: Agreement }[]
  /** Levels furthest apart first, then themes. */
  differences: Difference[]
}

/** Levels: ordinal alpha, on reviews that both gave a level. Themes: nominal alpha, on reviews that both marked or gave a level. */
export function compared(mine: readonly Judged[], theirs: readonly Judged[]): Comparison {
  const other = new Map(theirs.map((one) => [one.reviewId, one]))
  const shared = mine
    .flatMap((one): [Judged, Judged][] => {
      const match = other.get(one.reviewId)
      return match ? [[one, match]] : []
    })
    .sort(([a], [b]) => byText(a.reviewId, b.reviewId))
  const differences: Difference[] = []
  const levels: [number, number][] = []
  for (const [a, b] of shared) {
    const [x, y] = [a.annotation?.level ?? null, b.annotation?.level ?? null]
    if (x === null || y === null) continue
    levels.push([x, y])
    if (x !== y) differences.push({ reviewId: a.reviewId, theme: null, mine: x, theirs: y })
  }
  differences.sort(
    (a, b) => Math.abs(b.mine - b.theirs) - Math.abs(a.mine - a.theirs) || byText(a.reviewId, b.reviewId),
  )
  const read = shared.filter(([a, b]) => hasJudged(a) && hasJudged(b))
  const themes = THEME_IDS.flatMap((theme) => {
    const pairs = read.map(([a, b]): [number, number] => [saidOf(a, theme), saidOf(b, theme)])
    if (pairs.every(([x, y]) => x === 0 && y === 0)) return []
    pairs.forEach(([x, y], i) => {
      if (x !== y) differences.push({ reviewId: read[i]![0].reviewId, theme, mine: x, theirs: y })
    })
    return [{ theme, agreement: agreementOf(pairs, 'nominal') }]
  })
  return { levels: agreementOf(levels, 'ordinal'), themes, differences }
}

function agreementOf(pairs: readonly [number, number][], metric: Metric): Agreement {
  return {
    both: pairs.length,
    alike: pairs.filter(([a, b]) => a === b).length,
    alpha: alpha(pairs, metric),
    kappa: kappa(pairs, 'plain'),
    weightedKappa: metric === 'nominal' ? null : kappa(pairs, 'quadratic'),
  }
}

function hasJudged({ annotation, marks }: Judged): boolean {
  return marks.length > 0 || annotation?.level != null
}

// 0 not named, 1 praise, 2 complaint, 3 both.
function saidOf({ marks }: Judged, theme: ThemeId): number {
  let said = 0
  for (const mark of marks) {
    if (mark.theme !== theme) continue
    const sign = signOfMark(mark.kind)
    if (sign) said |= sign === '+' ? 1 : 2
  }
  return said
}
