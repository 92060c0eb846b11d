/** Return and recommendation: which of the signals that cues carry still stand once the clause around them is read. */
import type { SignalId } from '../../model/signals.ts'
import { Aside, type Hit, type Reading } from '../reading.ts'
import { isLostSale } from './lost-sale.ts'

const OPPOSITE: Partial<Record<SignalId, SignalId>> = {
  'return+': 'return-',
  'return-': 'return+',
  'recommend+': 'recommend-',
  'recommend-': 'recommend+',
}

/** The signal of a hit after negation; null where the words around it take it away. */
export function signalOf(reading: Reading, hit: Hit): SignalId | null {
  const { signal } = hit.cue
  if (!signal || !hit.signals) return null
  if (signal === 'lostsale') return isLostSale(reading, hit) ? signal : null
  const aside = reading.aside[hit.first]!
  if (aside & (Aside.question | Aside.hearsay) && signal.endsWith('+')) return null
  const under = reading.negator[hit.first]!
  const before = under !== 0 && under - 1 < hit.first
  // "Kom niet terug": a negator in the open stretch of a cue has turned its praise.
  const within = hit.value < 0 && hit.cue.strength > 0
  if (!before && !within) return signal
  // "Would not hesitate to come back" is written as a cue of its own; a plain "not" turns the signal.
  return signal.endsWith('+') ? (OPPOSITE[signal] ?? null) : signal
}
