/** Waiting that can be given up: who waits for the same thing is told together. */
import { Stopped } from './at-leisure.ts'

/** Waiting for something, by the name of what it is for. */
export class Patience {
  readonly #waiting = new Map<string, Set<(stopped: Stopped) => void>>()

  /** Resolves or rejects as `until` does; rejects with `Stopped` once it is given up. */
  async wait(name: string, until: Promise<void>): Promise<void> {
    const all = this.#waiting.get(name) ?? new Set()
    this.#waiting.set(name, all)
    const { promise, reject } = Promise.withResolvers<never>()
    all.add(reject)
    await Promise.race([until, promise]).finally(() => all.delete(reject))
  }

  /** For all who wait under this name. */
  giveUp(name: string): void {
    for (const reject of this.#waiting.get(name) ?? []) reject(new Stopped())
  }
}
