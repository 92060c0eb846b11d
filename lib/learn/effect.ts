/** What a change of the user's cues does to the collected reviews. Work in small steps, for a caller who has other things to do. */
import type { LevelId } from '../model/ladder.ts'
import type { CueChange, OwnCue } from '../model/own-cue.ts'
import { mergeSpans } from '../model/phrases.ts'
import type { Span, Verdict } from '../model/verdict.ts'
import { type Case, classifyCase } from './case.ts'
import { phraseOf } from './lines.ts'
import { classifierAfter } from './own.ts'

/** Steps done and steps in all. */
export interface Progress {
  done: number
  of: number
}

/** A review whose verdict would be another one. */
export interface Changed {
  id: string
  before: LevelId
  after: LevelId
  /** Where the phrases of the change stand in its wording. */
  spans: Span[]
}

/** What a change does. */
export interface Effect {
  /** How many reviews were looked at. */
  of: number
  /** Those on another level; then those that keep their level and change in theme or complaint. */
  changed: Changed[]
  /** How many of them are on another level. */
  moved: number
}

/** Classifies each case anew; one step a case. */
export function* effectOf(
  cases: readonly Case[],
  cues: readonly OwnCue[],
  change: CueChange,
): Generator<Progress, Effect> {
  const after = classifierAfter(cues, change)
  const phrases = touchedPhrases(change)
  const changed: Changed[] = []
  for (const [i, one] of cases.entries()) {
    const verdict = classifyCase(one, after)
    if (differ(one.verdict, verdict))
      changed.push({
        id: one.id,
        before: one.verdict.level,
        after: verdict.level,
        spans: touchedIn(phrases, one.verdict, verdict),
      })
    yield { done: i + 1, of: cases.length }
  }
  const moved = changed.filter(({ before, after: now }) => before !== now)
  const rest = changed.filter(({ before, after: now }) => before === now)
  return { of: cases.length, changed: [...moved, ...rest], moved: moved.length }
}

// Weights and confidence shift a little with each cue; what a reader sees is what counts.
function differ(a: Verdict, b: Verdict): boolean {
  return seen(a) !== seen(b)
}

function seen({ level, themes, complaints, signals }: Verdict): string {
  return JSON.stringify([
    level,
    themes.map(({ theme, sign }) => theme + sign).sort(),
    complaints.map(({ start, end }) => [start, end]),
    [...signals].sort(),
  ])
}

function touchedPhrases({ mute, unmute, add, remove }: CueChange): Set<string> {
  return new Set([...mute, ...unmute, ...[...add, ...remove].map(({ line }) => phraseOf(line))])
}

function touchedIn(phrases: ReadonlySet<string>, ...verdicts: Verdict[]): Span[] {
  const spans = verdicts.flatMap(({ evidence }) => evidence.filter(({ cue }) => phrases.has(cue)))
  return mergeSpans(spans)
}
