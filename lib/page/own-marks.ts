/** The user's marks in the reviews of this page, each placed in the words as they stand now. */
import { placeMark, Target } from '../anchor/place.ts'
import type { Mark, PlacedMark } from '../model/mark.ts'
import { wordingOf } from '../model/wording.ts'
import type { Steps } from '../sites/steps.ts'
import type { FoundReview } from '../sites/types.ts'

interface Known {
  marks: readonly Mark[]
  /** The words in which they were placed last. */
  wording: string | null
  placed: readonly PlacedMark[]
}

/** So many reviews are asked for at once: an answer of many marks is work for the page too. */
const PORTION = 100

export class OwnMarks {
  readonly #ask: (reviewIds: string[]) => Promise<Mark[]>
  readonly #known = new Map<string, Known>()

  constructor(ask: (reviewIds: string[]) => Promise<Mark[]>) {
    this.#ask = ask
  }

  /** Those that have a place, as they were placed last. */
  of(reviewId: string): readonly PlacedMark[] {
    return this.#known.get(reviewId)?.placed ?? []
  }

  /** Learns the marks of these reviews; all of them, or only of those that were never asked for. */
  async learn(reviewIds: readonly string[], again = false): Promise<void> {
    const wanted = again ? reviewIds : reviewIds.filter((id) => !this.#known.has(id))
    for (let at = 0; at < wanted.length; at += PORTION) {
      const ids = wanted.slice(at, at + PORTION)
      const marks = Map.groupBy(await this.#ask(ids), ({ reviewId }) => reviewId)
      // What was placed before is kept until then: taking away the last mark of a review is news too.
      for (const id of ids) this.#set(id, marks.get(id) ?? [])
    }
  }

  /** A mark as it is now, which this page has just made or changed. */
  put(mark: Mark): void {
    const { marks } = this.#known.get(mark.reviewId) ?? { marks: [] }
    this.#set(mark.reviewId, [...marks.filter(({ id }) => id !== mark.id), mark])
  }

  /** A mark that this page has just taken away. */
  drop(mark: Mark): void {
    const { marks } = this.#known.get(mark.reviewId) ?? { marks: [] }
    this.#set(
      mark.reviewId,
      marks.filter(({ id }) => id !== mark.id),
    )
  }

  /** Every review with marks that was asked for. */
  reviewIds(): string[] {
    return [...this.#known.keys()]
  }

  /** Places what has no place in these words yet. Tells for each review whether anything is new. */
  *place(found: readonly FoundReview[], onNews: (one: FoundReview) => void): Steps<void> {
    for (const one of found) {
      const known = this.#known.get(one.review.id)
      if (!known) continue
      const wording = wordingOf(one.review).text
      if (known.wording === wording) continue
      const target = new Target(wording)
      const placed: PlacedMark[] = []
      for (const mark of known.marks) {
        const place = placeMark(mark, target)
        if (place.span) placed.push({ mark, span: place.span, how: place.how })
        yield
      }
      const had = known.placed.length > 0 || placed.length > 0
      Object.assign(known, { wording, placed } satisfies Partial<Known>)
      if (had) onNews(one)
      yield
    }
  }

  #set(reviewId: string, marks: readonly Mark[]): void {
    this.#known.set(reviewId, { marks, wording: null, placed: this.of(reviewId) })
  }
}
