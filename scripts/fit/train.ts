/** Fits every model of a language on labelled reviews, with word layers that have not seen the review they measure. */
import type { Factors } from '../../lib/classify/factors.ts'
import { FEATURES, type Feature } from '../../lib/classify/features.ts'
import type { Linear, StoredModel } from '../../lib/classify/model.ts'
import { loadModel } from '../../lib/classify/model.ts'
import { confidenceRow, expectedFrom, levelFrom, levelLogits } from '../../lib/classify/pipeline.ts'
import { priorRow, ratingShare } from '../../lib/classify/rating.ts'
import type { StoredWords } from '../../lib/classify/words.ts'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import { type GoldReview, isPlain } from './data.ts'
import { searchFactors, startFactors } from './factors.ts'
import { fitComplaint, fitSignals, fitThemes } from './labels.ts'
import { type BaseLayer, fitLayer } from './layer.ts'
import { fitLogistic } from './logistic.ts'
import { type Measured, measureAll } from './measure.ts'
import { type Half, measureRated, serviceWeights, starWeights } from './rated.ts'
import { confidenceWeight, INVENTED, levelWeight, MODEL_RIDGE } from './settings.ts'

const INNER_FOLDS = 4

/** What was fitted for a language. */
export interface Trained {
  words: StoredWords
  model: StoredModel
}

type ByLang<T> = Record<LexiconLang, T>
type Weights = readonly number[]
const LANGS = ['nl', 'en'] as const

/**
 * Both languages' word layers and models. They are fitted together, as each level model leans on a pooled one, and that
 * on what rated reviews teach.
 * `layerOf` fits a word layer; layers do not hang on the cues, so whoever tries out cues can keep them.
 */
export function train(
  bases: ByLang<BaseLayer>,
  halves: ByLang<Half>,
  gold: ByLang<GoldReview[]>,
  layerOf: typeof fitLayer = fitLayer,
  search: typeof searchFactors = searchFactors,
): ByLang<Trained> & { factors: Factors } {
  startFactors()
  const layers = {
    nl: unseenLayers(bases.nl, gold.nl, layerOf),
    en: unseenLayers(bases.en, gold.en, layerOf),
  }
  const measure = (lang: LexiconLang) => measureUnseen(lang, layers[lang], gold[lang])
  const found = search(() => [measure('nl'), measure('en')])
  const measured = { nl: measure('nl'), en: measure('en') }
  const rated = LANGS.flatMap((lang) =>
    measureRated(lang, layerOf(halves[lang].base, gold[lang]), halves[lang]),
  )
  const stars = starWeights(rated)
  const served = serviceWeights(rated, SERVICE_LOOKS_AT)
  const pooled = fitLevels([...measured.nl, ...measured.en], MODEL_RIDGE.levels, stars)
  const pooledWeights = pooled.map(({ weights }) => weights)
  // What the level models say of reviews they have not seen feeds the models that lean on the level.
  const logits = {
    nl: unseenLogits(measured.nl, measured.en, stars),
    en: unseenLogits(measured.en, measured.nl, stars),
  }
  const one = (lang: LexiconLang, other: LexiconLang) => ({
    words: layerOf(bases[lang], gold[lang]),
    model: fitModels(
      { measured: measured[lang], logits: logits[lang] },
      { measured: measured[other], logits: logits[other] },
      pooledWeights,
      served,
    ),
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

// `pooled` and `served`: weights that the levels and the service decision lean on.
function fitModels(mine: Seen, theirs: Seen, pooled: Weights[], served: number[]): StoredModel {
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
    service: fitService(measured, theirs.measured, served),
    complaint: fitComplaint(measured),
    // One reading names the chief themes only.
    themes: fitThemes(measured.filter((m) => m.review.set !== 'more')),
    signals: fitSignals(measured, expected),
    confidence: fitConfidence(mine, theirs),
    prior: fitPrior(mine, theirs),
  }
}

function fitLevels(measured: Measured[], ridges: readonly number[], priors: Weights[]): Linear[] {
  return [1, 2, 3, 4, 5, 6].map((level) => {
    const rows = measured.filter((m) => level === 1 || m.review.level > 0)
    return fitLogistic(
      rows.map((m) => m.whole),
      rows.map((m) => (m.review.level >= level ? 1 : 0)),
      {
        ridge: ridges[level - 1]!,
        rowWeights: rows.map((m) => levelWeight(m, level)),
        prior: [...priors[level - 1]!],
      },
    )
  })
}

const SERVICE_LOOKS_AT: readonly Feature[] = [
  'serviceWords', 'serviceMax', 'serviceTokens', 'serviceTop', 'servicePos', 'serviceNeg', 'length', 'people', 'process',
  'peopleHere', 'serviceCues', 'productCues', 'productWords',
] // biome-ignore format: a table reads best in rows

// What makes a text speak of service is much the same in both languages: each leans on a pooled model, and that on what
// sentences with labelled aspects teach.
function fitService(measured: Measured[], others: Measured[], served: number[]): Linear {
  const columns = SERVICE_LOOKS_AT.map((name) => FEATURES.indexOf(name))
  const modelOf = (from: Measured[], ridge: number, prior: number[]) =>
    fitLogistic(
      from.map((m) => columns.map((column) => m.whole[column]!)),
      from.map((m) => Number(m.review.service)),
      {
        ridge,
        // Hard and invented reviews are nearly all about service.
        rowWeights: from.map((m) => (isPlain(m.review) ? 1 : INVENTED)),
        prior,
      },
    )
  const pooled = modelOf([...measured, ...others], MODEL_RIDGE.service, served)
  const small = modelOf(measured, MODEL_RIDGE.serviceOwn, pooled.weights)
  const weights = new Array<number>(FEATURES.length).fill(0)
  columns.forEach((column, index) => {
    weights[column] = small.weights[index]!
  })
  return { bias: small.bias, weights }
}

function unseenLogits(measured: Measured[], others: Measured[], stars: Weights[]): Float64Array[] {
  const logits = new Array<Float64Array>(measured.length)
  const folds = 5
  for (let fold = 0; fold < folds; fold++) {
    const seen = measured.filter((_, i) => i % folds !== fold)
    const pooled = fitLevels([...seen, ...others], MODEL_RIDGE.levels, stars)
    const levels = fitLevels(
      seen,
      MODEL_RIDGE.levelsOwn,
      pooled.map(({ weights }) => weights),
    )
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
        ridge: prior ? MODEL_RIDGE.confidenceOwn : 0.5,
        rowWeights: rows.map(({ review }) => confidenceWeight(review)),
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
