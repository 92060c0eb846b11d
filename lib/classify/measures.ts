/** The sums that models and explanation share: by sentence, from the word layer and from the cues. */
import { Gap } from '../lexicon/tokens.ts'
import { factorOf } from './factor.ts'
import type { Reading } from './reading.ts'
import { LAYER_AT, LAYERS, type Layer, pairAt, STRIDE, type Words } from './words.ts'

/** Filled again for each text. Lists are by sentence unless said otherwise. */
export interface Measures {
  /** Sum of the word layer in the sentence, raw. */
  layers: Record<Layer, Float64Array>
  /** Words that by themselves speak of people or process, and the most that one of them does. */
  serviceTokens: number
  serviceTop: number
  /** Strength of cues with that sign. */
  praise: Float64Array
  blame: Float64Array
  lengths: Float64Array
  /** Whether the sentence is a question. */
  questions: Uint8Array
}

const FIRST_SIZE = 64
/** From this weight on a word by itself is taken to speak of service. */
const SERVICE_WORD = 0.8

export function newMeasures(): Measures {
  return {
    layers: Object.fromEntries(LAYERS.map((l) => [l, new Float64Array(FIRST_SIZE)])) as Measures['layers'],
    serviceTokens: 0,
    serviceTop: 0,
    praise: new Float64Array(FIRST_SIZE),
    blame: new Float64Array(FIRST_SIZE),
    lengths: new Float64Array(FIRST_SIZE),
    questions: new Uint8Array(FIRST_SIZE),
  }
}

/** Sums the word layer by sentence. */
export function measureWords(reading: Reading, words: Words, measures: Measures): void {
  const { tokens, rows, sentenceOf, sentences } = reading
  if (measures.praise.length < sentences) Object.assign(measures, sized(sentences * 2))
  const { valence, act, breach, service, product, place, price } = measures.layers
  for (const layer of LAYERS) measures.layers[layer].fill(0, 0, sentences)
  measures.lengths.fill(0, 0, sentences)
  measures.serviceTokens = 0
  measures.serviceTop = 0
  const { weights, begins, pairs } = words
  for (let i = 0; i < tokens.count; i++) {
    const s = sentenceOf[i]!
    measures.lengths[s]!++
    const row = rows[i]!
    if (row < 0) continue
    let at = row * STRIDE
    valence[s]! += weights[at]! * factorOf(reading, i)
    const served = weights[at + LAYER_AT.service]!
    if (served >= SERVICE_WORD) measures.serviceTokens++
    if (served > measures.serviceTop) measures.serviceTop = served
    for (;;) {
      act[s]! += weights[at + 1]!
      breach[s]! += weights[at + 2]!
      service[s]! += weights[at + 3]!
      product[s]! += weights[at + 4]!
      place[s]! += weights[at + 5]!
      price[s]! += weights[at + 6]!
      if (at !== row * STRIDE || begins[row] === 0 || i + 1 >= tokens.count) break
      const next = rows[i + 1]!
      if (next < 0 || tokens.gaps[i + 1]! & (Gap.stop | Gap.clause | Gap.sentence)) break
      const pair = pairAt(pairs, row, next)
      if (pair < 0) break
      at = pair * STRIDE
      valence[s]! += weights[at]!
    }
  }
  for (let s = 0; s < sentences; s++)
    measures.questions[s] = tokens.gaps[reading.sentenceStarts[s + 1]!]! & Gap.question ? 1 : 0
}

/** Sums the cues by sentence. */
export function measureCues(reading: Reading, measures: Measures): void {
  measures.praise.fill(0, 0, reading.sentences)
  measures.blame.fill(0, 0, reading.sentences)
  for (const hit of reading.hits) {
    if (hit.value > 0) measures.praise[hit.sentence]! += hit.value
    else measures.blame[hit.sentence]! -= hit.value
  }
}

function sized(size: number): Omit<Measures, 'serviceTokens' | 'serviceTop'> {
  return {
    layers: Object.fromEntries(LAYERS.map((l) => [l, new Float64Array(size)])) as Measures['layers'],
    praise: new Float64Array(size),
    blame: new Float64Array(size),
    lengths: new Float64Array(size),
    questions: new Uint8Array(size),
  }
}
