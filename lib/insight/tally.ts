/** How an insight is counted: one review at a time, so that a long list can be taken in slices and stopped. */
import type { Rated } from './rated.ts'

/** A count under way. The result does not depend on the order in which reviews were added. */
export interface Tally<R> {
  add(review: Rated): void
  /** What was counted so far. Can be asked for more than once. */
  result(): R
}

/** Long work in slices: says after each how much is done, from 0 to 1, and ends with its result. */
export type Work<R> = Generator<number, R, void>

/** Counts all at once. */
export function tallied<R>(tally: Tally<R>, reviews: Iterable<Rated>): R {
  for (const review of reviews) tally.add(review)
  return tally.result()
}

/** Counts so many reviews a slice. */
export function* counting<R>(tally: Tally<R>, reviews: readonly Rated[], size = 500): Work<R> {
  for (let from = 0; from < reviews.length; from += size) {
    const to = Math.min(reviews.length, from + size)
    for (let i = from; i < to; i++) tally.add(reviews[i]!)
    yield to / reviews.length
  }
  return tally.result()
}

/** Does one of `of` pieces of work of the same length; its share is told as that of the whole. */
export function* within<R>(work: Work<R>, index: number, of: number): Work<R> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    yield (index + step.value) / of
  }
}

/** Does the work at once. */
export function finished<R>(work: Work<R>): R {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Does the work and lets others run after each slice. Once `signal` is aborted it rejects with the signal's reason. */
export async function inSlices<R>(
  work: Work<R>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (share: number) => void } = {},
): Promise<R> {
  for (;;) {
    signal?.throwIfAborted()
    const { done, value } = work.next()
    if (done) return value
    onProgress?.(value)
    await pause()
  }
}

/** Lets the browser draw and answer before the next slice. */
function pause(): Promise<void> {
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
