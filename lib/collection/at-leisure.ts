/** Does long work in a thread that must go on answering, and tells how far it is. */
import type { Work } from '../insight/tally.ts'

/** Milliseconds of work between two pauses. */
const SPELL = 30

/** A piece of long work: what comes of it, and the ways to follow and to end it. */
export interface Leisurely<R> {
  /** Rejects with `Stopped` once it is stopped. */
  result: Promise<R>
  /** Hears from now on which share of the work is done, 0-1. */
  follow(onShare: (share: number) => void): void
  stop(): void
}

/** Somebody ended the work. */
export class Stopped extends Error {
  override name = 'Stopped'
}

/** Begins the work and lets others run whenever a spell is over. */
export function atLeisure<R>(work: Work<R>): Leisurely<R> {
  const followers = new Set<(share: number) => void>()
  let stopped = false
  const run = async () => {
    for (let since = performance.now(); ; ) {
      if (stopped) throw new Stopped()
      const { done, value } = work.next()
      if (done) return value
      if (performance.now() - since < SPELL) continue
      for (const onShare of followers) onShare(value)
      await new Promise((resolve) => setTimeout(resolve, 0))
      since = performance.now()
    }
  }
  return {
    result: run(),
    follow: (onShare) => void followers.add(onShare),
    stop: () => {
      stopped = true
    },
  }
}
