/** Product or price alone stands between Basic and Desired; lower only when unsafe or a cheat. */
import type { LevelId } from '../../model/ladder.ts'

const LOWEST = 2
const HIGHEST = 4

/** The level, kept between Basic and Desired where nobody served. `breach`: unsafe, a cheat or the like was told. */
export function capProduct(level: LevelId, service: boolean, breach: boolean): LevelId {
  if (service || level === 0) return level
  if (level < LOWEST && !breach) return LOWEST
  return level > HIGHEST ? HIGHEST : level
}
