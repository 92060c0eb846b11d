/** Does the same to many reviews in portions, so that the number on the screen moves and the work can be stopped. */
import type { Undo } from '../../lib/store/undo.ts'

/** So many at a time that a portion takes a moment. */
const PORTION = 500

/** What was done, also where it was stopped. */
export interface Done {
  count: number
  undo: Undo
  stopped: boolean
}

/** Each portion is done or not at all; what was done before a failure stays, as each portion is whole in itself. */
export async function inPortions(
  ids: readonly string[],
  work: (ids: readonly string[]) => Promise<{ result: number; undo: Undo }>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Done> {
  const ways: Undo[number][] = []
  let count = 0
  for (let at = 0; at < ids.length; at += PORTION) {
    if (signal.aborted) return { count, undo: ways, stopped: true }
    const { result, undo } = await work(ids.slice(at, at + PORTION))
    count += result
    ways.push(...undo)
    onProgress(Math.min(at + PORTION, ids.length))
  }
  return { count, undo: ways, stopped: false }
}
