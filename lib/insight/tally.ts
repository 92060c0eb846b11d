/** How an insight is counted: one review at a time, so that a long list can be taken in slices and stopped. */
import type { Rated } from './rated.ts'

/** A count under way. The result does not depend on the order in which reviews were added. */
export interface Tally<R> {
  add(review: Rated): void
  /** What was counted so far. Can be asked for more than once. */
  result(): R
}

/** How a long count is taken. */
export interface Slicing {
  /** Reviews between two pauses. */
  size?: number
  /** Stops the count; the promise then rejects with its reason. */
  signal?: AbortSignal
  /** After each slice: how many reviews are counted, of how many. */
  onProgress?: (done: number, of: number) => void
}

/** Counts all at once. */
export function tallied<R>(tally: Tally<R>, reviews: Iterable<Rated>): R {
  for (const review of reviews) tally.add(review)
  return tally.result()
}

/** Counts slice by slice, and lets others run in between. */
export async function talliedInSlices<R>(
  tally: Tally<R>,
  reviews: readonly Rated[],
  { size = 500, signal, onProgress }: Slicing = {},
): Promise<R> {
  for (let from = 0; from < reviews.length; from += size) {
    signal?.throwIfAborted()
    const to = Math.min(reviews.length, from + size)
    for (let i = from; i < to; i++) tally.add(reviews[i]!)
    onProgress?.(to, reviews.length)
    await pause()
  }
  return tally.result()
}

/** Lets the browser draw and answer before the next slice. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** The value at a key, made where it is not there yet. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Orders strings by their code units, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
