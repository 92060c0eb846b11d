/** Permutation tests: how often shuffled values look as striking as those that were seen. The same on every machine. */
import type { Work } from './tally.ts'

/** A test is over once this many shuffles looked as striking: it will not stand any more. */
const ENOUGH_HITS = 12
/** Values moved between two pauses. */
const SLICE = 200_000

/** How striking values in this order are; larger is more so. */
export type Striking = (values: Float64Array) => number

/**
 * The chance that a shuffle is at least as striking as the order given, after Besag and Clifford: valid however early it
 * stops. `shuffles` is the most that are made, so no p is below `1 / (shuffles + 1)`.
 */
export function* permutationP(
  values: Float64Array,
  striking: Striking,
  shuffles: number,
  seed: number,
): Work<number> {
  const seen = striking(values)
  // What differs by rounding alone is the same.
  const bar = seen - 1e-9 * Math.max(1, Math.abs(seen))
  const shuffled = values.slice()
  const random = randomFrom(seed)
  let hits = 0
  let moved = 0
  for (let made = 1; made <= shuffles; made++) {
    shuffle(shuffled, random)
    if (striking(shuffled) >= bar && ++hits === ENOUGH_HITS) return hits / made
    moved += values.length
    if (moved >= SLICE) {
      moved = 0
      yield made / shuffles
    }
  }
  return (hits + 1) / (shuffles + 1)
}

/**
 * The same for the best split of a long series, without moving its values: sums of shuffled values up to the given shares of
 * the series wander like a Brownian bridge. `seen` is the largest distance from it in standard errors.
 */
export function* bridgeP(
  shares: readonly number[],
  seen: number,
  shuffles: number,
  seed: number,
): Work<number> {
  const random = randomFrom(seed)
  let hits = 0
  const steps = [...shares, 1]
  const path = new Float64Array(steps.length)
  for (let made = 1; made <= shuffles; made++) {
    let at = 0
    let sum = 0
    for (let k = 0; k < steps.length; k++) {
      // Box and Muller; 1 - random() is never 0.
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
      sum += normal * Math.sqrt(steps[k]! - at)
      at = steps[k]!
      path[k] = sum
    }
    let most = 0
    for (const [k, share] of shares.entries())
      most = Math.max(most, Math.abs(path[k]! - share * sum) / Math.sqrt(share * (1 - share)))
    if (most >= seen && ++hits === ENOUGH_HITS) return hits / made
    if (made % 2000 === 0) yield made / shuffles
  }
  return (hits + 1) / (shuffles + 1)
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
