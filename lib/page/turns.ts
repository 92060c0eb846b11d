/** Work on the page in short turns: the page itself goes on in between. */
import type { Steps } from '../sites/steps.ts'

/** So many ms of work, then the page has its turn. A task is felt from 50 ms on, and machines are slower than this one. */
const TURN = 10

/** Does the work to its end, or until nobody wants it any more: null then. */
export async function inTurns<T>(steps: Steps<T>, stale: () => boolean): Promise<T | null> {
  while (!stale()) {
    await pageTurn()
    for (const end = performance.now() + TURN; performance.now() < end; ) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }
  return null
}

/** Resolves when the page has had its turn. */
export function pageTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
