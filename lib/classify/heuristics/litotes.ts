/** Litotes: negated blame ("niet onvriendelijk", "not dirty") is faint praise, however strong the blame. */
import { factors } from '../factors.ts'
import { type Hit, note } from '../reading.ts'

/** Turns a cue of blame under a negator into faint praise. `span` is the negator. */
export function litotes(hit: Hit, span: { start: number; end: number }): void {
  hit.value = Math.min(factors.litotesMost, -hit.value * factors.negatedBlame)
  note(hit, 'negation', 'weakened', span)
  note(hit, 'negation', 'flipped', span)
}
