/** From a text to its verdict, with given word layers and models. */
import type { LexiconLang } from '../lexicon/cue.ts'
import type { LevelId } from '../model/ladder.ts'
import { type Span, unrated, type Verdict } from '../model/verdict.ts'
import { explain } from './explain.ts'
import { FEATURE_AT as AT } from './features.ts'
import { actsIn, capActs } from './heuristics/acts.ts'
import { capBreach } from './heuristics/breach.ts'
import { capPraise } from './heuristics/praise.ts'
import { capProduct } from './heuristics/product.ts'
import { guessLanguage } from './language.ts'
import { logitOf, type Model, sigmoid } from './model.ts'
import { type Analysis, confidenceRow, expectedFrom, levelFrom, levelLogits, Pipeline } from './pipeline.ts'
import { withRating } from './rating.ts'
import { Reader } from './reader.ts'
import { measureSentences, sentenceSpan } from './sentences.ts'
import { SIGNAL_FEATURES, signalRow } from './signals.ts'
import { THEME_FEATURES, themeRow } from './themes.ts'
import type { OwnCues } from './tongue.ts'
import type { Words } from './words.ts'

/** What may be known beside the text. */
export interface ClassifyOptions {
  /** On a scale from 0 or 1 to `ratingScale`; a weak prior. Left out where it is not a number on that scale. */
  rating?: number | null | undefined
  /** The best rating there is; 5 where it is not given. */
  ratingScale?: number | null | undefined
  /** BCP 47 code that the page states; only breaks ties, the text decides. */
  lang?: string | null | undefined
}

/** What was fitted, by language. */
export interface Fitted {
  words: (lang: LexiconLang) => Words
  model: (lang: LexiconLang) => Model
}

/** A function that classifies texts one after the other, and never throws. */
export function makeClassifier(
  fitted: Fitted,
  own: OwnCues | null = null,
): (text: string, options?: ClassifyOptions) => Verdict {
  const pipeline = new Pipeline(new Reader(fitted.words, own), fitted.words)
  return (text, options) => run(pipeline, fitted, text, options ?? {})
}

function run(pipeline: Pipeline, fitted: Fitted, text: string, options: ClassifyOptions): Verdict {
  const { reader } = pipeline
  reader.scan(text)
  if (reader.tokens.count === 0) return unrated('empty', null)
  const { lang, unknown } = guessLanguage(reader, options.lang ?? null)
  if (lang === null) return unrated(unknown ? 'nothing-valued' : 'language', null)
  const model = fitted.model(lang)
  const analysis = pipeline.analyse(text, lang)
  const logits = withRating(model, levelLogits(model, analysis.whole), options.rating, options.ratingScale)
  const read = levelFrom(logits)
  if (read === 0) return { ...unrated('nothing-valued', lang), confidence: confidenceOf(model, logits, 0) }
  const expected = expectedFrom(logits)
  const service = logitOf(model.service, analysis.whole) > 0
  const level = capped(analysis, read, service)
  const { evidence, without } = explain(analysis, model, fitted.words(lang), logits, level)
  return {
    level,
    // A level that was capped is as sure as the one that was read: the codebook moved it, not doubt.
    confidence: confidenceOf(model, logits, read),
    lang,
    service,
    themes: themesOf(analysis, model, expected),
    signals: signalsOf(analysis, model, expected),
    complaints: complaintsOf(analysis, model, expected),
    evidence,
    without,
    steps: analysis.reading.steps,
    reason: null,
  }
}

// What the codebook sets as the most and the least, whatever the sums say.
function capped({ whole, reading, signals }: Analysis, read: LevelId, service: boolean): LevelId {
  const gone = signals.has('return-') || signals.has('recommend-') || signals.has('lostsale')
  const broken = capBreach(read, reading, gone)
  if (broken !== read) reading.steps.push({ heuristic: 'breach', effect: 'lifted', span: null })
  const acted = capActs(broken, actsIn(reading))
  if (acted !== broken) reading.steps.push({ heuristic: 'acts', effect: 'lowered', span: null })
  const praised = capPraise(acted, { events: whole[AT.posEvents]!, words: whole[AT.act]! })
  if (praised !== acted) reading.steps.push({ heuristic: 'praise', effect: 'capped', span: null })
  const level = capProduct(praised, service, whole[AT.bottom]! > 0 || whole[AT.bottomEvents]! > 0)
  if (level !== praised)
    reading.steps.push({ heuristic: 'product', effect: level > praised ? 'lifted' : 'capped', span: null })
  return level
}

const themeFeatures = new Float64Array(THEME_FEATURES.length)

function themesOf(analysis: Analysis, model: Model, expected: number): Verdict['themes'] {
  const themes: Verdict['themes'] = []
  for (const linear of model.themes) {
    themeRow(analysis.themes, linear.slot, analysis.whole[0]!, expected, themeFeatures)
    if (logitOf(linear, themeFeatures) > 0) themes.push({ theme: linear.theme, sign: linear.sign })
  }
  return themes
}

const signalFeatures = new Float64Array(SIGNAL_FEATURES.length)

function signalsOf(analysis: Analysis, model: Model, expected: number): Verdict['signals'] {
  const signals: Verdict['signals'] = []
  for (const linear of model.signals) {
    signalRow(analysis.signals, linear.signal, analysis.whole[0]!, expected, signalFeatures)
    if (logitOf(linear, signalFeatures) > 0) signals.push(linear.signal)
  }
  return signals
}

function complaintsOf(analysis: Analysis, model: Model, expected: number): Span[] {
  const { reading, measures, whole } = analysis
  const complaints: Span[] = []
  const rows = measureSentences(reading, measures, { valence: whole[0]!, expected })
  for (let s = 0; s < rows.length; s++)
    if (logitOf(model.complaint, rows[s]!) > 0) complaints.push(sentenceSpan(reading, s, s))
  return complaints
}

function confidenceOf(model: Model, logits: Float64Array, level: LevelId): number {
  return sigmoid(logitOf(model.confidence, confidenceRow(logits, level)))
}
