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
}

const BY_SIGN: Record<Sign, readonly Happening[]> = { '+': ACTS, '-': FAULTS }
const BY_ID = new Map([...ACTS, ...FAULTS].map((one) => [one.id, one]))

/** Longer words than these tell several things; no name is looked for in them. */
const PHRASE = 60

/**
 * What the clause of a cue tells, or null where the table has no name for it. Happenings of the cue's own theme are looked
 * for in the whole clause; others only in the cue's own words, for the clause may tell of something else too.
 */
export function happeningOf(
  sign: Sign,
  theme: ThemeId | null,
  clause: string,
  words: string,
): Happening | null {
  const all = BY_SIGN[sign]
  const own = theme && all.find((one) => one.theme === theme && one.told.test(clause))
  if (own) return own
  if (words.length > PHRASE) return null
  const lower = words.toLowerCase()
  return all.find((one) => one.told.test(lower)) ?? null
}

/** The happening with this id; null for the empty one. */
export function happeningById(id: string): Happening | null {
  return BY_ID.get(id) ?? null
}
