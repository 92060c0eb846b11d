/** Whether something rises or falls with time, and whether that would also come by chance. */
import { errorFunction } from 'simple-statistics'

/** Chance that anything of one family of tests is called a change though nothing changed. */
export const ALPHA = 0.05

/**
 * A straight line through values over days, from sums alone. For values of 0 and 1 its test is that of Cochran and
 * Armitage: under shuffled dates the correlation has mean 0 and variance 1 / (n - 1) exactly.
 */
export class Trend {
  n = 0
  #t = 0
  #tt = 0
  #x = 0
  #xx = 0
  #tx = 0

  /** `day` in days since 1970; the same value `times` over. */
  add(day: number, value: number, times = 1): void {
    // Near the days that occur, so that squares keep their digits.
    const t = day - 19_000
    this.n += times
    this.#t += t * times
    this.#tt += t * t * times
    this.#x += value * times
    this.#xx += value * value * times
    this.#tx += t * value * times
  }

  /** Change of the value in a year; 0 where all fall on one day. */
  get perYear(): number {
    const spread = this.#spread
    return spread > 0 ? (365.25 * this.#together) / spread : 0
  }

  /** Two-sided chance of a line this steep under shuffled dates; 1 where there is nothing to see. */
  get p(): number {
    const values = this.#xx - (this.#x * this.#x) / this.n
    const product = this.#spread * values
    if (this.n < 3 || !(product > 1e-9)) return 1
    const z = (this.#together / Math.sqrt(product)) * Math.sqrt(this.n - 1)
    return Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2))
  }

  get #spread(): number {
    return this.#tt - (this.#t * this.#t) / this.n
  }

  get #together(): number {
    return this.#tx - (this.#t * this.#x) / this.n
  }
}

/** Holm's rule: which of a family of tests stand, so that the chance of any false one stays below `alpha`. */
export function standing(ps: readonly number[], alpha = ALPHA): boolean[] {
  const order = ps.map((_, index) => index).sort((a, b) => ps[a]! - ps[b]!)
  const stands = ps.map(() => false)
  for (const [rank, index] of order.entries()) {
    if (ps[index]! > alpha / (ps.length - rank)) break
    stands[index] = true
  }
  return stands
}
