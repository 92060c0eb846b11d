/**
 * From the user's corrections to changes of their cues. Each change that could be meant is tried out by classifying anew,
 * and those stay that bring at least three reviews nearer to what the user said. Pure, and the order of the cases does
 * not matter. Work in small steps, for a caller who has other things to do.
 */
import { folded } from '../model/fold.ts'
import type { OwnCue } from '../model/own-cue.ts'
import type { Verdict } from '../model/verdict.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { type Case, classifyCase, judgementsOf } from './case.ts'
import type { Progress } from './effect.ts'
import { phraseOf } from './lines.ts'
import { markedCandidates } from './marked.ts'
import { classifierAfter } from './own.ts'
import { FEWEST, suspectsIn } from './suspects.ts'

/** A change, and what speaks for it. */
export interface Proposal extends Candidate {
  /** Reviews with a correction that the change brings nearer, those that it makes right, and those it takes farther. */
  helped: number
  repaired: number
  hurt: number
  /** Reviews without a word of the user that come to another level, among those that hold the phrase. */
  disturbed: number
}

/** The proposals, best first; at most one for each phrase and direction, and none whose key was declined. */
export function* propose(
  cases: readonly Case[],
  cues: readonly OwnCue[],
  declined: ReadonlySet<string>,
): Generator<Progress, Proposal[]> {
  const sorted = cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const candidates = [
    ...suspectsIn(sorted).flatMap((suspect) => candidatesFor(suspect, cues)),
    ...markedCandidates(sorted),
  ].filter(({ key }) => !declined.has(key))
  const found: Proposal[] = []
  for (const [i, candidate] of candidates.entries()) {
    const proposal = yield* weigh(candidate, sorted, cues, { done: i, of: candidates.length })
    if (proposal) found.push(proposal)
  }
  found.sort((a, b) => scoreOf(b) - scoreOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1))
  return found.filter(({ key }, i) => found.findIndex((other) => other.key === key) === i)
}

// Corrections come first; what they disturb among reviews that the user has let stand counts little each, and adds up.
function scoreOf({ repaired, helped, hurt, disturbed }: Proposal): number {
  return 2 * repaired + helped - 4 * hurt - 0.1 * disturbed
}

function nameOf({ key, change }: Proposal): string {
  return `${key} ${JSON.stringify(change)}`
}

function* weigh(
  candidate: Candidate,
  cases: readonly Case[],
  cues: readonly OwnCue[],
  progress: Progress,
): Generator<Progress, Proposal | null> {
  const after = classifierAfter(cues, candidate.change)
  const concerned = cases.filter((one) => concerns(candidate, one))
  const corrected = concerned.filter((one) => one.own !== null || one.marks.length > 0)
  const proposal: Proposal = { ...candidate, helped: 0, repaired: 0, hurt: 0, disturbed: 0 }
  for (const one of corrected) {
    const verdict = classifyCase(one, after)
    const was = distanceOf(one, one.verdict)
    const is = distanceOf(one, verdict)
    if (is < was) proposal.helped++
    if (is < was && is === 0) proposal.repaired++
    if (is > was) proposal.hurt++
    yield progress
  }
  // Where the user's own words disagree with each other, there is nothing to propose.
  if (proposal.helped < FEWEST || proposal.hurt * FEWEST > proposal.helped) return null
  for (const one of concerned) {
    if (corrected.includes(one)) continue
    if (classifyCase(one, after).level !== one.verdict.level) proposal.disturbed++
    yield progress
  }
  return proposal
}

function distanceOf(one: Case, verdict: Verdict): number {
  return judgementsOf(one).reduce((sum, { distance }) => sum + distance(verdict), 0)
}

// Others do not hold the phrase, so their verdict stays.
function concerns({ phrase, about, change }: Candidate, { text, verdict, marks }: Case): boolean {
  if (about.kind !== 'add') return verdict.evidence.some(({ cue }) => cue === phrase)
  const [first = ''] = phraseOf(change.add[0]!.line).split(' ')
  return marks.length > 0 || folded(text).includes(first)
}
