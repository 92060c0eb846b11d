/** Features of a theme with a sign: what cues speak for it and against it. */
import { THEME_IDS, type ThemeId } from '../model/themes.ts'
import { logOf } from './logs.ts'
import type { Measures } from './measures.ts'
import type { Reading } from './reading.ts'

export const THEME_FEATURES = [
  'same',
  'any',
  'strong',
  'opposite',
  'valence',
  'local',
  'level',
  'topic',
  'topicHere',
] as const

const INDEX = new Map(THEME_IDS.map((theme, index) => [theme, index]))

/** Sums by theme, praise first, then blame; filled again for each text. */
export interface ThemeSums {
  sums: Float64Array
  most: Float64Array
  /** Valence of the sentences in which the theme is spoken of. */
  local: Float64Array
  /** By topic: the most that a sentence speaks of it; then the same among praising and among blaming sentences. */
  topics: Float64Array
}

/** The column of the word layer that tells whether a theme is spoken of. */
const TOPICS = ['service', 'product', 'place', 'price'] as const

function topicOf(theme: ThemeId): number {
  return theme === 'product' ? 1 : theme === 'tangibles' ? 2 : theme === 'price' ? 3 : 0
}

const TOPIC_OF = THEME_IDS.map(topicOf)

export function newThemeSums(): ThemeSums {
  const size = THEME_IDS.length * 2
  return {
    sums: new Float64Array(size),
    most: new Float64Array(size),
    local: new Float64Array(size),
    topics: new Float64Array(TOPICS.length * 3),
  }
}

/** Where a theme with a sign stands in the sums. */
export function themeSlot(theme: ThemeId, praise: boolean): number {
  return INDEX.get(theme)! * 2 + (praise ? 0 : 1)
}

/** Sums what the cues say of each theme. */
export function sumThemes(reading: Reading, measures: Measures, themes: ThemeSums): void {
  themes.sums.fill(0)
  themes.most.fill(0)
  themes.local.fill(0)
  sumTopics(reading, measures, themes)
  for (const { cue, value, sentence } of reading.hits) {
    if (value === 0) continue
    const size = Math.abs(value)
    if (cue.theme !== null) addTo(themes, themeSlot(cue.theme, value > 0), size, measures, sentence)
    if (cue.also === null) continue
    // Under a negator the second theme turns with the first.
    const turned = value > 0 !== cue.strength > 0 && cue.strength !== 0
    addTo(themes, themeSlot(cue.also.theme, (cue.also.sign === '+') !== turned), size, measures, sentence)
  }
}

/** Fills `row` with the features of a theme with a sign, given by its slot. */
export function themeRow(
  themes: ThemeSums,
  slot: number,
  valence: number,
  expected: number,
  row: Float64Array,
): void {
  const sign = slot % 2 === 0 ? 1 : -1
  row[0] = logOf(themes.sums[slot]!)
  row[1] = themes.sums[slot]! > 0 ? 1 : 0
  row[2] = themes.most[slot]! >= 1.8 ? 1 : 0
  row[3] = logOf(themes.sums[slot ^ 1]!)
  row[4] = valence * sign
  row[5] = themes.local[slot]! * sign
  row[6] = (expected - 3) * sign
  const topic = TOPIC_OF[slot >> 1]! * 3
  row[7] = themes.topics[topic]!
  row[8] = themes.topics[topic + 1 + (slot % 2)]!
}

function sumTopics(reading: Reading, measures: Measures, themes: ThemeSums): void {
  const { topics } = themes
  topics.fill(-2)
  for (let t = 0; t < TOPICS.length; t++) {
    const at = t * 3
    const spoken = measures.layers[TOPICS[t]!]
    for (let s = 0; s < reading.sentences; s++) {
      const norm = measures.norms[s]!
      const valence = measures.layers.valence[s]! * norm + (measures.praise[s]! - measures.blame[s]!) * 0.1
      const score = spoken[s]! * norm
      if (score > topics[at]!) topics[at] = score
      const side = at + (valence > 0 ? 1 : 2)
      if (score > topics[side]!) topics[side] = score
    }
  }
}

function addTo(themes: ThemeSums, slot: number, size: number, measures: Measures, sentence: number): void {
  themes.sums[slot]! += size
  if (size > themes.most[slot]!) themes.most[slot] = size
  themes.local[slot] = measures.layers.valence[sentence]! / Math.sqrt(measures.lengths[sentence]! + 5)
}
