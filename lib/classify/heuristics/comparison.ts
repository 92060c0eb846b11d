/** Comparison with another firm or an earlier time: praise of the rival is no praise of this one. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { Aside, note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

const HEADS: Record<string, RegExp> = {
  en: /^(elsewhere|competitor|competitors|rival|rivals|previously|formerly)$/,
  nl: /^(elders|concurrent|concurrentie|overkant|voorheen|vroeger)$/,
}
const PAIRS: Record<string, RegExp> = {
  en: /^((the|an|any|my|our|other|another|at) (other (?!hand|day|guests|side|half|end|reviews|reviewers)|(previous|last|old|former) )\w+|(than|compared) \w+|used to)$/,
  nl: /^((de|het|een|mijn|onze|m'n|bij) (andere?|vorige|oude) \w+|(vergeleken) \w+|(dan) (bij|de|het|andere?|elders|vorige))$/,
}

/** Marks the clause, from a word that points elsewhere to its end. */
export function markComparison(reading: Reading): void {
  const { tokens, aside, lang } = reading
  if (!(reading.roles & (Role.other | Role.than))) return
  const heads = HEADS[lang]!
  const pairs = PAIRS[lang]!
  for (let i = 0; i < tokens.count; i++) {
    const near = reading.rolesOf[i]! | (i + 1 < tokens.count ? reading.rolesOf[i + 1]! : 0)
    if (!(near & (Role.other | Role.than))) continue
    const word = tokens.textAt(i)
    const two = `${word} ${textAt(reading, i + 1)}`
    if (!heads.test(word) && !pairs.test(two) && !pairs.test(`${two} ${textAt(reading, i + 2)}`)) continue
    for (let j = i; j < tokens.count; j++) {
      if (j > i && tokens.gaps[j]! & (Gap.clause | Gap.stop | Gap.sentence)) break
      aside[j]! |= Aside.comparison
    }
  }
}

export function comparison(reading: Reading): void {
  for (const hit of reading.hits) {
    if (!(reading.aside[hit.first]! & Aside.comparison) || hit.value === 0 || hit.cue.signal) continue
    hit.value *= hit.value > 0 ? factors.rivalPraise : factors.rivalBlame
    note(hit, 'comparison', 'weakened', spanOf(reading, hit.first, hit.last))
  }
}

function textAt(reading: Reading, at: number): string {
  return at < reading.tokens.count ? reading.tokens.textAt(at) : ''
}
