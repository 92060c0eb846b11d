/** Hearsay: what others wrote or said ("op internet wordt het geroemd", "my office raves about it") is not this visit. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { Aside, note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

const SOURCES: Record<string, RegExp> = {
  en: /^(reviews?|raves?|apparently|supposedly|heard|read)$/,
  nl: /^(recensies|reviews|beoordelingen|gehoord|gelezen|hoorde|las|schijnt|blijkbaar|geroemd)$/,
}

/** Marks the words before and after the source in its clause. */
export function markHearsay(reading: Reading): void {
  if (!(reading.roles & Role.hearsay)) return
  const { tokens, aside, lang, rolesOf } = reading
  const sources = SOURCES[lang]!
  for (let i = 0; i < tokens.count; i++) {
    if (!(rolesOf[i]! & Role.hearsay) || !sources.test(tokens.textAt(i))) continue
    for (let j = i; j < tokens.count && j <= i + 8; j++) {
      if (j > i && tokens.gaps[j]! & (Gap.clause | Gap.stop | Gap.sentence)) break
      aside[j]! |= Aside.hearsay
    }
    for (let j = i; j >= 0 && j > i - 4; j--) {
      aside[j]! |= Aside.hearsay
      if (tokens.gaps[j]! & (Gap.clause | Gap.stop | Gap.sentence)) break
    }
  }
}

export function hearsay(reading: Reading): void {
  for (const hit of reading.hits) {
    if (!(reading.aside[hit.first]! & Aside.hearsay) || hit.value === 0 || hit.cue.event) continue
    hit.value *= factors.hearsay
    note(hit, 'hearsay', 'weakened', spanOf(reading, hit.first, hit.last))
  }
}
