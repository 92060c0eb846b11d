/** Quoted staff speech: "'we zijn vol voor dat soort', zei de gastheer" is what they said, not what the customer found. */
import { APOSTROPHE, kindOf, QUOTE } from '../../lexicon/chars.ts'
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { Aside, note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

/** Longest quotation in tokens. */
const LONGEST = 40

/** Marks what stands between a pair of quotation marks when it is speech: three words or more, or said by someone. */
export function markQuotes(reading: Reading): void {
  const { tokens, rolesOf, aside } = reading
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.gaps[i]! & Gap.quote)) continue
    let end = i + 1
    while (end <= tokens.count && end - i <= LONGEST && !(tokens.gaps[end]! & Gap.quote)) end++
    if (end > tokens.count || end - i > LONGEST) continue
    let said = end - i >= 4
    for (let j = Math.max(0, i - 3); j < Math.min(tokens.count, end + 3); j++)
      if ((j < i || j >= end) && rolesOf[j]! & Role.said) said = true
    if (said && end - i >= 2) for (let j = i; j < end; j++) aside[j]! |= Aside.quote
    // The mark that closes opens nothing, unless another stands beside it: "'a' 'b'".
    i = opensToo(reading, end) ? end - 1 : end
  }
}

function opensToo({ text, tokens }: Reading, at: number): boolean {
  const from = at > 0 ? tokens.ends[at - 1]! : 0
  const to = at < tokens.count ? tokens.starts[at]! : text.length
  let marks = 0
  for (let i = from; i < to; i++) if (isQuote(text.charCodeAt(i))) marks++
  return marks > 1
}

function isQuote(code: number): boolean {
  const kind = kindOf(code)
  return kind === QUOTE || kind === APOSTROPHE
}

export function quotation(reading: Reading): void {
  for (const hit of reading.hits) {
    if (!(reading.aside[hit.first]! & Aside.quote) || hit.value === 0 || hit.cue.event) continue
    hit.value *= hit.value > 0 ? factors.quotedPraise : factors.quotedBlame
    note(hit, 'quotation', 'weakened', spanOf(reading, hit.first, hit.last))
  }
}
