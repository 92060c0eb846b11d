/** Fits every model of a language on labelled reviews, with word layers that have not seen the review they measure. */
import { Reader } from '../../lib/classify/classifier.ts'
import type { Factors } from '../../lib/classify/factors.ts'
import { FEATURES, type Feature } from '../../lib/classify/features.ts'
import type { Linear, StoredModel } from '../../lib/classify/model.ts'
import { loadModel } from '../../lib/classify/model.ts'
import { confidenceRow, expectedFrom, levelFrom, levelLogits, Pipeline } from '../../lib/classify/pipeline.ts'
import { priorRow, ratingShare } from '../../lib/classify/rating.ts'
import { measureSentences, sentenceSpan } from '../../lib/classify/sentences.ts'
import { SIGNAL_FEATURES, signalRow } from '../../lib/classify/signals.ts'
import { THEME_FEATURES, themeRow } from '../../lib/classify/themes.ts'
import { readWords, type StoredWords } from '../../lib/classify/words.ts'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import { SIGNAL_IDS, type SignalId } from '../../lib/model/signals.ts'
import { THEME_IDS } from '../../lib/model/themes.ts'
import type { Span } from '../../lib/model/verdict.ts'
import type { GoldReview } from './data.ts'
import { searchFactors } from './factors.ts'
import { type BaseLayer, fitLayer } from './layer.ts'
import { fitLogistic } from './logistic.ts'
import { goldSpans, overlap } from './spans.ts'

/** Ridges, chosen by cross-validation. */
export const MODEL_RIDGE = {
  levels: 32,
  levelsOwn: 200,
  service: 20,
  serviceOwn: 60,
  complaint: 4,
  themes: 2,
  signals: 1,
}
/**
 * A label is said from this logit on: F1 is best at half of the F1 that can be had, so below even odds.
 */
const SAY_FROM = { themes: -0.5, signals: -0.4, complaint: -0.35 }
/** Invented reviews count for less than real ones. */
const INVENTED = 0.6
/** Reviews that were written to be hard, where real ones teach as well. */
const HARD = { challenge: 0.6, invented: 0.4 }
/** The seeds' own stories define the ladder. */
const SEEDS = 4
const INNER_FOLDS = 4
const CONFIDENCE_OWN = 8

/** What is measured of a labelled review. */
export interface Measured {
  review: GoldReview
  whole: Float64Array
  signals: Set<SignalId>
  themeRows: Float64Array[]
  sentenceRows: Float64Array[]
  spans: Span[]
}

/** Measures reviews with a word layer. Rows that need the expected level get it from `expected` later on. */
export function measureAll(lang: BaseLayer['lang'], stored: StoredWords, gold: GoldReview[]): Measured[] {
  const words = readWords(stored)
  const reader = new Reader(() => words)
  const pipeline = new Pipeline(reader, () => words)
  return gold.map((review) => {
    reader.scan(review.text)
    const analysis = pipeline.analyse(review.text, lang)
    const { reading, measures, whole } = analysis
    const themeRows = Array.from({ length: THEME_IDS.length * 2 }, (_, slot) => {
      const row = new Float64Array(THEME_FEATURES.length)
      themeRow(analysis.themes, slot, whole[0]!, 3, row)
      return row
    })
    return {
      review,
      whole: Float64Array.from(whole),
      signals: new Set(analysis.signals),
      themeRows,
      sentenceRows: measureSentences(reading, measures, { valence: whole[0]!, expected: 3 }).map((row) =>
        Float64Array.from(row),
      ),
      spans: Array.from({ length: reading.sentences }, (_, s) => sentenceSpan(reading, s, s)),
    }
  })
}

/** What was fitted for a language. */
export interface Trained {
  words: StoredWords
  model: StoredModel
}

type ByLang<T> = Record<LexiconLang, T>

/**
 * Both languages' word layers and models. They are fitted together, as each level model leans on a pooled one.
 * `layerOf` fits a word layer; layers do not hang on the cues, so whoever tries out cues can keep them.
 */
export function train(
  bases: ByLang<BaseLayer>,
  gold: ByLang<GoldReview[]>,
  layerOf: typeof fitLayer = fitLayer,
  search: typeof searchFactors = searchFactors,
): ByLang<Trained> & { factors: Factors } {
  const layers = {
    nl: unseenLayers(bases.nl, gold.nl, layerOf),
    en: unseenLayers(bases.en, gold.en, layerOf),
  }
  const measure = (lang: LexiconLang) => measureUnseen(lang, layers[lang], gold[lang])
  const found = search(() => [measure('nl'), measure('en')])
  const measured = { nl: measure('nl'), en: measure('en') }
  const pooled = fitLevels([...measured.nl, ...measured.en], MODEL_RIDGE.levels)
  // What the level models say of reviews they have not seen feeds the models that lean on the level.
  const logits = {
    nl: unseenLogits(measured.nl, measured.en),
    en: unseenLogits(measured.en, measured.nl),
  }
  const one = (lang: LexiconLang, other: LexiconLang) => ({
    words: layerOf(bases[lang], gold[lang]),
    model: fitModels({ measured: measured[lang], logits: logits[lang] }, pooled, {
      measured: measured[other],
      logits: logits[other],
    }),
  })
  return { nl: one('nl', 'en'), en: one('en', 'nl'), factors: found }
}

