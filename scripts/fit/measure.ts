/** Measures labelled reviews as the classifier does. */

import { Pipeline } from '../../lib/classify/pipeline.ts'
import { Reader } from '../../lib/classify/reader.ts'
import { measureSentences, sentenceSpan } from '../../lib/classify/sentences.ts'
import { THEME_FEATURES, themeRow } from '../../lib/classify/themes.ts'
import { readWords, type StoredWords } from '../../lib/classify/words.ts'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import type { SignalId } from '../../lib/model/signals.ts'
import { THEME_IDS } from '../../lib/model/themes.ts'
import type { Span } from '../../lib/model/verdict.ts'
import type { GoldReview } from './data.ts'

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
export function measureAll(lang: LexiconLang, stored: StoredWords, gold: GoldReview[]): Measured[] {
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
