/** Where a series changes: the split that parts it best, and whether shuffled dates would part it as well. */
import { bridgesOver, permutationP, type Shuffles } from './permutation.ts'
import type { Work } from './tally.ts'

/** Fewer reviews than this on one side are no side. */
export const SIDE = 8
/** From this length on, sums of shuffled values are as good as normal and are drawn as such. */
const LONG = 2000
/** Then no side may be smaller than this share, where they are not yet. */
const LEAST = 0.01
/** A split this many standard errors wide, with so many on each side, no shuffle comes near; none is made. */
const PLAIN = { size: 8, side: 30 }
/** More changes than this in one series are noise to a reader. */
const DEEPEST = 3

/** Values in order of time, and where each period begins. */
export interface Timed {
  values: Float64Array
  /** Index of the first value of each period, ascending, the first 0. Only there a split can be. */
  starts: number[]
}

/** A split: values before `at` are of the one side. */
export interface Split {
  at: number
  before: number
  after: number
  p: number
}

/** How well the best split parts the values: the largest difference of means, in standard errors. */
export function bestSplit({ values, starts }: Timed): { at: number; size: number } {
  const n = values.length
  let sum = 0
  let squares = 0
  for (const value of values) {
    sum += value
    squares += value * value
  }
  const spread = squares - (sum * sum) / n
  if (!(spread > 1e-9)) return { at: 0, size: 0 }
  let best = { at: 0, size: 0 }
  let left = 0
  let from = 0
  for (const at of starts) {
    for (; from < at; from++) left += values[from]!
    if (!isSide(at, n) || !isSide(n - at, n)) continue
    const apart = Math.abs(left - (at * sum) / n)
    const size = apart / Math.sqrt((spread * at * (n - at)) / (n * n))
    if (size > best.size) best = { at, size }
  }
  return best
}

function isSide(count: number, of: number): boolean {
  return count >= SIDE && (of < LONG || count >= LEAST * of)
}

/** The p of the best split of the whole series. */
export function* splitP(series: Timed, shuffles: number, seed: number): Work<number> {
  const { size, at } = bestSplit(series)
  const n = series.values.length
  if (size === 0) return 1
  if (size >= PLAIN.size && Math.min(at, n - at) >= PLAIN.side) return 1 / (shuffles + 1)
  if (n >= LONG) {
    const sides = series.starts.filter((at) => isSide(at, n) && isSide(n - at, n))
    const bridges = bridgesOver(sides.map((at) => at / n))
    return yield* permutationP(size, bridges, shuffles, seed)
  }
  return yield* permutationP(size, splitsAmong(series), shuffles, seed)
}

/**
 * Shuffles of a series, by how well their best split parts them. Only the values that differ from the most frequent one are
 * dealt out again: most reviews do not name a theme, and where those lie is what the others leave.
 */
export function splitsAmong({ values, starts }: Timed): Shuffles {
  const n = values.length
  const usual = mostFrequent(values)
  const dealt = values.filter((value) => value !== usual).map((value) => value - usual)
  const sum = dealt.reduce((all, value) => all + value, 0)
  const spread = dealt.reduce((all, value) => all + value * value, 0) - (sum * sum) / n
  const periods = new Uint16Array(n)
  for (const [period, start] of starts.entries()) periods.fill(period, start)
  const scales = Float64Array.from(starts, (at) =>
    isSide(at, n) && isSide(n - at, n) ? n / Math.sqrt(spread * at * (n - at)) : 0,
  )
  const seats = Uint32Array.from({ length: n }, (_, index) => index)
  const sums = new Float64Array(starts.length)
  return {
    moves: dealt.length + starts.length,
    next(random) {
      sums.fill(0)
      // The beginning of Fisher and Yates: from whatever order the seats are in, each one is as likely.
      for (let i = 0; i < dealt.length; i++) {
        const j = i + Math.floor(random() * (n - i))
        const seat = seats[j]!
        seats[j] = seats[i]!
        seats[i] = seat
        sums[periods[seat]!]! += dealt[i]!
      }
      let left = 0
      let most = 0
      for (let period = 1; period < starts.length; period++) {
        left += sums[period - 1]!
        most = Math.max(most, Math.abs(left - (starts[period]! * sum) / n) * scales[period]!)
      }
      return most
    },
  }
}

function mostFrequent(values: Float64Array): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** The splits of a series whose whole was found to change with `p`: that one, and within its sides those below `bar`. */
export function* splitsOf(
  series: Timed,
  p: number,
  bar: number,
  shuffles: number,
  seed: number,
): Work<Split[]> {
  const splits: Split[] = []
  const open = [{ from: 0, to: series.values.length, p, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, to, depth } = next
    const part = {
      values: series.values.subarray(from, to),
      starts: series.starts.filter((start) => start >= from && start < to).map((start) => start - from),
    }
    const { at } = bestSplit(part)
    splits.push({
      at: from + at,
      before: meanOf(part.values.subarray(0, at)),
      after: meanOf(part.values.subarray(at)),
      p: next.p,
    })
    if (depth + 1 >= DEEPEST) continue
    for (const [start, end] of [
      [from, from + at],
      [from + at, to],
    ] as const) {
      const side = {
        values: series.values.subarray(start, end),
        starts: series.starts.filter((one) => one >= start && one < end).map((one) => one - start),
      }
      const sideP = yield* splitP(side, shuffles, seed + start + 1)
      if (sideP <= bar) open.push({ from: start, to: end, p: sideP, depth: depth + 1 })
    }
  }
  return splits.sort((a, b) => a.at - b.at)
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}