// Each review is measured with a word layer that has not seen it, as reviews to come will be.
function unseenLayers(base: BaseLayer, gold: GoldReview[], layerOf: typeof fitLayer): StoredWords[] {
  return Array.from({ length: INNER_FOLDS }, (_, fold) =>
    layerOf(
      base,
      gold.filter((_, i) => i % INNER_FOLDS !== fold),
    ),
  )
}

function measureUnseen(lang: LexiconLang, layers: StoredWords[], gold: GoldReview[]): Measured[] {
  const measured = new Array<Measured>(gold.length)
  layers.forEach((layer, fold) => {
    const mine = gold.map((_, i) => i).filter((i) => i % INNER_FOLDS === fold)
    measureAll(
      lang,
      layer,
      mine.map((i) => gold[i]!),
    ).forEach((m, k) => {
      measured[mine[k]!] = m
    })
  })
  return measured
}

/** Reviews as measured, with what level models that have not seen them say. */
interface Seen {
  measured: Measured[]
  logits: Float64Array[]
}

const none: Linear = { bias: 0, weights: [0, 0, 0, 0] }

function weight(m: Measured): number {
  return m.review.set === 'invented' ? INVENTED : m.review.set === 'seeds' ? SEEDS : 1
}

// Hard reviews teach the top levels, which are rare in the wild; below them the wild is the measure.
function levelWeight(m: Measured, level: number): number {
  const { set } = m.review
  if (set === 'seeds') return SEEDS
  return set === 'dev' || level >= 5 ? 1 : HARD[set]
}

function fitModels(mine: Seen, pooled: Linear[], theirs: Seen): StoredModel {
  const { measured, logits } = mine
  const levels = fitLevels(measured, MODEL_RIDGE.levelsOwn, pooled)
  const zero = new Array<number>(FEATURES.length).fill(0)
  const partial: StoredModel = {
    levels,
    service: { bias: 0, weights: zero },
    complaint: { bias: 0, weights: [] },
    themes: {},
    signals: {},
    confidence: none,
    prior: [none, none, none],
  }
  const expected = logits.map(expectedFrom)
  measured.forEach((m, i) => {
    for (const [slot, row] of m.themeRows.entries()) row[6] = (expected[i]! - 3) * (slot % 2 === 0 ? 1 : -1)
    for (const row of m.sentenceRows) row[16] = expected[i]!
  })
  return {
    ...partial,
    service: fitService(measured, theirs.measured),
    complaint: fitComplaint(measured),
    themes: fitThemes(measured),
    signals: fitSignals(measured, expected),
    confidence: fitConfidence(mine, theirs),
    prior: fitPrior(mine, theirs),
  }
}

function fitLevels(measured: Measured[], ridge: number, pooled?: Linear[]): Linear[] {
  return [1, 2, 3, 4, 5, 6].map((level) => {
    const rows = measured.filter((m) => level === 1 || m.review.level > 0)
    const prior = pooled?.[level - 1]?.weights
    return fitLogistic(
      rows.map((m) => m.whole),
      rows.map((m) => (m.review.level >= level ? 1 : 0)),
      { ridge, rowWeights: rows.map((m) => levelWeight(m, level)), ...(prior ? { prior: [...prior] } : {}) },
    )
  })
}

const SERVICE_LOOKS_AT: readonly Feature[] = [
  'serviceWords', 'serviceMax', 'serviceTokens', 'serviceTop', 'servicePos', 'serviceNeg', 'length', 'people', 'process',
  'peopleHere', 'serviceCues', 'productCues', 'productWords',
] // biome-ignore format: a table reads best in rows

// What makes a text speak of service is much the same in both languages: each leans on a pooled model.
function fitService(measured: Measured[], others: Measured[]): Linear {
  const columns = SERVICE_LOOKS_AT.map((name) => FEATURES.indexOf(name))
  const modelOf = (from: Measured[], ridge: number, prior?: number[]) =>
    fitLogistic(
      from.map((m) => columns.map((column) => m.whole[column]!)),
      from.map((m) => Number(m.review.service)),
      {
        ridge,
        // Hard and invented reviews are nearly all about service.
        rowWeights: from.map((m) => (m.review.set === 'dev' ? 1 : INVENTED)),
        ...(prior ? { prior } : {}),
      },
    )
  const pooled = modelOf([...measured, ...others], MODEL_RIDGE.service)
  const small = modelOf(measured, MODEL_RIDGE.serviceOwn, pooled.weights)
  const weights = new Array<number>(FEATURES.length).fill(0)
  columns.forEach((column, index) => {
    weights[column] = small.weights[index]!
  })
  return { bias: small.bias, weights }
}

