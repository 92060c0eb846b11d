/** How far a share or a median of few reviews can be trusted: 95% intervals. */

/** From low to high, both included. */
export interface Interval {
  low: number
  high: number
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964

/** Wilson's interval for the share `hits / of`; stays within 0 to 1 and holds at the ends. 0 to 1 where nothing was counted. */
export function shareInterval(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 }
  const p = hits / of
  const z2 = Z * Z
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of)
  const half = (Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of))) / (1 + z2 / of)
  return { low: hits === 0 ? 0 : middle - half, high: hits === of ? 1 : middle + half }
}

/** The lowest step on or below which at least half of the counted stand. `counts[i]` belongs to step `i`; 0 where none are. */
export function medianOf(counts: readonly number[]): number {
  const all = counts.reduce((sum, n) => sum + n, 0)
  return all === 0 ? 0 : stepAt(counts, Math.ceil(all / 2))
}

/**
 * The steps between which the median lies, by order statistics: the ranks that a fair coin leaves out in 2.5% at each end.
 * With fewer than six no rank does, and the interval is the whole of `range`.
 */
export function medianInterval(counts: readonly number[], range: Interval): Interval {
  const all = counts.reduce((sum, n) => sum + n, 0)
  const rank = outerRank(all)
  return rank < 1 ? range : { low: stepAt(counts, rank), high: stepAt(counts, all + 1 - rank) }
}

// The largest rank k with P(B(n, 1/2) < k) at most 2.5%.
function outerRank(n: number): number {
  // Beyond this the coin's chances get too small for a number; the normal curve is exact enough there.
  if (n > 1000) return Math.floor(n / 2 - (Z * Math.sqrt(n)) / 2)
  let chance = 0.5 ** n
  let below = 0
  let k = 0
  while (below + chance <= 0.025) {
    below += chance
    chance *= (n - k) / (k + 1)
    k++
  }
  return k
}

function stepAt(counts: readonly number[], rank: number): number {
  let seen = 0
  for (let step = 0; step < counts.length; step++) {
    seen += counts[step]!
    if (seen >= rank) return step
  }
  return counts.length - 1
}
