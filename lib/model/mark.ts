/** A mark: what the user says of words in a review, in the sense of the W3C Web Annotation model. */
import type { LevelId } from './ladder.ts'
import type { Sign, ThemeId } from './themes.ts'
import type { Span } from './verdict.ts'

/** W3C TextQuoteSelector on the review's wording. */
export interface QuoteSelector {
  /** The marked words, verbatim. */
  exact: string
  /** Up to 32 UTF-16 units before and after them. */
  prefix: string
  suffix: string
}

/** What a mark says: praise, a complaint, only a note, or that what the program took for a complaint is none. */
export type MarkKind = 'praise' | 'complaint' | 'note' | 'not-complaint'

/** What the user says of the marked words; the body of the W3C annotation. */
export interface MarkBody {
  kind: MarkKind
  theme: ThemeId | null
  /** The level that these words speak for; null where the user says none. */
  level: LevelId | null
  note: string
  tags: string[]
}

/** One mark. Its target is the review's wording, by quote and by position. */
export interface Mark extends MarkBody {
  /** `<reviewId>#<random>`. */
  id: string
  reviewId: string
  quote: QuoteSelector
  /** W3C TextPositionSelector on the review's wording, as it was when the mark was made or last placed. */
  position: Span
  /** Name that the user chose in the options; empty where none was chosen. */
  author: string
  /** ISO 8601 in UTC. */
  created: string
  modified: string
}

/** The sign that a mark counts with; null where it counts for neither side. */
export function signOfMark(kind: MarkKind): Sign | null {
  return kind === 'praise' ? '+' : kind === 'complaint' ? '-' : null
}
