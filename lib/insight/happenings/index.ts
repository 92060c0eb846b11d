/** What happened, in a marketer's words: "phone not answered", "stayed open for us". Groups cues that tell the same. */
import type { Bilingual } from '../../model/ladder.ts'
import type { Sign, ThemeId } from '../../model/themes.ts'
import { ACTS } from './acts.ts'
import { FAULTS } from './faults.ts'

/** One thing that happens to customers. */
export interface Happening {
  /** Stable, used in addresses of views. */
  id: string
  theme: ThemeId
  name: Bilingual
  /** Dutch and English words that tell of it, lower case; looked for in the clause around a cue. */
  told: RegExp
  /** Words that name what was given, also where nobody praises it any more. */
  thing?: RegExp
}

const BY_SIGN: Record<Sign, readonly Happening[]> = { '+': ACTS, '-': FAULTS }
const BY_ID = new Map([...ACTS, ...FAULTS].map((one) => [one.id, one]))

/** Longer words than these may tell several things; a name is taken only where it is the only one. */
const PHRASE = 60

/**
 * What the clause of a cue tells, or null where the table has no name for it. Happenings of the cue's own theme are looked
 * for in the whole clause; others only in the cue's own words, for the clause may tell of something else too.
 */
export function happeningOf(
  { sign, theme, event }: { sign: Sign; theme: ThemeId | null; event: boolean },
  clause: string,
  words: string,
): Happening | null {
  const all = BY_SIGN[sign]
  const about = (wanted: ThemeId) => all.find((one) => one.theme === wanted && one.told.test(clause))
  // An act often stands under the theme of its effect: a loan bike under listening.
  const own = (theme && about(theme)) ?? (event && sign === '+' ? about('extra') : null)
  if (own) return own
  const lower = words.toLowerCase()
  if (words.length <= PHRASE) return all.find((one) => one.told.test(lower)) ?? null
  const told = all.filter((one) => one.told.test(lower))
  return told.length === 1 ? told[0]! : null
}

/** Acts that have words of their own, however they are told. */
export const THINGS = ACTS.filter((one): one is Happening & { thing: RegExp } => one.thing !== undefined)

/** The happening with this id; null for the empty one. */
export function happeningById(id: string): Happening | null {
  return BY_ID.get(id) ?? null
}
