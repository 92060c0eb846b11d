/** The changes of one cue that could be what the user means. */
import type { Cue } from '../lexicon/cue.ts'
import type { LevelId } from '../model/ladder.ts'
import { type CueChange, changeOf, type OwnCue } from '../model/own-cue.ts'
import type { Sign, ThemeId } from '../model/themes.ts'
import { cuesFor, instead, type KnownCue, without } from './known.ts'
import { type Force, forceOf, levelOfForce, lineOf } from './lines.ts'
import { keyOfSuspect, type Suspect, usualWords } from './suspects.ts'

/** What a change does to a phrase, for the sentence that explains it. */
export type About =
  | { kind: 'mute' }
  | { kind: 'level'; from: LevelId | null; to: LevelId }
  | { kind: 'strength'; from: number; to: number }
  | { kind: 'bound'; bound: 'min' | 'max'; level: LevelId }
  | { kind: 'theme'; from: ThemeId | null; to: ThemeId }
  | { kind: 'add'; sign: Sign; theme: ThemeId | null; level: LevelId }

/** One change that could be proposed. */
export interface Candidate {
  /** What it is remembered by when it is declined: the phrase and the direction, whatever the change. */
  key: string
  change: CueChange
  about: About
  /** The phrase as reviews have it. */
  words: string
  /** The phrase as the lexicon has it. */
  phrase: string
}

/** All that could be done about a suspect, the plainest first. */
export function candidatesFor(suspect: Suspect, own: readonly OwnCue[]): Candidate[] {
  const { lang, phrase, fitted, direction, theme } = suspect
  const all = cuesFor(phrase, lang, own)
  const known = fitted ? fittedCue(suspect) : (all.find(({ cue }) => cue.theme === suspect.found) ?? all[0])
  // What a heuristic found has no line that could be changed.
  if (!known) return []
  const named = { key: keyOfSuspect(suspect), words: usualWords(suspect.words), phrase }
  if (direction === 'theme')
    return [
      {
        ...named,
        change: instead(known, { theme }, own),
        about: { kind: 'theme', from: known.cue.theme, to: theme! },
      },
    ]
  const mute = {
    ...named,
    change: fitted ? changeOf({ mute: [phrase] }) : without(known),
    about: { kind: 'mute' },
  } as const
  return [
    mute,
    ...forces(suspect, known, fitted).map(({ about, force }) => ({
      ...named,
      about,
      change: instead(known, force, own),
    })),
  ]
}

function forces({ direction, levels }: Suspect, { cue }: KnownCue, fitted: boolean) {
  const found: { about: About; force: Partial<Cue> }[] = []
  const up = direction === 'up'
  const from = fitted ? null : levelOfForce(cue)
  for (const to of [...levels].sort())
    if (to !== 0 && (from === null || (up ? to > from : to < from)))
      found.push({ about: { kind: 'level', from, to }, force: forLevel(cue, forceOf(to)) })
  if (fitted) return found
  for (let to = cue.strength + (up ? 1 : -1); Math.abs(to) <= 3; to += up ? 1 : -1)
    if (to !== 0 && Math.sign(to) === Math.sign(cue.strength))
      found.push({ about: { kind: 'strength', from: cue.strength, to }, force: { strength: to } })
  for (const level of [...levels].sort()) {
    if (level === 0) continue
    if (up && cue.strength > 0 && level > (cue.min ?? 0))
      found.push({
        about: { kind: 'bound', bound: 'min', level },
        force: { min: level, max: cue.max === null ? null : Math.max(cue.max, level) },
      })
    if (!up && cue.strength < 0 && level < (cue.max ?? 6))
      found.push({
        about: { kind: 'bound', bound: 'max', level },
        force: { max: level, min: cue.min === null ? null : Math.min(cue.min, level) },
      })
  }
  return found
}

// A phrase that changes sides gives up what the other side made of it.
function forLevel(cue: Cue, force: Force): Partial<Cue> {
  if (Math.sign(cue.strength) === Math.sign(force.strength))
    return { ...force, event: force.event || cue.event }
  return { ...force, signal: null, also: null }
}

function fittedCue({ lang, phrase }: Suspect): KnownCue {
  const cue: Cue = {
    phrase,
    theme: null,
    strength: 0,
    min: null,
    max: null,
    signal: null,
    also: null,
    event: false,
    service: null,
    origin: 'own',
  }
  return { lang, cue, own: null }
}

/** Lines for a phrase that no cue finds, the mildest first. */
export function addedLines(phrase: string, sign: Sign, theme: ThemeId | null, wanted: LevelId | null) {
  const levels =
    wanted !== null && wanted !== 0 ? [wanted] : sign === '-' ? ([2, 1] as const) : ([3, 4] as const)
  return levels.map((level) => {
    const force = forceOf(level)
    const line = lineOf({ phrase, ...force, signal: null, also: null, service: null })
    return { level: level as LevelId, line, theme }
  })
}
