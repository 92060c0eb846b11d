/** The user's own levels on the reviews of this page, as far as they are known here. */
import type { LevelId } from '../model/ladder.ts'

export class OwnLevels {
  readonly #levels = new Map<string, LevelId | null>()
  readonly #onChange: (reviewId: string, level: LevelId | null) => void

  /** `onChange` hears of every level that becomes another one. */
  constructor(onChange: (reviewId: string, level: LevelId | null) => void) {
    this.#onChange = onChange
  }

  of(reviewId: string): LevelId | null {
    return this.#levels.get(reviewId) ?? null
  }

  /** Those that were never asked for. */
  unknown(reviewIds: readonly string[]): string[] {
    return reviewIds.filter((id) => !this.#levels.has(id))
  }

  known(): string[] {
    return [...this.#levels.keys()]
  }

  set(reviewId: string, level: LevelId | null): void {
    const changed = this.of(reviewId) !== level
    this.#levels.set(reviewId, level)
    if (changed) this.#onChange(reviewId, level)
  }
}
