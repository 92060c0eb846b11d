/** Going through many rows without holding up the window: in slices, with a breath between them, progress and a way to stop. */
import type { Table } from 'dexie'

/** Rows that the database gives or takes at once: writing more is felt as a hitch. */
const SLICE = 200
/** Rows that are checked or compared between two breaths. */
const BREATH = 100

/** How long work is followed and stopped. */
export interface Watch {
  /** Aborting makes the work reject with the signal's reason. */
  signal?: AbortSignal
  /** Share that is done, 0 to 1. */
  onProgress?: (share: number) => void
}

/** Counts rows, and takes a breath now and then. */
export class Pace {
  #done = 0
  #of: number
  #watch: Watch

  constructor(of: number, watch: Watch) {
    this.#of = of
    this.#watch = watch
  }

  /** One row more; what it gives is to be waited for. */
  step(): Promise<void> | undefined {
    this.#done++
    return this.#done % BREATH === 0 ? this.#breath() : undefined
  }

  /** So many rows more, without a breath: within a transaction, which would end during one. */
  past(rows: number): void {
    this.#watch.signal?.throwIfAborted()
    this.#done += rows
    this.#watch.onProgress?.(Math.min(1, this.#done / Math.max(1, this.#of)))
  }

  async #breath(): Promise<void> {
    this.past(0)
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/** All rows of a table, a slice at a time. */
export async function* slicesOf(table: Table<object, unknown>): AsyncGenerator<object[]> {
  let after: unknown
  for (;;) {
    const from = after === undefined ? table.toCollection() : table.where(':id').above(after)
    const keys = await from.clone().limit(SLICE).primaryKeys()
    if (keys.length === 0) return
    yield (await table.bulkGet(keys)).filter((row) => row !== undefined)
    if (keys.length < SLICE) return
    after = keys.at(-1)
  }
}

/** A list in slices. */
export function* inSlices<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += SLICE) yield list.slice(at, at + SLICE)
}
