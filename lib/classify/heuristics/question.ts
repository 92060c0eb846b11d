/** Questions: "is it clean?" values nothing; "hoe moeilijk kan het zijn?" keeps its blame. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { Aside, note, type Reading, spanOf } from '../reading.ts'

/** Marks sentences that end with a question mark. */
export function markQuestions(reading: Reading): void {
  for (let s = 0; s < reading.sentences; s++) {
    const end = reading.sentenceStarts[s + 1]!
    if (!(reading.tokens.gaps[end]! & Gap.question)) continue
    for (let i = end - 1; i >= reading.sentenceStarts[s]!; i--) {
      reading.aside[i]! |= Aside.question
      if (reading.tokens.gaps[i]! & Gap.stop) break
    }
  }
}

export function question(reading: Reading): void {
  for (const hit of reading.hits) {
    if (!(reading.aside[hit.first]! & Aside.question) || hit.value <= 0) continue
    hit.value *= factors.question
    note(hit, 'question', 'weakened', spanOf(reading, hit.first, hit.last))
  }
}
