/**
 * What rated reviews teach beside words: which features go with more stars, and with talk of service. The weights are
 * what the models fitted on few labelled reviews lean on.
 */

import { FEATURES, type Feature } from '../../lib/classify/features.ts'
import { Pipeline } from '../../lib/classify/pipeline.ts'
import { Reader } from '../../lib/classify/reader.ts'
import { readWords, type StoredWords } from '../../lib/classify/words.ts'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import type { Rated } from './data.ts'
import { ASPECT_SETS, type BaseLayer, fitBase, topicOf } from './layer.ts'
import { fitLogistic } from './logistic.ts'
import { STARS } from './settings.ts'

/** Half of the rated reviews, and a word layer taught by the other half. */
export interface Half {
  base: BaseLayer
  unseen: Rated[]
}

/** Parts the rated reviews, so that words do not seem better than they are. */
export function halve(lang: LexiconLang, rated: Rated[]): Half {
  return {
    base: fitBase(
      lang,
      rated.filter((_, i) => i % 2 === 0),
    ),
    unseen: rated.filter((_, i) => i % 2 === 1),
  }
}

/** A rated review as measured. */
export interface MeasuredRated {
  rated: Rated
  whole: Float32Array
}

/** Measures the unseen half with a word layer made on the other. */
export function measureRated(lang: LexiconLang, stored: StoredWords, { unseen }: Half): MeasuredRated[] {
  const words = readWords(stored)
  const reader = new Reader(() => words)
  const pipeline = new Pipeline(reader, () => words)
  return unseen
    .filter((rated) => rated.stars !== null || isAspect(rated))
    .map((rated) => {
      reader.scan(rated.text)
      return { rated, whole: Float32Array.from(pipeline.analyse(rated.text, lang).whole) }
    })
}

/** By level from 1: weights to lean on. Stars tell nothing of whether anything is valued, nor of the top levels. */
export function starWeights(measured: MeasuredRated[]): number[][] {
  const starred = measured.filter(({ rated }) => rated.stars !== null)
  const byDomain = new Map<string, number>()
  for (const { rated } of starred) byDomain.set(rated.domain, (byDomain.get(rated.domain) ?? 0) + 1)
  const rows = starred.map(({ whole }) => whole)
  const rowWeights = starred.map(({ rated }) => Math.min(1, STARS.most / byDomain.get(rated.domain)!))
  return STARS.from.map((from) => {
    if (from === null) return new Array<number>(FEATURES.length).fill(0)
    const ys = starred.map(({ rated }) => Number(rated.stars! >= from))
    return fitLogistic(rows, ys, { ridge: STARS.ridge, rowWeights }).weights.map((w) => w * STARS.lean)
  })
}

/** Weights of the features for "speaks of service", learnt from sentences with labelled aspects. */
export function serviceWeights(measured: MeasuredRated[], features: readonly Feature[]): number[] {
  const columns = features.map((name) => FEATURES.indexOf(name))
  const sentences = measured.filter(({ rated }) => isAspect(rated))
  return fitLogistic(
    sentences.map(({ whole }) => columns.map((column) => whole[column]!)),
    sentences.map(({ rated }) => Number(rated.aspects.some((aspect) => topicOf(aspect) === 'service'))),
    { ridge: STARS.serviceRidge },
  ).weights.map((w) => w * STARS.serviceLean)
}

// Answers of patients are about service nearly always, whatever is said.
function isAspect({ set, aspects }: Rated): boolean {
  return ASPECT_SETS.test(set) && !set.startsWith('nhs') && aspects.some((aspect) => topicOf(aspect) !== null)
}
