/** The fitted models: small linear ones over named features, so that each answer can be taken apart. */
import type { LexiconLang } from '../lexicon/cue.ts'
import { SIGNAL_IDS, type SignalId } from '../model/signals.ts'
import { type Sign, THEME_IDS, type ThemeId } from '../model/themes.ts'
import { model as en } from './data/model.en.ts'
import { model as nl } from './data/model.nl.ts'
import { words as wordsEn } from './data/words.en.ts'
import { words as wordsNl } from './data/words.nl.ts'
import { FEATURES } from './features.ts'
import { themeSlot } from './themes.ts'
import { readWords, type Words } from './words.ts'

/** One linear decision: a bias and a weight a feature. */
export interface Linear {
  bias: number
  weights: readonly number[]
}

/** What the fit writes for a language. */
export interface StoredModel {
  /** P(level >= 1) to P(level >= 6), over `FEATURES`. */
  levels: readonly Linear[]
  /** Over `FEATURES`. */
  service: Linear
  /** Over `SENTENCE_FEATURES`. */
  complaint: Linear
  /** `friendliness+` and so on, over `THEME_FEATURES`; absent themes are not decided. */
  themes: Readonly<Record<string, Linear>>
  /** Over `SIGNAL_FEATURES`. */
  signals: Readonly<Record<string, Linear>>
  /** Over the chosen level's probability and what stands beside it. */
  confidence: Linear
  /** For "at least 2, 3, 4": over the text's logits for these and the rating's share of its scale. */
  prior: readonly Linear[]
}

/** A language's models with lists made fast to sum over. */
export interface Model {
  levels: { bias: number; weights: Float64Array }[]
  /** The weights of the levels side by side, feature after feature. */
  byFeature: Float64Array
  service: { bias: number; weights: Float64Array }
  complaint: { bias: number; weights: Float64Array }
  themes: { theme: ThemeId; sign: Sign; slot: number; bias: number; weights: Float64Array }[]
  signals: { signal: SignalId; bias: number; weights: Float64Array }[]
  confidence: { bias: number; weights: Float64Array }
  prior: { bias: number; weights: Float64Array }[]
}

const STORED: Record<LexiconLang, StoredModel> = { nl, en }
const WORDS = { nl: wordsNl, en: wordsEn }
const models = new Map<LexiconLang, Model>()
const layers = new Map<LexiconLang, Words>()

/** The shipped model of a language. */
export function shippedModel(lang: LexiconLang): Model {
  let model = models.get(lang)
  if (!model) {
    model = loadModel(STORED[lang])
    models.set(lang, model)
  }
  return model
}

/** The shipped word layer of a language. */
export function shippedWords(lang: LexiconLang): Words {
  let words = layers.get(lang)
  if (!words) {
    words = readWords(WORDS[lang])
    layers.set(lang, words)
  }
  return words
}

/** Words that are looked for in a layer as it is stored, before it is worth reading. */
const MOST_SEARCHED = 300
const searched: Record<LexiconLang, number> = { nl: 0, en: 0 }

/**
 * Whether the shipped word layer of a language has a word. A layer is read in full only when its language is, or many words
 * were asked for: telling languages apart needs both, and reading one takes a good part of the first verdict's time.
 */
export function isShippedWord(lang: LexiconLang, word: string): boolean {
  const words = layers.get(lang)
  if (words) return words.rows.has(word)
  if (++searched[lang] > MOST_SEARCHED) return shippedWords(lang).rows.has(word)
  const { lines } = WORDS[lang]
  return (
    lines.includes(`\n${word}=`) ||
    lines.includes(`\n${word} `) ||
    lines.includes(` ${word}=`) ||
    lines.startsWith(`${word}=`) ||
    lines.startsWith(`${word} `)
  )
}

/** Makes a stored model ready. Throws a RangeError where it was fitted on other features than the code has. */
export function loadModel(stored: StoredModel): Model {
  if (stored.levels.some((level) => level.weights.length !== FEATURES.length))
    throw new RangeError('The level model was fitted on other features: run `npm run fit`.')
  return {
    levels: stored.levels.map(fast),
    byFeature: Float64Array.from(
      FEATURES.flatMap((_, feature) => stored.levels.map((level) => level.weights[feature]!)),
    ),
    service: fast(stored.service),
    complaint: fast(stored.complaint),
    themes: THEME_IDS.flatMap((theme) =>
      (['+', '-'] as const).flatMap((sign) => {
        const linear = stored.themes[theme + sign]
        return linear ? [{ theme, sign, slot: themeSlot(theme, sign === '+'), ...fast(linear) }] : []
      }),
    ),
    signals: SIGNAL_IDS.flatMap((signal) => {
      const linear = stored.signals[signal]
      return linear ? [{ signal, ...fast(linear) }] : []
    }),
    confidence: fast(stored.confidence),
    prior: stored.prior.map(fast),
  }
}

/** The logit of a linear decision. */
export function logitOf(linear: { bias: number; weights: Float64Array }, features: Float64Array): number {
  let z = linear.bias
  const { weights } = linear
  for (let j = 0; j < weights.length; j++) z += weights[j]! * features[j]!
  return z
}

export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

function fast(linear: Linear): { bias: number; weights: Float64Array } {
  return { bias: linear.bias, weights: Float64Array.from(linear.weights) }
}
