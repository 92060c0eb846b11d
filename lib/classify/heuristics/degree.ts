/** Intensifiers and dampers: "heel vriendelijk" counts for more, "een beetje traag" for less. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

/** Marks how much each word counts by the one or two words before it. */
export function markDegree(reading: Reading): void {
  const { rolesOf, tokens, degree } = reading
  for (let i = 0; i < tokens.count; i++) {
    degree[i] = 1
    for (let back = 1; back <= 2 && back <= i; back++) {
      if (tokens.gaps[i - back + 1]! & (Gap.clause | Gap.stop)) break
      const roles = rolesOf[i - back]!
      if (roles & Role.intensifier) degree[i] = factors.strongerWord
      else if (roles & Role.damper) degree[i] = factors.weakerWord
      else continue
      break
    }
  }
}

/** Lets cues count for more or less when the word before them says so. */
export function degree(reading: Reading): void {
  for (const hit of reading.hits) {
    const marked = reading.degree[hit.first]!
    if (marked === 1 || hit.value === 0) continue
    const factor = marked > 1 ? factors.stronger : factors.weaker
    hit.value *= factor
    note(
      hit,
      'degree',
      marked > 1 ? 'strengthened' : 'weakened',
      spanOf(reading, hit.first - 1, hit.first - 1),
    )
  }
}
