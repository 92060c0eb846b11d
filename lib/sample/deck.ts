/** Chance that is the same each time: numbers from a seed, and decks that are dealt through before a card comes again. */

/** Numbers of 0 to 1 (a linear congruential generator; only looks matter here, no test rests on it). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** Deals each card once before any comes again, in an order of chance. */
export class Deck<T> {
  #cards: readonly T[]
  #left: T[] = []
  #chance: () => number

  constructor(cards: readonly T[], chance: () => number) {
    this.#cards = cards
    this.#chance = chance
  }

  deal(): T {
    if (this.#left.length === 0) this.#left = [...this.#cards]
    const [card] = this.#left.splice(Math.floor(this.#chance() * this.#left.length), 1)
    return card!
  }
}

/** One of the keys, as often as its weight says. */
export function pick<K extends string>(weights: Partial<Record<K, number>>, chance: () => number): K {
  const entries = Object.entries(weights) as [K, number][]
  let at = chance() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    at -= weight
    if (at < 0) return key
  }
  return entries.at(-1)![0]
}
