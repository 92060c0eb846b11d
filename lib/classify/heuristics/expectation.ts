/** Expectation before the visit: "sceptical about the rude staff", "had op een warm welkom gehoopt" tells of no service yet. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { Aside, note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

/** Words that look ahead. "Thought" and "dacht" are left out: mostly they bring an opinion of what was found. */
const AHEAD: Record<string, RegExp> = {
  en: /^(expected|expecting|hoped|hoping|hopes|sceptical|skeptical|doubtful|wary|dreading|dreaded|worried|nervous)$/,
  nl: /^(verwacht|verwachtte|verwachtten|gehoopt|hoopte|hoopten|sceptisch|vreesde|gevreesd|rekende)$/,
}
/** "As expected" and "better than expected" speak of what was found. */
const FOUND = /^(as|than|zoals|dan|exceeded|overtrof)$/
/** How many words an expectation spans at most. */
const REACH = 8

/** Marks the words of an expectation, from the word that looks ahead to the end of its clause. */
export function markExpectation(reading: Reading): void {
  if (!(reading.roles & Role.expect)) return
  const { tokens, rolesOf, aside, negator } = reading
  const ahead = AHEAD[reading.lang]!
  for (let i = 0; i < tokens.count; i++) {
    if (!(rolesOf[i]! & Role.expect) || !ahead.test(tokens.textAt(i))) continue
    // "Never expected such a warm welcome": it was found.
    if (negator[i] !== 0 || isFound(reading, i)) continue
    for (let j = i + 1; j < tokens.count && j <= i + REACH; j++) {
      if (tokens.gaps[j]! & (Gap.clause | Gap.stop | Gap.sentence) || rolesOf[j]! & Role.contrast) break
      aside[j]! |= Aside.before
    }
  }
}

/** Sets aside blame that was feared; praise that was hoped for counts for less. Acts and signals stand. */
export function expectation(reading: Reading): void {
  if (!(reading.roles & Role.expect)) return
  for (const hit of reading.hits) {
    if (!(reading.aside[hit.first]! & Aside.before) || hit.value === 0) continue
    if (hit.cue.event || hit.cue.signal) continue
    const span = spanOf(reading, hit.first, hit.last)
    if (hit.value < 0) hit.value = 0
    else hit.value *= factors.expectedPraise
    note(hit, 'expectation', hit.value === 0 ? 'ignored' : 'weakened', span)
  }
}

function isFound(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 3 && back <= at; back++)
    if (FOUND.test(reading.tokens.textAt(at - back))) return true
  return false
}
