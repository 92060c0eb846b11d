/** A cue: one line of the lexicon. */
import type { SignalId } from '../model/signals.ts'
import type { Sign, ThemeId } from '../model/themes.ts'

/** The languages that have a lexicon. */
export type LexiconLang = 'nl' | 'en'

export interface Cue {
  /** As written. */
  phrase: string
  /** null in `general` and `signals`. */
  theme: ThemeId | null
  /** -3 to +3; 0 carries only a signal or a theme. */
  strength: number
  /** The levels the cue by itself can speak for. */
  min: number | null
  max: number | null
  signal: SignalId | null
  /** A second theme with its sign. */
  also: { theme: ThemeId; sign: Sign } | null
  /** An act that happened, not an opinion. */
  event: boolean
  /** Whether it speaks of people or process; null where the theme decides. */
  service: boolean | null
  /** Gives notice (a question, an address, a visit to come), so that the text may value nothing at all. */
  notice?: boolean
  origin: string
}

/** A word class: `<staff>` stands for each of its members. */
export type WordClasses = Map<string, string[]>

/** A line of a cue file that could not be read. Message in plain English. */
export interface CueFault {
  line: number
  message: string
}

/** The texts that a language's lexicon is read from. */
export interface LexiconSource {
  classes: string
  themes: Partial<Record<ThemeId, string>>
  /** `general` and `signals`. */
  themeless: string[]
}
