/** Notices: a question to others, an address, a visit still to come, an owner's reply. They value nothing. */
import type { Reading } from '../reading.ts'
import { Aside } from '../reading.ts'

/** How far a text gives notice instead of telling of a visit. */
export interface Notices {
  /** Cues that give notice, where nothing is valued beside them; fewer by what is valued. */
  notices: number
  /** Share of the words that stand in questions, 0-1; 0 where blame is told, as in "how hard can it be?". */
  asked: number
}

/** Counts notices against what the cues value. */
export function noticesIn(reading: Reading): Notices {
  let notices = 0
  let valued = 0
  let blamed = false
  for (const { cue, value } of reading.hits) {
    if (cue.notice) notices++
    else if (value !== 0) valued++
    if (value < 0) blamed = true
  }
  let asked = 0
  const { count } = reading.tokens
  if (!blamed) for (let i = 0; i < count; i++) if (reading.aside[i]! & Aside.question) asked++
  return { notices: Math.max(0, notices - valued / 2), asked: count === 0 ? 0 : asked / count }
}
