/** Litotes: negated blame ("niet onvriendelijk", "not dirty") is faint praise, however strong the blame. */
import { factors } from '../factors.ts'
import { type Hit, note } from '../reading.ts'

/** The most that it can be worth: a plain word of praise. */
const MOST = 1

/** Turns a cue of blame under a negator into faint praise. `span` is the negator. */
export function litotes(hit: Hit, span: { start: number; end: number }): void {
  hit.value = Math.min(MOST, -hit.value * factors.negatedBlame)
  note(hit, 'negation', 'weakened', span)
  note(hit, 'negation', 'flipped', span)
}
