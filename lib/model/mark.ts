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

/** Why the words of a mark are not in its review as it now stands. */
export type OrphanReason =
  /** The review has no words. */
  | 'wordless'
  /** Neither the words nor anything like them. */
  | 'gone'
  /** Such words are there, with other words around them: they may be other ones. */
  | 'elsewhere'
  /** Several places fit equally well. */
  | 'ambiguous'

/** Where a mark's words stand in a wording, or why they do not. */
export type Placing =
  | { span: Span; how: 'exact' | 'fuzzy'; reason: null }
  | { span: null; how: 'orphan'; reason: OrphanReason }

/** A mark in its place. */
export interface PlacedMark {
  mark: Mark
  /** A range of the wording. */
  span: Span
  /** `fuzzy`: the words there are not quite those of the quote. */
  how: 'exact' | 'fuzzy'
}

/** A mark without a place. */
export interface OrphanMark {
  mark: Mark
  reason: OrphanReason
}
