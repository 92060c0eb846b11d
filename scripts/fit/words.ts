/** Fits a layer of word and pair weights: a logistic regression over sparse texts, by stochastic gradient. */

import { factorOf, pairFactor } from '../../lib/classify/factor.ts'
import type { Reader } from '../../lib/classify/reader.ts'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import { Gap } from '../../lib/lexicon/tokens.ts'

/** A text as counts of words and pairs. */
export interface Sparse {
  ids: Int32Array
  values: Float32Array
}

/** Words and pairs by number. */
export class Terms {
  ids = new Map<string, number>()
  names: string[] = []

  idOf(term: string): number {
    let id = this.ids.get(term)
    if (id === undefined) {
      id = this.names.length
      this.ids.set(term, id)
      this.names.push(term)
    }
    return id
  }
}

/** Length is divided out so that a long story does not shout down a short one. */
export function lengthNorm(tokens: number): number {
  return 3 / Math.sqrt(tokens + 8)
}

/** Counts the words and pairs of a text, each with what negation, degree and asides do to it. */
export function countTerms(reader: Reader, text: string, lang: LexiconLang, terms: Terms): Sparse {
  reader.scan(text)
  const reading = reader.read(text, lang)
  const { tokens } = reading
  const counts = new Map<number, number>()
  const norm = lengthNorm(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const entry = tokens.entryAt(i)
    if (entry.kind === 'number' || !entry.text) continue
    const id = terms.idOf(entry.text)
    counts.set(id, (counts.get(id) ?? 0) + factorOf(reading, i) * norm)
    if (i + 1 >= tokens.count || tokens.gaps[i + 1]! & (Gap.stop | Gap.clause | Gap.sentence)) continue
    const next = tokens.entryAt(i + 1)
    if (next.kind !== 'word' || !next.text) continue
    const pair = terms.idOf(`${entry.text} ${next.text}`)
    const factor = pairFactor(reading.negator[i]!, reading.negator[i + 1]!)
    counts.set(pair, (counts.get(pair) ?? 0) + factor * norm)
  }
  return { ids: Int32Array.from(counts.keys()), values: Float32Array.from(counts.values()) }
}

export interface SparseExample {
  x: Sparse
  /** 0-1. */
  y: number
  weight: number
  /** Domain, which has a bias of its own. */
  group: number
}

export interface SparseOptions {
  ridge: number
  epochs: number
  /** Pull towards these weights instead of 0. */
  prior?: Float32Array
  /** Terms that may have a weight. */
  allowed?: Uint8Array
}

/** Fits weights by term number. Deterministic: rows are shuffled with a fixed seed. */
export function fitSparse(
  examples: SparseExample[],
  size: number,
  groups: number,
  options: SparseOptions,
): Float32Array {
  const { allowed, prior } = options
  const w = prior ? Float32Array.from(prior) : new Float32Array(size)
  const speed = new Float32Array(size).fill(1e-3)
  const bias = new Float32Array(groups)
  const random = seeded(7)
  const order = examples.map((_, index) => index)
  const ridge = options.ridge / examples.length
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i]!
      order[i] = order[j]!
      order[j] = swap
    }
    const rate = 0.15 / (1 + epoch * 0.3)
    for (const index of order) {
      const { x, y, weight, group } = examples[index]!
      let z = bias[group]!
      for (let k = 0; k < x.ids.length; k++) z += w[x.ids[k]!]! * x.values[k]!
      const error = (1 / (1 + Math.exp(-z)) - y) * weight
      bias[group]! -= 0.02 * error
      for (let k = 0; k < x.ids.length; k++) {
        const id = x.ids[k]!
        if (allowed && !allowed[id]) continue
        const gradient = error * x.values[k]! + ridge * (w[id]! - (prior ? prior[id]! : 0)) * REGULAR
        speed[id]! += gradient * gradient
        w[id]! -= (rate * gradient) / Math.sqrt(speed[id]!)
      }
    }
  }
  return w
}

// Terms are only pulled back when they are seen; this makes up for the rows in which they are not.
const REGULAR = 50

/** A repeatable source of numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
