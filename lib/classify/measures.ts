/** The sums that models and explanation share: by sentence, from the word layer and from the cues. */
import { Gap } from '../lexicon/tokens.ts'
import { factorFor, pairFactor } from './factor.ts'
import type { Reading } from './reading.ts'
import { LAYERS, type Layer, pairAt, STRIDE, type Words } from './words.ts'

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
  /** What the word layer's sums of a sentence are scaled with, and those of the text. */
  norms: Float64Array
  norm: number
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
    norms: new Float64Array(FIRST_SIZE),
    norm: 0,
    questions: new Uint8Array(FIRST_SIZE),
  }
}

/** Sums the word layer by sentence. */
export function measureWords(reading: Reading, words: Words, measures: Measures): void {
  const { tokens, rows, sentenceStarts, sentences, degree, negator, aside } = reading
  if (measures.praise.length < sentences) Object.assign(measures, sized(sentences * 2))
  const { layers, lengths, norms, questions } = measures
  const { gaps } = tokens
  const { weights, pairs, seconds } = words
  let servants = 0
  let serviceTop = 0
  for (let s = 0; s < sentences; s++) {
    const end = sentenceStarts[s + 1]!
    let valence = 0
    let act = 0
    let breach = 0
    let service = 0
    let product = 0
    let place = 0
    let price = 0
    for (let i = sentenceStarts[s]!; i < end; i++) {
      const row = rows[i]!
      if (row < 0) continue
      const at = row * STRIDE
      valence += weights[at]! * factorFor(degree[i]!, negator[i]!, aside[i]!)
      act += weights[at + 1]!
      breach += weights[at + 2]!
      const served = weights[at + 3]!
      service += served
      product += weights[at + 4]!
      place += weights[at + 5]!
      price += weights[at + 6]!
      if (served >= SERVICE_WORD) servants++
      if (served > serviceTop) serviceTop = served
      // A sentence's first word has a gap before it, so a pair lies in one sentence.
      const next = i + 1 < end ? rows[i + 1]! : -1
      if (next < 0 || ((seconds[row]! >>> (next & 31)) & 1) === 0) continue
      if (gaps[i + 1]! & (Gap.stop | Gap.clause | Gap.sentence)) continue
      const pair = pairAt(pairs, row, next) * STRIDE
      if (pair < 0) continue
      act += weights[pair + 1]!
      breach += weights[pair + 2]!
      service += weights[pair + 3]!
      product += weights[pair + 4]!
      place += weights[pair + 5]!
      price += weights[pair + 6]!
      // A negator before both words turns what they say together: "nothing was done".
      valence += weights[pair]! * pairFactor(negator[i]!, negator[i + 1]!)
    }
    layers.valence[s] = valence
    layers.act[s] = act
    layers.breach[s] = breach
    layers.service[s] = service
    layers.product[s] = product
    layers.place[s] = place
    layers.price[s] = price
    lengths[s] = end - sentenceStarts[s]!
    norms[s] = 1 / Math.sqrt(lengths[s]! + 5)
    questions[s] = gaps[end]! & Gap.question ? 1 : 0
  }
  measures.norm = 1 / Math.sqrt(tokens.count + 8)
  measures.serviceTokens = servants
  measures.serviceTop = serviceTop
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

function sized(size: number): Omit<Measures, 'serviceTokens' | 'serviceTop' | 'norm'> {
  return {
    layers: Object.fromEntries(LAYERS.map((l) => [l, new Float64Array(size)])) as Measures['layers'],
    praise: new Float64Array(size),
    blame: new Float64Array(size),
    lengths: new Float64Array(size),
    norms: new Float64Array(size),
    questions: new Uint8Array(size),
  }
}
