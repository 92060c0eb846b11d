/** A cue as it stands in the form, and the line and change that it makes. */

import type { KnownCue } from '../../../lib/learn/known.ts'
import { lineOf, phraseOf } from '../../../lib/learn/lines.ts'
import type { Cue, LexiconLang } from '../../../lib/lexicon/cue.ts'
import { type CueChange, changeOf, type OwnCue } from '../../../lib/model/own-cue.ts'
import type { ThemeId } from '../../../lib/model/themes.ts'

/** What the form asks for. */
export interface Draft {
  phrase: string
  lang: LexiconLang
  theme: ThemeId | null
  strength: number
  min: number | null
  max: number | null
  event: boolean
  /** What is to be changed; null for a new cue. Options that the form does not ask for stay as they are in it. */
  base: KnownCue | null
}

/** An empty form. */
export function newDraft(lang: LexiconLang): Draft {
  return { phrase: '', lang, theme: null, strength: -1, min: null, max: null, event: false, base: null }
}

/** A form to change a cue with. */
export function draftOf(base: KnownCue): Draft {
  const { phrase, theme, strength, min, max, event } = base.cue
  return { phrase, lang: base.lang, theme, strength, min, max, event, base }
}

/** The line as it will be kept. */
export function lineOfDraft(draft: Draft): string {
  return lineOf(cueOf(draft))
}

/** The change that saving makes. `known` is the room that writes a cue of the lexicon anew. */
export function changeOfDraft(
  draft: Draft,
  own: readonly OwnCue[],
  { instead }: typeof import('../../../lib/learn/known.ts'),
): CueChange {
  if (draft.base) return instead(draft.base, cueOf(draft), own)
  return changeOf({ add: [{ lang: draft.lang, line: lineOfDraft(draft), theme: draft.theme }] })
}

/** The change that lets a phrase of the lexicon count again as it ships, without what was written in its place. */
export function backOf(phrase: string, own: readonly OwnCue[]): CueChange {
  const remove = own.flatMap((cue) =>
    cue.kind === 'added' && phraseOf(cue.line) === phrase
      ? [{ lang: cue.lang, line: cue.line, theme: cue.theme }]
      : [],
  )
  return changeOf({ unmute: [phrase], remove })
}

function cueOf({ phrase, theme, strength, min, max, event, base }: Draft): Cue {
  const { signal = null, also = null, service = null } = base?.cue ?? {}
  const words = phrase.trim().replace(/\s+/g, ' ')
  return { phrase: words, theme, strength, min, max, event, signal, also, service, origin: 'own' }
}
