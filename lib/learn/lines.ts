/** Lines of the lexicon as what they stand for, and lines for what a user wants a phrase to stand for. */
import type { Cue } from '../lexicon/cue.ts'
import { cueLines } from '../lexicon/parse.ts'
import type { LevelId } from '../model/ladder.ts'

/** What of a line decides how it counts. */
export type Force = Pick<Cue, 'strength' | 'min' | 'max' | 'event'>

/** How the lexicon writes a phrase that by itself speaks for a level. */
const FORCE_OF: Record<Exclude<LevelId, 0>, Force> = {
  1: { strength: -3, min: null, max: 1, event: false },
  2: { strength: -2, min: null, max: 2, event: false },
  3: { strength: 1, min: null, max: 3, event: false },
  4: { strength: 2, min: null, max: 4, event: false },
  5: { strength: 3, min: null, max: 5, event: true },
  6: { strength: 3, min: null, max: 6, event: true },
}

/** The level that a phrase by itself speaks for, as the lexicon writes it. */
export function levelOfForce({ strength, min, max, event }: Force): LevelId {
  const plain =
    strength < -2 ? 1 : strength < 0 ? 2 : strength < 2 ? 3 : strength === 2 ? 4 : event && max === 6 ? 6 : 5
  return Math.min(Math.max(plain, min ?? 1), max ?? 6) as LevelId
}

/** How a line for a level is written. */
export function forceOf(level: Exclude<LevelId, 0>): Force {
  return FORCE_OF[level]
}

/** The line of a cue, without its origin. */
export function lineOf({
  phrase,
  strength,
  min,
  max,
  signal,
  also,
  event,
  service,
}: Omit<Cue, 'theme' | 'origin'>): string {
  const options = [
    min !== null && `min=${min}`,
    max !== null && `max=${max}`,
    signal && `signal=${signal}`,
    also && `also=${also.theme}${also.sign}`,
    event && 'event',
    service !== null && `service=${service ? 1 : 0}`,
  ].filter(Boolean)
  return [phrase, strength > 0 ? `+${strength}` : String(strength), options.join(' ')]
    .join(' | ')
    .replace(/ \| $/, '')
}

/** The phrase of a line. */
export function phraseOf(line: string): string {
  return cueLines(line, null)[0]?.phrase ?? ''
}
