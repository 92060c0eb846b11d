/** From a text in a known language to everything the models say of it. One instance reads one text at a time. */
import type { LexiconLang } from '../lexicon/cue.ts'
import type { LevelId } from '../model/ladder.ts'
import type { SignalId } from '../model/signals.ts'
import { FEATURES, measureWhole } from './features.ts'
import { type Measures, measureWords, newMeasures } from './measures.ts'
import { type Model, sigmoid } from './model.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'
import { newThemeSums, sumThemes, type ThemeSums } from './themes.ts'
import type { Words } from './words.ts'

/** A text read and measured. Valid until the next text. */
export interface Analysis {
  reading: Reading
  measures: Measures
  /** One number a feature of `FEATURES`. */
  whole: Float64Array
  signals: Set<SignalId>
  themes: ThemeSums
}

export class Pipeline {
  readonly reader: Reader
  #words: (lang: LexiconLang) => Words
  #measures = newMeasures()
  #whole = new Float64Array(FEATURES.length)
  #themes = newThemeSums()

  constructor(reader: Reader, words: (lang: LexiconLang) => Words) {
    this.reader = reader
    this.#words = words
  }

  /** Reads the text that the reader has scanned. */
  analyse(text: string, lang: LexiconLang): Analysis {
    const reading = this.reader.read(text, lang)
    measureWords(reading, this.#words(lang), this.#measures)
    const signals = measureWhole(reading, this.#measures, this.#whole)
    sumThemes(reading, this.#measures, this.#themes)
    return { reading, measures: this.#measures, whole: this.#whole, signals, themes: this.#themes }
  }
}

/** The logits of "at least level k" for k = 1 to 6, which do not rise from 2 on. */
export function levelLogits(model: Model, whole: Float64Array): Float64Array {
  const { levels, byFeature } = model
  let z0 = levels[0]!.bias
  let z1 = levels[1]!.bias
  let z2 = levels[2]!.bias
  let z3 = levels[3]!.bias
  let z4 = levels[4]!.bias
  let z5 = levels[5]!.bias
  for (let j = 0; j < whole.length; j++) {
    const x = whole[j]!
    if (x === 0) continue
    const at = j * 6
    z0 += byFeature[at]! * x
    z1 += byFeature[at + 1]! * x
    z2 += byFeature[at + 2]! * x
    z3 += byFeature[at + 3]! * x
    z4 += byFeature[at + 4]! * x
    z5 += byFeature[at + 5]! * x
  }
  const logits = new Float64Array(6)
  logits[0] = z0
  logits[1] = z1
  logits[2] = z2
  logits[3] = z3
  logits[4] = z4
  logits[5] = z5
  return settle(logits)
}

/**
 * Lets answers from "at least 2" on that contradict each other meet in the middle, in place: an act that speaks for
 * Surprising also speaks for what lies below it (isotonic regression).
 */
export function settle(logits: Float64Array): Float64Array {
  for (let k = 2; k < logits.length; k++) {
    let from = k
    let mean = logits[k]!
    while (from > 1 && logits[from - 1]! < mean) {
      from--
      let sum = 0
      for (let j = from; j <= k; j++) sum += logits[j]!
      mean = sum / (k - from + 1)
    }
    if (from < k) logits.fill(mean, from, k + 1)
  }
  return logits
}

/** The level that the logits stand for. */
export function levelFrom(logits: Float64Array): LevelId {
  if (logits[0]! < 0) return 0
  let level = 1
  while (level < 6 && logits[level]! > 0) level++
  return level as LevelId
}

/** The expected level, 1 to 6. */
export function expectedFrom(logits: Float64Array): number {
  let expected = 1
  for (let k = 1; k < logits.length; k++) expected += sigmoid(logits[k]!)
  return expected
}

/** The probability of one level. */
export function probabilityOf(logits: Float64Array, level: LevelId): number {
  const rated = sigmoid(logits[0]!)
  if (level === 0) return 1 - rated
  const from = level === 1 ? 1 : sigmoid(logits[level - 1]!)
  const to = level === 6 ? 0 : sigmoid(logits[level]!)
  return rated * Math.max(0, from - to)
}

const confidence = new Float64Array(2)
/** Keeps the odds of what seems certain or out of the question within bounds. */
const SURELY = 0.03

/**
 * What the confidence in a level looks at: its odds, and whether it is one of the rare levels. The row is filled again.
 * Below even odds a level is the best of several guesses; how far below still tells how often it is right.
 */
export function confidenceRow(logits: Float64Array, level: LevelId): Float64Array {
  const p = probabilityOf(logits, level)
  confidence[0] = Math.log((p + SURELY) / (1 + SURELY - p))
  confidence[1] = level === 0 || level >= 5 ? 1 : 0
  return confidence
}
