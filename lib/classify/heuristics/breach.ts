/** The basic promise: one fault by itself is Basic, unless it tells of a promise that was broken or of leaving for good. */
import type { LevelId } from '../../model/ladder.ts'
import type { Reading } from '../reading.ts'

/** The level, kept from Criminal where one fault is told that can be Basic. `gone`: they stay away or tell others to. */
export function capBreach(level: LevelId, reading: Reading, gone: boolean): LevelId {
  return level === 1 && !gone && isOneFault(reading) ? 2 : level
}

function isOneFault(reading: Reading): boolean {
  let end = -1
  for (const { cue, value, first, last } of reading.hits) {
    if (value >= 0) continue
    if (cue.max === 1) return false
    // Cues that share words tell of one fault.
    if (end >= 0 && first > end) return false
    end = Math.max(end, last)
  }
  return end >= 0
}
