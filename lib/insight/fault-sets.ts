/** Finds the smallest set of faults that together lift enough reviews. */
import { byText } from './tally.ts'

/** So many of the most frequent faults are tried in all pairs and triples; beyond, the best next one is taken. */
const TRIED = 24
const EXACT = 3
/** A longer list is no advice. */
const MOST = 8

/** A set and how many reviews it lifts. */
export interface Found {
  keys: string[]
  lifted: number
}

/** Reviews by the sets of their own faults that lift them; equal ones are counted, so that the search does not grow with them. */
export class FaultSets {
  #kinds = new Map<string, { sets: string[][]; count: number }>()

  /** One review: any of these sets lifts it. */
  add(sets: string[][]): void {
    if (sets.length === 0) return
    const name = JSON.stringify(sets)
    const kind = this.#kinds.get(name)
    if (kind) kind.count++
    else this.#kinds.set(name, { sets, count: 1 })
  }

  /** The smallest set that lifts at least `needed` reviews, of those the one that lifts most; where none does, the best few. */
  smallest(needed: number): Found {
    const keys = this.#frequent()
    let best: Found = { keys: [], lifted: 0 }
    for (let size = 1; size <= EXACT; size++) {
      const found = this.#best(keys, size)
      if (found.lifted > best.lifted) best = found
      if (found.lifted >= needed) return found
    }
    while (best.keys.length < MOST) {
      const next = this.#bestOf(
        keys.filter((key) => !best.keys.includes(key)).map((key) => [...best.keys, key]),
      )
      if (next.lifted <= best.lifted) break
      best = next
      if (best.lifted >= needed) return best
    }
    return best
  }

  #frequent(): string[] {
    const counts = new Map<string, number>()
    for (const { sets, count } of this.#kinds.values())
      for (const key of new Set(sets.flat())) counts.set(key, (counts.get(key) ?? 0) + count)
    return [...counts]
      .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
      .slice(0, TRIED)
      .map(([key]) => key)
  }

  #best(keys: readonly string[], size: number): Found {
    return this.#bestOf(combinations(keys, size))
  }

  #bestOf(candidates: readonly string[][]): Found {
    let best: Found = { keys: [], lifted: 0 }
    for (const keys of candidates) {
      const lifted = this.#lifted(new Set(keys))
      if (lifted > best.lifted) best = { keys, lifted }
    }
    return best
  }

  #lifted(gone: ReadonlySet<string>): number {
    let lifted = 0
    for (const { sets, count } of this.#kinds.values())
      if (sets.some((set) => set.every((key) => gone.has(key)))) lifted += count
    return lifted
  }
}

function combinations(keys: readonly string[], size: number): string[][] {
  if (size === 1) return keys.map((key) => [key])
  return keys.flatMap((key, i) => combinations(keys.slice(i + 1), size - 1).map((rest) => [key, ...rest]))
}
