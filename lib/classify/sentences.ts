/** Which sentences are complaints: features of a sentence, and its span in the text. */
import type { Span } from '../model/verdict.ts'
import { contrastIn } from './heuristics/contrast.ts'
import { logOf } from './logs.ts'
import type { Measures } from './measures.ts'
import { Aside, type Reading } from './reading.ts'

export const SENTENCE_FEATURES = [
  'valence', 'negative', 'breach', 'act', 'blame', 'praise', 'faults', 'events', 'question', 'contrast', 'length',
  'first', 'last', 'before', 'after', 'textValence', 'textBlame', 'aside', 'bottom', 'blameOnly', 'short',
] as const // biome-ignore format: a table reads best in rows

const SIZE = SENTENCE_FEATURES.length
const pool: Float64Array[] = []

/** Rows that the next call fills again; copy what is to be kept. */
export function measureSentences(reading: Reading, measures: Measures, whole: WholeView): Float64Array[] {
  const { sentences } = reading
  const rows: Float64Array[] = []
  const { valence, breach, act } = measures.layers
  for (let s = 0; s < sentences; s++) {
    const row = pool[s] ?? new Float64Array(SIZE)
    pool[s] = row
    row.fill(0)
    const length = measures.lengths[s]!
    const norm = measures.norms[s]!
    row[0] = valence[s]! * norm
    row[1] = Math.min(0, row[0]!)
    row[2] = breach[s]! * norm
    row[3] = act[s]! * norm
    row[4] = Math.min(5, measures.blame[s]!)
    row[5] = Math.min(5, measures.praise[s]!)
    row[8] = measures.questions[s]!
    row[9] = contrastIn(reading, s) >= 0 ? 1 : 0
    row[10] = logOf(length)
    row[11] = s === 0 ? 1 : 0
    row[12] = s === sentences - 1 ? 1 : 0
    row[13] = s > 0 ? valence[s - 1]! / Math.sqrt(measures.lengths[s - 1]! + 5) : 0
    row[14] = s + 1 < sentences ? valence[s + 1]! / Math.sqrt(measures.lengths[s + 1]! + 5) : 0
    row[15] = whole.valence
    row[16] = whole.expected
    row[19] = row[4]! > 0 && row[5]! === 0 ? 1 : 0
    row[20] = length <= 3 ? 1 : 0
    rows.push(row)
  }
  for (const hit of reading.hits) {
    const row = rows[hit.sentence]!
    if (reading.aside[hit.first]! & (Aside.conditional | Aside.comparison)) row[17] = 1
    if (hit.value >= 0) continue
    row[6]!++
    if (hit.cue.event) row[7]!++
    if (hit.cue.max === 1) row[18] = 1
  }
  return rows
}

/** What the whole text tells about its sentences. */
export interface WholeView {
  valence: number
  /** Expected level, 1-6. */
  expected: number
}

/** The span of sentences `from..to`: from its first character to its last, without white space around. */
export function sentenceSpan(reading: Reading, from: number, to: number): Span {
  const { text, tokens, sentenceStarts } = reading
  const nextToken = sentenceStarts[to + 1]!
  return {
    start: opens(
      text,
      from === 0 ? 0 : tokens.ends[sentenceStarts[from]! - 1]!,
      tokens.starts[sentenceStarts[from]!]!,
    ),
    end: closes(
      text,
      tokens.ends[nextToken - 1]!,
      nextToken < tokens.count ? tokens.starts[nextToken]! : text.length,
    ),
  }
}

const OPENING = '("\'“‘«[¡¿'

// Opening brackets and quotes right before the first word belong to the sentence.
function opens(text: string, from: number, at: number): number {
  let start = at
  while (start > from && OPENING.includes(text[start - 1]!)) start--
  return start
}

// Everything up to the white space before the next sentence; of a text's tail, all of it.
function closes(text: string, from: number, limit: number): number {
  let end = limit
  // A space is the only one that is common.
  while (
    end > from &&
    (text.charCodeAt(end - 1) === 0x20 || isBetween(text[end - 1]!, limit === text.length))
  )
    end--
  return end
}

// What stands between two sentences and belongs to neither, or to the next. A quote closes the text's tail.
function isBetween(char: string, tail: boolean): boolean {
  return /[\s("'“‘«[]/.test(char) && !(tail && /["'”’]/.test(char))
}
