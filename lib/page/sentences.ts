/** Sentences about a verdict in the language of the interface. */
import { i18n } from '#i18n'
import { inUiLanguage } from '../locale.ts'
import { type LevelId, levelOf } from '../model/ladder.ts'
import { complaintPhrases } from '../model/phrases.ts'
import type { Step, UnratedReason, Verdict } from '../model/verdict.ts'

const UNRATED = {
  empty: 'badge.unratedEmpty',
  language: 'badge.unratedLanguage',
  'nothing-valued': 'badge.unratedNothing',
} as const satisfies Record<UnratedReason, string>

/** The name of a level. */
export function levelName(level: LevelId): string {
  return inUiLanguage(levelOf(level).name)
}

/** "Basic: 3 complaint phrases and 1 phrase of praise. Your level: Expected." */
export function badgeReason(verdict: Verdict, own: LevelId | null): string {
  const reason = i18n.t('badge.reason', [levelName(verdict.level), inShort(verdict)])
  return own === null ? reason : `${reason} ${i18n.t('badge.own', [levelName(own)])}`
}

function inShort(verdict: Verdict): string {
  if (verdict.reason) return i18n.t(UNRATED[verdict.reason])
  const complaints = complaintPhrases(verdict).length
  const praises = verdict.evidence.filter(
    ({ sign, kind, weight }) => sign === '+' && kind !== 'word' && weight !== 0,
  ).length
  const blame = complaints > 0 ? i18n.t('badge.complaints', complaints) : ''
  const praise = praises > 0 ? i18n.t('badge.praises', praises) : ''
  // Not by the browser's format of lists: its first use holds a page up for 40 ms.
  if (blame && praise) return i18n.t('badge.both', [blame, praise])
  return blame || praise || i18n.t('badge.nothing')
}

/** What each heuristic of the classifier does, by its id and effect. */
const KNOWN = {
  'negation.flipped': 'heuristic.negationFlipped',
  'negation.weakened': 'heuristic.negationWeakened',
  'contrast.strengthened': 'heuristic.contrastStrengthened',
  'contrast.weakened': 'heuristic.contrastWeakened',
  'concession.weakened': 'heuristic.concession',
  'conditional.ignored': 'heuristic.supposed',
  'conditional.weakened': 'heuristic.condition',
  'question.weakened': 'heuristic.question',
  'quotation.weakened': 'heuristic.quotation',
  'hearsay.weakened': 'heuristic.hearsay',
  'comparison.weakened': 'heuristic.comparison',
  'surprise.ignored': 'heuristic.surprise',
  'sarcasm.ignored': 'heuristic.sarcasm',
  'shouting.strengthened': 'heuristic.shouting',
  'expectation.ignored': 'heuristic.feared',
  'expectation.weakened': 'heuristic.hopedFor',
  'acts.lowered': 'heuristic.oneAct',
  'breach.lifted': 'heuristic.oneFault',
  'product.capped': 'heuristic.productHigh',
  'product.lifted': 'heuristic.productLow',
  'waiting.lowered': 'heuristic.waitingLong',
  'waiting.lifted': 'heuristic.waitingShort',
} as const

const isKnown = (id: string): id is keyof typeof KNOWN => Object.hasOwn(KNOWN, id)

const WITH_WORDS = {
  flipped: 'heuristic.flippedBy',
  strengthened: 'heuristic.strengthenedBy',
  weakened: 'heuristic.weakenedBy',
  ignored: 'heuristic.ignoredBy',
  flagged: 'heuristic.flaggedBy',
  capped: 'heuristic.cappedBy',
  lifted: 'heuristic.liftedBy',
  lowered: 'heuristic.loweredBy',
} as const satisfies Record<Step['effect'], string>

const BY_ITSELF = {
  flipped: 'heuristic.flipped',
  strengthened: 'heuristic.strengthened',
  weakened: 'heuristic.weakened',
  ignored: 'heuristic.ignored',
  flagged: 'heuristic.flagged',
  capped: 'heuristic.capped',
  lifted: 'heuristic.lifted',
  lowered: 'heuristic.lowered',
} as const satisfies Record<Step['effect'], string>

/** What a heuristic did, with the words of the review that made it act. `about` is the phrase it did that to. */
export function stepSentence(step: Step, wording: string, about = ''): string {
  const words = step.span ? wording.slice(step.span.start, step.span.end).trim() : ''
  const id = `${step.heuristic}.${step.effect}`
  if (isKnown(id)) return i18n.t(KNOWN[id], [words])
  return words && words !== about ? i18n.t(WITH_WORDS[step.effect], [words]) : i18n.t(BY_ITSELF[step.effect])
}
