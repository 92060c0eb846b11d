import { describe, expect, it } from 'vitest'
import { FEATURES, type Feature } from '../../../lib/classify/features.ts'
import { loadModel } from '../../../lib/classify/model.ts'
import { makeClassifier } from '../../../lib/classify/verdict.ts'
import { readWords } from '../../../lib/classify/words.ts'

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))

/** A model that looks at one feature only: each level from 2 on has weight 1 for it. */
function lookingAt(feature: Feature) {
  const weights = FEATURES.map((name) => (name === feature ? 1 : 0))
  const none = { bias: 0, weights: FEATURES.map(() => 0) }
  const linear = (length: number) => ({ bias: -1, weights: Array<number>(length).fill(0) })
  return loadModel({
    levels: [{ ...none, bias: 5 }, ...Array.from({ length: 5 }, () => ({ bias: 0, weights }))],
    service: none,
    complaint: linear(21),
    themes: {},
    signals: {},
    confidence: linear(2),
    prior: [linear(4), linear(4), linear(4)],
  })
}

describe('the weight of a phrase is what the expected level loses without it', () => {
  // Two words of one cue: 0 and 0.5 in the word layer, whose sum is scaled by 1 / sqrt(3 words + 8).
  it.each([
    ['the silent word first', 'tears=,,,5\njoy=25'],
    ['the silent word last', 'tears=25\njoy=,,,5'],
  ])('%s', (_, lines) => {
    const words = readWords({ unit: 0.02, lines })
    const classify = makeClassifier({ words: () => words, model: () => lookingAt('valence') })
    const { evidence } = classify('tears of joy', { lang: 'en' })
    // Expected level: 1 and five times the chance of "at least"; without the phrase the valence is 0.
    const lost = 5 * (sigmoid(0.5 / Math.sqrt(11)) - sigmoid(0))
    expect(evidence.map(({ text, weight }) => [text, weight.toFixed(6)])).toEqual([
      ['tears of joy', lost.toFixed(6)],
    ])
  })
})
