/** The user's own changes to the lexicon: a cue added, or a cue of the lexicon that shall not count. */
import { hash } from './hash.ts'
import type { ThemeId } from './themes.ts'

/** Longest line of an own cue, and most own cues; more would make reading slow. */
export const MAX_CUE = 2_500
export const MAX_CUES = 2_000

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

/** What the user writes of a cue. */
export type CueDraft = Pick<AddedCue, 'lang' | 'line' | 'theme'>

/** One step in the user's cues. Adding what is there and taking away what is not there change nothing. */
export interface CueChange {
  /** Phrases of the lexicon that shall not count any more. */
  mute: readonly string[]
  /** Phrases that shall count again. */
  unmute: readonly string[]
  add: readonly CueDraft[]
  remove: readonly CueDraft[]
}

/** A change of which only some parts are named. */
export function changeOf(parts: Partial<CueChange>): CueChange {
  return { mute: [], unmute: [], add: [], remove: [], ...parts }
}

/** The cues after a change. Pure; `newId` is asked for each cue that is new. */
export function changed(
  before: readonly OwnCue[],
  { mute, unmute, add, remove }: CueChange,
  now: Date,
  newId: () => string,
): OwnCue[] {
  const gone = new Set([...unmute.map(mutedKey), ...remove.map(addedKey)])
  const stay = before.filter((cue) => !gone.has(keyOf(cue)))
  const known = new Set(stay.map(keyOf))
  const created = now.toISOString()
  const fresh: OwnCue[] = []
  const take = (key: string, cue: OwnCue) => {
    if (known.has(key)) return
    known.add(key)
    fresh.push(cue)
  }
  for (const phrase of mute) take(mutedKey(phrase), { id: newId(), kind: 'muted', phrase, created })
  for (const { lang, line, theme } of add)
    take(addedKey({ lang, line, theme }), { id: newId(), kind: 'added', lang, line, theme, created })
  return [...stay, ...fresh]
}

/**
 * Names a classifier: the program's version, because an update may bring other cues and weights, and what the own cues
 * say, whatever their order, ids and dates.
 */
export function stampOf(cues: readonly OwnCue[], version: string): string {
  return `${version}+${hash(cues.map(keyOf).sort().join('\n'))}`
}

/** What two cues have in common that do the same. */
export function keyOf(cue: OwnCue): string {
  return cue.kind === 'muted' ? mutedKey(cue.phrase) : addedKey(cue)
}

function mutedKey(phrase: string): string {
  return `muted ${phrase}`
}

function addedKey({ lang, line, theme }: CueDraft): string {
  return `added ${lang} ${theme ?? ''} ${line}`
}
