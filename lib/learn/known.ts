/** The cues in force by their phrase: those of the lexicon and the user's own. */
import type { Cue, LexiconLang } from '../lexicon/cue.ts'
import { linesOf } from '../lexicon/index.ts'
import { type CueLine, parseCue } from '../lexicon/parse.ts'
import type { CueChange, CueDraft, OwnCue } from '../model/own-cue.ts'
import { changeOf } from '../model/own-cue.ts'
import type { ThemeId } from '../model/themes.ts'
import { lineOf } from './lines.ts'

/** A cue that a phrase was found by. */
export interface KnownCue {
  lang: LexiconLang
  cue: Cue
  /** The user's own line; null where the lexicon holds it. */
  own: CueDraft | null
}

const shipped = new Map<LexiconLang, Map<string, CueLine[]>>()

/** The cues in force with this phrase. The user's own go before those of the lexicon. */
export function cuesFor(phrase: string, lang: LexiconLang, own: readonly OwnCue[]): KnownCue[] {
  const found: KnownCue[] = []
  let muted = false
  for (const one of own) {
    if (one.kind === 'muted') muted ||= one.phrase === phrase
    else if (one.lang === lang) {
      const { line, theme } = one
      const cue = parseCue(line, theme)
      if (typeof cue !== 'string' && cue.phrase === phrase)
        found.push({ lang, cue, own: { lang, line, theme } })
    }
  }
  return muted ? found : [...found, ...shippedFor(phrase, lang)]
}

/** The lexicon's own cues with this phrase, whether muted or not. */
export function shippedFor(phrase: string, lang: LexiconLang): KnownCue[] {
  return (linesByPhrase(lang).get(phrase) ?? []).flatMap(({ line, theme }) => {
    const cue = parseCue(line, theme)
    return typeof cue === 'string' ? [] : [{ lang, cue, own: null }]
  })
}

function linesByPhrase(lang: LexiconLang): Map<string, CueLine[]> {
  let lines = shipped.get(lang)
  if (!lines) {
    lines = Map.groupBy(linesOf(lang).lines, ({ phrase }) => phrase)
    shipped.set(lang, lines)
  }
  return lines
}

/** The change that takes a cue out of force. */
export function without({ cue, own }: KnownCue): CueChange {
  return own ? changeOf({ remove: [own] }) : changeOf({ mute: [cue.phrase] })
}

/**
 * The change that lets a cue count in another way. A phrase of the lexicon is muted for all its lines at once, so what
 * else stands under it is written again as it was.
 */
export function instead(known: KnownCue, changes: Partial<Cue>, own: readonly OwnCue[]): CueChange {
  const { lang, cue } = known
  const changed = { ...cue, ...changes }
  const line: CueDraft = { lang, line: lineOf(changed), theme: changed.theme }
  if (known.own) return changeOf({ remove: [known.own], add: [line] })
  const others = (['nl', 'en'] as const).flatMap((other) =>
    cuesFor(cue.phrase, other, own).filter(
      (one) => !one.own && (other !== lang || lineOf(one.cue) !== lineOf(cue) || one.cue.theme !== cue.theme),
    ),
  )
  return changeOf({ mute: [cue.phrase], add: [line, ...others.map(draftOf)] })
}

function draftOf({ lang, cue }: KnownCue): CueDraft {
  return { lang, line: lineOf(cue), theme: cue.theme as ThemeId | null }
}
