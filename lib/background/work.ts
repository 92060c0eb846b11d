/** Long work in short tasks, so that the background answers in between; with progress, and stopped by its name. */
import type { Progress } from '../learn/effect.ts'
import { tellSurfaces } from '../messages.ts'

/** Milliseconds of work in one task. */
export const TASK = 12
/** Milliseconds between two messages on the progress. */
const TELL = 150

const stops = new Set<string>()

/** The result of the work; null where it was stopped. `job` names it to those who look on; null where nobody does. */
export async function inTasks<T>(job: string | null, work: Generator<Progress, T>): Promise<T | null> {
  let told = performance.now()
  try {
    for (;;) {
      if (job !== null && stops.has(job)) return null
      const until = performance.now() + TASK
      let progress: Progress | null = null
      do {
        const step = work.next()
        if (step.done) return step.value
        progress = step.value
      } while (performance.now() < until)
      if (job !== null && performance.now() - told > TELL) {
        told = performance.now()
        void tellSurfaces('work.progress', { job, ...progress })
      }
      await pause()
    }
  } finally {
    if (job !== null) stops.delete(job)
  }
}

/** Ends a job at its next task. */
export function stopWork(job: string): void {
  stops.add(job)
}

/** Lets the background do what else waits. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
