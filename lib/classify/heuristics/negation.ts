/** Negation and its scope: "niet vriendelijk", "not once did he smile", "door niemand begroet". */
import { Gap } from '../../lexicon/tokens.ts'
import { type Hit, note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'
import { litotes } from './litotes.ts'

/** How many words a negator reaches; a clause's end stops it sooner. */
const REACH = 4

/** Word classes of cues that hold negators. */
const NEGATING_CLASS = /<(notbe|didnt|cant|nobody|wont)>/

/** "Not only good but" and "niet alleen" negate nothing. */
const NOT_ONLY = /^(only|just|alleen|enkel|slechts)$/

/** Marks for each token the negator it stands under. */
export function markNegation(reading: Reading): void {
  const { rolesOf, tokens, negator } = reading
  let under = 0
  let left = 0
  for (let i = 0; i < tokens.count; i++) {
    const roles = rolesOf[i]!
    if (i > 0 && (tokens.gaps[i]! & (Gap.clause | Gap.stop | Gap.sentence) || roles & Role.contrast))
      under = 0
    negator[i] = under
    if (under !== 0 && --left === 0) under = 0
    if (roles & Role.negator) {
      const next = tokens.textAt(i + 1)
      if (NOT_ONLY.test(next)) continue
      // A negator under a negator ("not without", "nooit geen") leaves the second one's words standing.
      under = negator[i] !== 0 && roles & Role.negator ? 0 : i + 1
      left = REACH
    }
  }
}

/**
 * Turns cues that stand under a negator outside of them. Blame that is negated becomes faint praise, not praise; with it the
 * negator is spent, and reaches no further over an "and".
 */
export function negation(reading: Reading): void {
  if (!(reading.roles & Role.negator)) return
  for (const hit of reading.hits) {
    const under = reading.negator[hit.first]!
    if (under === 0 || under - 1 >= hit.first || hit.value === 0) {
      if (hit.value > 0) spendWithin(reading, hit)
      continue
    }
    // Events are told whole: "the waiter never came back with our drinks" is written as one cue.
    const span = spanOf(reading, under - 1, under - 1)
    if (hit.cue.event && hit.value < 0) continue
    if (hit.value < 0) {
      litotes(hit, span)
      spend(reading, under - 1, hit.last)
      continue
    }
    hit.value = -Math.min(2, hit.value)
    note(hit, 'negation', 'flipped', span)
  }
}

/** What may follow a negated fault as praise of its own: "no queue and friendly staff". */
const AND = /^(and|en|&|plus)$/

// "Geen wachtrij": the cue of praise holds its negator.
function spendWithin(reading: Reading, hit: Hit): void {
  for (let i = hit.first; i < hit.last; i++)
    if (reading.rolesOf[i]! & Role.negator) spend(reading, i, hit.last)
}

// The word "nobody" by itself leans to blame; here it is part of praise, so that its fitted weight and its cue are silent.
function spend(reading: Reading, at: number, last: number): void {
  const { negator, rows, tokens } = reading
  rows[at] = -1
  for (const hit of reading.hits) {
    if (hit.first > at) break
    if (hit.first === at && hit.last === at && hit.value < 0) hit.value = 0
  }
  if (!AND.test(tokens.textAt(last + 1))) return
  for (let i = last + 1; i < tokens.count && negator[i] === at + 1; i++) negator[i] = 0
}

/**
 * A negator in the open stretch of a cue ("bij binnenkomst ... begroet" on "bij binnenkomst door niemand begroet") takes
 * its praise away: an opinion turns, an act that is told did not happen.
 */
export function negatedGaps(reading: Reading): void {
  if (!(reading.roles & Role.negator)) return
  reading.hits = reading.hits.filter((hit) => {
    if (hit.value <= 0 || hit.last - hit.first < 2 || !hit.cue.phrase.includes('...')) return true
    for (let i = hit.first + 1; i < hit.last; i++) {
      if (!(reading.rolesOf[i]! & Role.negator) || isWritten(hit.cue.phrase, reading, i)) continue
      if (hit.cue.event) return false
      hit.value = -Math.min(2, hit.value)
      note(hit, 'negation', 'flipped', spanOf(reading, i, i))
      return true
    }
    return true
  })
}

// "Never ... let down" names its negator itself, and "not only" negates nothing.
function isWritten(phrase: string, reading: Reading, at: number): boolean {
  const word = reading.tokens.textAt(at)
  return (
    phrase.split(/[^\p{L}']+/u).includes(word) ||
    NEGATING_CLASS.test(phrase) ||
    NOT_ONLY.test(reading.tokens.textAt(at + 1))
  )
}
