/** Several acts: the highest level asks for more than one act that is told, or one with open amazement. */
import type { LevelId } from '../../model/ladder.ts'
import type { Reading } from '../reading.ts'

/** What is told that nobody had to do. */
export interface Acts {
  /** Acts at different places of the text. */
  told: number
  /** Words of open amazement. */
  amazement: number
}

/** Counts acts that can speak for the top levels; cues that share words tell of one act. */
export function actsIn(reading: Reading): Acts {
  const acts: Acts = { told: 0, amazement: 0 }
  let end = -1
  for (const { cue, value, first, last } of reading.hits) {
    if (value <= 0 || cue.max === null || cue.max < 5) continue
    if (!cue.event) {
      if (cue.max >= 6) acts.amazement++
    } else if (first > end) {
      acts.told++
      end = last
    } else if (last > end) end = last
  }
  return acts
}

/** The level, kept from Unbelievable where one act is told without amazement. */
export function capActs(level: LevelId, acts: Acts): LevelId {
  return level === 6 && acts.told === 1 && acts.amazement === 0 ? 5 : level
}
