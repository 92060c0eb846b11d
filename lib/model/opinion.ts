/** A second opinion: what a colleague said of the same reviews, and what was decided where the two differ. */
import type { Annotation } from './annotation.ts'
import type { Mark } from './mark.ts'
import type { ThemeId } from './themes.ts'

/** What one colleague said of one review, from a file; kept apart from the user's own annotations. */
export interface Opinion {
  /** `<reviewId>#<author>`. */
  id: string
  reviewId: string
  /** The colleague's name: as in the file, or as the user gave it. */
  author: string
  annotation: Annotation | null
  marks: Mark[]
  /** ISO 8601 in UTC: when the file was read. */
  imported: string
}

/** What was decided where the two differed, on a level or on a theme. */
export interface Decision {
  /** `<reviewId>#<author>#<theme>`, or `#level`. */
  id: string
  reviewId: string
  /** The colleague. */
  author: string
  /** Null for the level. */
  theme: ThemeId | null
  chose: 'mine' | 'theirs' | 'other'
  /** A level; or 0 not named, 1 praise, 2 complaint, 3 both. */
  answer: number
  /** Who decided: the name chosen in the options; empty where none was. */
  by: string
  /** ISO 8601 in UTC. */
  at: string
}

/** The id of the one decision on that. */
export function decisionIdOf({
  reviewId,
  author,
  theme,
}: Pick<Decision, 'reviewId' | 'author' | 'theme'>): string {
  return `${reviewId}#${author}#${theme ?? 'level'}`
}
