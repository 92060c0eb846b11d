/** A verdict: the level of a review, with everything that led there. Nothing in it that cannot be traced to words. */
import type { LevelId } from './ladder.ts'
import type { SignalId } from './signals.ts'
import type { Sign, ThemeId } from './themes.ts'

/** A range of the review's wording in UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** A heuristic that changed a cue or the whole verdict. */
export interface Step {
  /** The heuristic's id, the name of its file. */
  heuristic: string
  /** What it did. */
  effect: 'flipped' | 'strengthened' | 'weakened' | 'ignored' | 'flagged' | 'capped' | 'lifted' | 'lowered'
  /** The words that made it act; null where the whole text did. */
  span: Span | null
}

/** A phrase that counted, or that was found and set aside. */
export interface Evidence extends Span {
  /** The verbatim slice of the wording. */
  text: string
  theme: ThemeId | null
  /** After the heuristics. */
  sign: Sign
  /** The cue as written in the lexicon, or the fitted word. */
  cue: string
  kind: 'cue' | 'event' | 'word'
  /** Contribution to the score, in levels, after the heuristics; its sign is that of `sign`, 0 when ignored. */
  weight: number
  /** The signal this phrase stands for, if any. */
  signal: SignalId | null
  steps: Step[]
}

/** Why a review has level 0. */
export type UnratedReason = 'empty' | 'language' | 'nothing-valued'

/** What would give another level: the phrase to leave out. */
export interface WhatIf {
  level: LevelId
  /** Index into `evidence`. */
  without: number
}

/** The classifier's answer for one text. */
export interface Verdict {
  level: LevelId
  /** 0-1, calibrated: the share of such verdicts that is exact. */
  confidence: number
  /** Language of the text; null where it is neither Dutch nor English. */
  lang: 'nl' | 'en' | null
  /** Whether the text says anything about people or process. */
  service: boolean
  themes: { theme: ThemeId; sign: Sign }[]
  signals: SignalId[]
  /** The sentences that tell of something wrong. */
  complaints: Span[]
  /** In order of position. */
  evidence: Evidence[]
  /** What was done to the verdict as a whole: caps, contrast, prior. */
  steps: Step[]
  /** Set when `level` is 0. */
  reason: UnratedReason | null
  /** The one phrase without which the review would stand higher or lower; null where no single phrase does. */
  without: { up: WhatIf | null; down: WhatIf | null }
}

/** The verdict on a text that is not rated; none is surer than that. */
export function unrated(reason: UnratedReason, lang: Verdict['lang']): Verdict {
  return {
    level: 0,
    confidence: 1,
    lang,
    service: false,
    themes: [],
    signals: [],
    complaints: [],
    evidence: [],
    steps: [],
    reason,
    without: { up: null, down: null },
  }
}
