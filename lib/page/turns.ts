/** Work on the page in short turns: the page itself goes on in between. */
import type { Steps } from '../sites/steps.ts'

/** So many ms of work, then the page has its turn. A task is felt from 50 ms on, and machines are slower than this one. */
const TURN = 10
/** A page that has drawn nothing after so many ms is not waited for. */
const LATEST = 100

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

/**
 * Resolves when the page has drawn what is on it by now: to ask for a style or a place before that does all of the page's
 * own work on a long list within our task. At once where nobody looks at the page, as nothing is drawn there.
 */
export function pageDrawn(): Promise<void> {
  if (document.hidden) return pageTurn()
  return new Promise((resolve) => {
    // A window behind others draws nothing either, and is not hidden.
    const late = setTimeout(resolve, LATEST)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve)
    })
  })
}
