/** Drawing in small pieces: what is much to draw grows over tasks of its own, so that none is long enough to be felt. */
import { useLayoutEffect, useState } from 'preact/hooks'

const queue: (() => void)[] = []

/** Does it in a task of its own, after what was asked for before. The answer takes it back. */
export function soon(work: () => void): () => void {
  queue.push(work)
  if (queue.length === 1) setTimeout(next)
  return () => {
    const at = queue.indexOf(work)
    if (at >= 0) queue.splice(at, 1)
  }
}

function next(): void {
  const work = queue.shift()
  if (queue.length > 0) setTimeout(next)
  work?.()
}

/** Resolves when nothing is left to draw. */
export async function allDrawn(): Promise<void> {
  do await new Promise<void>((resolve) => soon(resolve))
  while (queue.length > 0)
}

/** How many of so many to draw now: a portion at first, and a portion more in each task until all are. */
export function useGrowing(total: number, portion: number): number {
  const [drawn, setDrawn] = useState(portion)
  useLayoutEffect(
    () => (drawn < total ? soon(() => setDrawn((before) => before + portion)) : undefined),
    [drawn, total, portion],
  )
  return Math.min(drawn, total)
}
