/** Places a review on the ladder and says why. The only door to this room. */
import type { Cue, LexiconLang } from '../lexicon/cue.ts'
import { parseCue } from '../lexicon/parse.ts'
import type { Verdict } from '../model/verdict.ts'
import { shippedModel, shippedWords } from './model.ts'
import type { OwnCues } from './tongue.ts'
import { type ClassifyOptions, makeClassifier } from './verdict.ts'

export type { ClassifyOptions } from './verdict.ts'

/** A line of the lexicon as a user writes it. */
export interface UserCue {
  lang: LexiconLang
  /** As in the lexicon's files: `phrase | strength | options`. */
  line: string
  theme: Cue['theme']
}

/** What a user changes in the lexicon. */
export interface UserCues {
  extra?: readonly UserCue[]
  /** Phrases of the lexicon that shall not count, as written there. */
  muted?: readonly string[]
}

/** A classifier with a user's cues. Making one takes milliseconds; keep it. */
export interface Classifier {
  classify(text: string, options?: ClassifyOptions): Verdict
  /** Lines of `UserCues.extra` that could not be read, with the reason. */
  faults: { line: string; message: string }[]
}

/** Makes a classifier that also knows a user's cues. */
export function createClassifier(user: UserCues = {}): Classifier {
  const faults: Classifier['faults'] = []
  const extra: (Cue & { lang: LexiconLang })[] = []
  for (const { line, theme, lang } of user.extra ?? []) {
    const cue = parseCue(line, theme)
    if (typeof cue === 'string') faults.push({ line, message: cue })
    else extra.push({ ...cue, lang })
  }
  const own: OwnCues | null = extra.length || user.muted?.length ? { extra, muted: user.muted ?? [] } : null
  return { classify: makeClassifier({ words: shippedWords, model: shippedModel }, own), faults }
}

let shipped: Classifier | null = null

/** Places a text with the lexicon as it ships. Never throws; any string is a text. */
export function classify(text: string, options?: ClassifyOptions): Verdict {
  shipped ??= createClassifier()
  return shipped.classify(text, options)
}
