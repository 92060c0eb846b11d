/** Lost sale: they left, ordered less or went to a rival because of it; what might have been or was said is none. */
import { Aside, type Hit, type Reading } from '../reading.ts'

const NOT_DONE = Aside.conditional | Aside.question | Aside.hearsay | Aside.quote

/** Whether a cue of a lost sale tells of one that happened. */
export function isLostSale(reading: Reading, hit: Hit): boolean {
  if (hit.cue.signal !== 'lostsale' || !hit.signals) return false
  if (reading.aside[hit.first]! & NOT_DONE) return false
  const under = reading.negator[hit.first]!
  return under === 0 || under - 1 >= hit.first
}
