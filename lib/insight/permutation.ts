/** Permutation tests: how often shuffled values look as striking as those that were seen. The same on every machine. */
import type { Work } from './tally.ts'

/** A test is over once this many shuffles looked as striking: it will not stand any more. */
const ENOUGH_HITS = 12
/** Values moved between two pauses. */
const SLICE = 400_000

/** Shuffles of something that was seen. */
export interface Shuffles {
  /** How striking the next one looks; larger is more so. */
  next(random: () => number): number
  /** Values that one moves. */
  moves: number
}

/**
 * The chance that a shuffle is at least as striking as what was seen, after Besag and Clifford: valid however early it stops.
 * `most` shuffles are made, so no p is below `1 / (most + 1)`.
 */
export function* permutationP(seen: number, shuffles: Shuffles, most: number, seed: number): Work<number> {
  // What differs by rounding alone is the same.
  const bar = seen - 1e-9 * Math.max(1, Math.abs(seen))
  const random = randomFrom(seed)
  let hits = 0
  let moved = 0
  for (let made = 1; made <= most; made++) {
    if (shuffles.next(random) >= bar && ++hits === ENOUGH_HITS) return hits / made
    moved += shuffles.moves
    if (moved >= SLICE) {
      moved = 0
      yield made / most
    }
  }
  return (hits + 1) / (most + 1)
}

/** Shuffles of the order of values. */
export function ordersOf(values: Float64Array, striking: (values: Float64Array) => number): Shuffles {
  const shuffled = values.slice()
  return {
    moves: values.length,
    next(random) {
      shuffle(shuffled, random)
      return striking(shuffled)
    },
  }
}

/**
 * What stands for shuffles of a long series when its best split is looked for: sums of shuffled values up to the given shares
 * of the series wander like a Brownian bridge. Striking is the largest distance from it in standard errors.
 */
export function bridgesOver(shares: readonly number[]): Shuffles {
  const steps = Float64Array.from([...shares, 1], (share, k) => Math.sqrt(share - (shares[k - 1] ?? 0)))
  const scales = Float64Array.from(shares, (share) => 1 / Math.sqrt(share * (1 - share)))
  const path = new Float64Array(steps.length)
  return {
    moves: 8 * steps.length,
    next(random) {
      let sum = 0
      for (let k = 0; k < steps.length; k += 2) {
        // Box and Muller, two at a time; 1 - random() is never 0.
        const far = Math.sqrt(-2 * Math.log(1 - random()))
        const turn = 2 * Math.PI * random()
        sum += far * Math.cos(turn) * steps[k]!
        path[k] = sum
        if (k + 1 === steps.length) break
        sum += far * Math.sin(turn) * steps[k + 1]!
        path[k + 1] = sum
      }
      let most = 0
      for (let k = 0; k < shares.length; k++)
        most = Math.max(most, Math.abs(path[k]! - shares[k]! * sum) * scales[k]!)
      return most
    },
  }
}

/** Enough shuffles that the smallest p can stand among so many tests. */
export function shufflesFor(tests: number, alpha: number): number {
  return Math.max(999, Math.ceil((3 * tests) / alpha))
}

/** Numbers of 0 to 1 (Mulberry32), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fisher and Yates, in place. */
export function shuffle<T>(list: { [index: number]: T; length: number }, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
}
