/** Does long work in a thread that must go on answering. */
import type { Work } from '../insight/tally.ts'

/** Milliseconds of work between two pauses. */
const SPELL = 30

/** Does the work and lets others run whenever a spell is over. */
export async function atLeisure<R>(work: Work<R>): Promise<R> {
  for (let since = performance.now(); ; ) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - since < SPELL) continue
    await new Promise((resolve) => setTimeout(resolve, 0))
    since = performance.now()
  }
}
