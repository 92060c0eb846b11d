/** What the user adds: own level, note and tags on a review, and the sets that reviews are collected in. */
import type { LevelId } from './ladder.ts'

/** The user's words on one review, in the sense of the W3C Web Annotation model: a target and a body. */
export interface Annotation {
  /** One a review: `<reviewId>#review`. */
  id: string
  reviewId: string
  /** The user's own level; null where the program's stands. */
  level: LevelId | null
  note: string
  tags: string[]
  /** Name that the user chose in the options; empty where none was chosen. */
  author: string
  /** ISO 8601 in UTC. */
  created: string
  modified: string
}

/** A change of what the user says on a review. Only what is named changes. */
export type AnnotationPatch = Partial<Pick<Annotation, 'level' | 'note' | 'tags'>>

/** Who writes an annotation or a mark, and when. */
export interface Writer {
  /** Empty where the user chose no name. */
  author: string
  now: Date
}

/** A named collection of reviews from any site. */
export interface ReviewSet {
  /** Random, made once. */
  id: string
  name: string
  created: string
  modified: string
  /** ISO 8601 in UTC: since when it is put away; null where it is in use. */
  archived: string | null
  /** Random, for the pseudonyms of this set's reviewers. Never leaves the store. */
  salt: string
}
