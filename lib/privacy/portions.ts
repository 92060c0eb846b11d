/** Work on many reviews a portion at a time, followed and stopped. */

/** How it is followed and stopped. */
export interface Watch {
  /** Aborting makes the work reject with the signal's reason. */
  signal?: AbortSignal
  /** Reviews that are done. */
  onProgress?: (done: number) => void
}

/** Reviews at once. */
export const PORTION = 200

/** The list in portions; what was handed out is done when the next is asked for. */
export function* inPortions<T>(list: readonly T[], { signal, onProgress }: Watch): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += PORTION) {
    signal?.throwIfAborted()
    yield list.slice(from, from + PORTION)
    onProgress?.(Math.min(from + PORTION, list.length))
  }
}
