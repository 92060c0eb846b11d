/** Capitals and punctuation: "TOP!!!" is louder than "top", and no better service. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { note, type Reading, spanOf } from '../reading.ts'

/** Share of words in capitals (three letters or more), and sentences with an exclamation mark. */
export function loudness(reading: Reading): { capitals: number; exclamations: number } {
  const { tokens } = reading
  let capitals = 0
  let exclamations = 0
  for (let i = 0; i < tokens.count; i++) if (isShouted(reading, i)) capitals++
  for (let i = 1; i <= tokens.count; i++) if (tokens.gaps[i]! & Gap.exclamation) exclamations++
  return { capitals: tokens.count ? capitals / tokens.count : 0, exclamations }
}

/** Lets a shouted cue count for more, unless the whole text is in capitals. */
export function shouting(reading: Reading, capitals: number): void {
  if (capitals === 0 || capitals > 0.5) return
  for (const hit of reading.hits) {
    if (hit.value === 0 || !isShouted(reading, hit.first)) continue
    hit.value *= factors.louder
    note(hit, 'shouting', 'strengthened', spanOf(reading, hit.first, hit.first))
  }
}

function isShouted(reading: Reading, at: number): boolean {
  const capitals = reading.tokens.capitals[at]!
  return capitals >= 3 && capitals === reading.tokens.ends[at]! - reading.tokens.starts[at]!
}
