/** Sarcasm: loud praise in one breath with a fault that happened. Flagged; the event is rated, not the words. */
import { note, type Reading, spanOf } from '../reading.ts'

/** What cues of sarcasm in so many words ("proficiat", "five stars for imagination") carry as their signal. */
const SIGNAL = 'sarcasm'

/** Sets praise aside in a sarcastic text. `blame` and `praise` are by sentence. Returns whether it is sarcastic. */
export function sarcasm(reading: Reading, blame: Float64Array, praise: Float64Array): boolean {
  let marked = false
  let fault = 0
  let clash = -1
  for (const hit of reading.hits) if (hit.cue.signal === SIGNAL && hit.signals) marked = true
  for (let s = 0; s < reading.sentences; s++) fault += blame[s]!
  for (let s = 0; s < reading.sentences; s++) {
    const next = s + 1 < reading.sentences ? blame[s + 1]! : 0
    // Only the opening is read so: praise that opens a list of faults without a word of contrast between.
    if (s <= 1 && praise[s]! >= 2 && (blame[s]! >= 3 || next >= 4)) clash = s
  }
  if (!marked || fault < 1) return marked && clash >= 0
  for (const hit of reading.hits) {
    if (hit.value <= 0 || hit.cue.event) continue
    hit.value = 0
    note(hit, 'sarcasm', 'ignored', spanOf(reading, hit.first, hit.last))
  }
  return true
}
