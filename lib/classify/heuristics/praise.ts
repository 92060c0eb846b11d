/** Praise without an act is at most Desired, however loud: the top levels need something that they did. */
import type { LevelId } from '../../model/ladder.ts'

/** What a text tells of acts. */
export interface ActsTold {
  /** Strength of the events that speak for it. */
  events: number
  /** What the fitted words say of an act; above 0 they tell of one. */
  words: number
}

const HIGHEST_WITHOUT = 4

/** The level, capped where no act is told. */
export function capPraise(level: LevelId, told: ActsTold): LevelId {
  return level > HIGHEST_WITHOUT && told.events === 0 && told.words <= 0 ? HIGHEST_WITHOUT : level
}
