/** The user's marks in the reviews of this page, as far as they are known here. */
import { placeMarks } from '../anchor/place-all.ts'
import { heard } from '../model/heard.ts'
import type { Mark, PlacedMark } from '../model/mark.ts'
import type { Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'

export class OwnMarks {
  readonly #marks = new Map<string, readonly Mark[]>()

  /** Those that stand in the words of the review as it is read here; orphans are left out. */
  placedIn(review: Review): PlacedMark[] {
    const marks = this.#marks.get(review.id) ?? []
    return marks.length === 0 ? [] : placeMarks(marks, wordingOf(review).text).placed
  }

  /** The verdict without the complaints that the user said are none. */
  heard(review: Review, verdict: Verdict): Verdict {
    return heard(verdict, this.placedIn(review))
  }

  /** Those that were never asked for. */
  unknown(reviewIds: readonly string[]): string[] {
    return reviewIds.filter((id) => !this.#marks.has(id))
  }

  known(): string[] {
    return [...this.#marks.keys()]
  }

  /** Takes in all marks that there are in these reviews; returns the reviews whose marks are other ones now. */
  take(reviewIds: readonly string[], marks: readonly Mark[]): string[] {
    const byReview = Map.groupBy(marks, ({ reviewId }) => reviewId)
    return reviewIds.filter((id) => {
      const [before = [], now = []] = [this.#marks.get(id), byReview.get(id)]
      const same = JSON.stringify(before) === JSON.stringify(now)
      if (!same || !this.#marks.has(id)) this.#marks.set(id, now)
      return !same
    })
  }
}