function unseenLogits(measured: Measured[], others: Measured[]): Float64Array[] {
  const logits = new Array<Float64Array>(measured.length)
  const folds = 5
  for (let fold = 0; fold < folds; fold++) {
    const seen = measured.filter((_, i) => i % folds !== fold)
    const pooled = fitLevels([...seen, ...others], MODEL_RIDGE.levels)
    const levels = fitLevels(seen, MODEL_RIDGE.levelsOwn, pooled)
    const model = loadModel({
      levels,
      service: none,
      complaint: none,
      themes: {},
      signals: {},
      confidence: none,
      prior: [],
    })
    measured.forEach((m, i) => {
      if (i % folds === fold) logits[i] = levelLogits(model, m.whole)
    })
  }
  return logits
}

function fitComplaint(measured: Measured[]): Linear {
  const rows: Float64Array[] = []
  const ys: number[] = []
  for (const m of measured) {
    if (!m.review.sentences) continue
    const bad = goldSpans(m.review).filter((_, index) => m.review.complaints.includes(index + 1))
    m.spans.forEach((span, s) => {
      rows.push(m.sentenceRows[s]!)
      ys.push(overlap(span, bad) > 0.5 ? 1 : 0)
    })
  }
  return shifted(fitLogistic(rows, ys, { ridge: MODEL_RIDGE.complaint }), SAY_FROM.complaint)
}

// Moves the line at which a decision says yes to where its logit is `from`.
function shifted(linear: Linear, from: number): Linear {
  return { bias: linear.bias - from, weights: linear.weights }
}

// One pooled model for all themes first; each theme then leans on it, the more the rarer it is.
function fitThemes(measured: Measured[]): Record<string, Linear> {
  const names = THEME_IDS.flatMap((theme) => [`${theme}+`, `${theme}-`])
  const all = measured.flatMap((m) =>
    names.map((name, slot) => ({
      row: m.themeRows[slot]!,
      y: m.review.themes.includes(name) ? 1 : 0,
      w: weight(m),
    })),
  )
  const pooled = fitLogistic(
    all.map((a) => a.row),
    all.map((a) => a.y),
    { ridge: 1, rowWeights: all.map((a) => a.w) },
  )
  const themes: Record<string, Linear> = {}
  names.forEach((name, slot) => {
    const ys = measured.map((m) => (m.review.themes.includes(name) ? 1 : 0) as number)
    if (ys.reduce((a, b) => a + b, 0) < 4) {
      themes[name] = shifted(pooled, SAY_FROM.themes)
      return
    }
    const own = fitLogistic(
      measured.map((m) => m.themeRows[slot]!),
      ys,
      { ridge: MODEL_RIDGE.themes, rowWeights: measured.map(weight), prior: pooled.weights },
    )
    themes[name] = shifted(own, SAY_FROM.themes)
  })
  return themes
}

function fitSignals(measured: Measured[], expected: number[]): Record<string, Linear> {
  const signals: Record<string, Linear> = {}
  for (const signal of SIGNAL_IDS) {
    const rows = measured.map((m, i) => {
      const row = new Float64Array(SIGNAL_FEATURES.length)
      signalRow(m.signals, signal, m.whole[0]!, expected[i]!, row)
      return row
    })
    const ys = measured.map((m) => (m.review.signals.includes(signal) ? 1 : 0))
    signals[signal] = shifted(
      fitLogistic(rows, ys, { ridge: MODEL_RIDGE.signals, rowWeights: measured.map(weight) }),
      SAY_FROM.signals,
    )
  }
  return signals
}

// Both languages together, as there are few reviews of each; how often a language is right moves only its bias much.
function fitConfidence(mine: Seen, theirs: Seen): Linear {
  const modelOf = (seen: Seen[], prior?: number[]) => {
    const rows = seen.flatMap(({ measured, logits }) =>
      measured.map(({ review }, i) => ({ review, z: logits[i]!, level: levelFrom(logits[i]!) })),
    )
    return fitLogistic(
      rows.map(({ z, level }) => Float64Array.from(confidenceRow(z, level))),
      rows.map(({ review, level }) => (review.levels.includes(level) ? 1 : 0)),
      {
        ridge: prior ? CONFIDENCE_OWN : 0.5,
        rowWeights: rows.map(({ review }) => (review.set === 'invented' ? INVENTED : 1)),
        ...(prior ? { prior } : {}),
      },
    )
  }
  return modelOf([mine], modelOf([mine, theirs]).weights)
}

function fitPrior(mine: Seen, theirs: Seen): Linear[] {
  const rated = [mine, theirs].flatMap(({ measured, logits }) =>
    measured
      .map((m, i) => ({ m, z: logits[i]!, share: ratingShare(m.review.stars, 5) }))
      .filter((r) => r.share !== null && r.m.review.level > 0),
  )
  return [2, 3, 4].map((level) =>
    fitLogistic(
      rated.map((r) => Float64Array.from(priorRow(r.z, r.share!))),
      rated.map((r) => (r.m.review.level >= level ? 1 : 0)),
      { ridge: 1 },
    ),
  )
}
