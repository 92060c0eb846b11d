/** Conditions and wishes: "als ze hadden gelachen was het prima geweest" is no praise; it marks a missed chance. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { Aside, note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

const OPENERS: Record<string, RegExp> = {
  en: /^(would|could|should|might|wish|hopefully|would've|could've|should've)$/,
  nl: /^(zou|zouden|mocht|mochten|hopelijk|hadden|had|kon|konden)$/,
}
/** The words that make a mere past tense ("had", "kon") a wish. */
const PARTNERS: Record<string, RegExp> = {
  en: /^(have|be|like|if|of|only)$/,
  nl: /^(geweest|gemogen|willen|moeten|kunnen|gewild|graag|gekund|als|beter|mogen|zijn|worden|verwacht)$/,
}
/** "Would recommend", "zou aanraden": polite, and meant. */
const MEANT =
  /^(recommend|definitely|highly|return|again|back|aanraden|aanbevelen|terug|terugkomen|not|never|niet|nooit|rate|give|go|say)$/

/** Marks the clause of each wish or condition. */
export function markConditional(reading: Reading): void {
  const { tokens, aside, lang } = reading
  if (!(reading.roles & Role.conditional)) return
  const opener = OPENERS[lang]!
  const partner = PARTNERS[lang]!
  for (let i = 0; i < tokens.count; i++) {
    if (!(reading.rolesOf[i]! & Role.conditional) || !opener.test(tokens.textAt(i))) continue
    const end = clauseEnd(reading, i)
    let wish = false
    let meant = false
    for (let j = i + 1; j <= end && j <= i + 9; j++) {
      const word = tokens.textAt(j)
      if (partner.test(word)) wish = true
      if (j <= i + 3 && MEANT.test(word)) meant = true
    }
    if (!wish || meant) continue
    for (let j = clauseStart(reading, i); j <= end; j++) aside[j]! |= Aside.conditional
  }
}

/** Sets aside praise in a wish; keeps blame, weaker. */
export function conditional(reading: Reading): void {
  for (const hit of reading.hits) {
    if (!(reading.aside[hit.first]! & Aside.conditional) || hit.value === 0 || hit.cue.event) continue
    const span = spanOf(reading, hit.first, hit.last)
    if (hit.value > 0) {
      hit.value = 0
      note(hit, 'conditional', 'ignored', span)
    } else {
      hit.value *= factors.wishedBlame
      note(hit, 'conditional', 'weakened', span)
    }
  }
}

function clauseStart(reading: Reading, at: number): number {
  let i = at
  while (i > 0 && !endsBefore(reading, i)) i--
  return i
}

function clauseEnd(reading: Reading, at: number): number {
  let i = at
  while (i + 1 < reading.tokens.count && !endsBefore(reading, i + 1)) i++
  return i
}

// "But" ends a wish as a comma does: "had meer verwacht maar vriendelijk waren ze".
function endsBefore(reading: Reading, at: number): boolean {
  const { tokens, rolesOf } = reading
  return (
    (tokens.gaps[at]! & (Gap.clause | Gap.stop | Gap.sentence)) !== 0 || (rolesOf[at]! & Role.contrast) !== 0
  )
}
