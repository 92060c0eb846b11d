/** The user's own changes to the lexicon: a cue added, or a cue of the lexicon that shall not count. */
import type { ThemeId } from './themes.ts'

/** A cue that the user added, as a line of the lexicon. */
export interface AddedCue {
  /** Random, made once. */
  id: string
  kind: 'added'
  lang: 'nl' | 'en'
  /** `phrase | strength | options`, as in the lexicon's files. */
  line: string
  /** Null where the cue speaks of no theme. */
  theme: ThemeId | null
  /** ISO 8601 in UTC. */
  created: string
}

/** A cue of the lexicon that shall not count. */
export interface MutedCue {
  /** Random, made once. */
  id: string
  kind: 'muted'
  /** As written in the lexicon. */
  phrase: string
  /** ISO 8601 in UTC. */
  created: string
}

/** One change. */
export type OwnCue = AddedCue | MutedCue
