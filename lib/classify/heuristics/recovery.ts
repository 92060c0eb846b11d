/** Recovery: a fault, then what was done about it. An empty "sorry" lifts nothing. */
import type { Reading } from '../reading.ts'

/** How a fault ended. */
export interface RecoveryStory {
  /** Faults that come before something was put right. */
  mended: number
  /** Faults that nothing follows. */
  open: number
}

/** Reads faults and what put them right in the order they are told. */
export function recoveryStory(reading: Reading): RecoveryStory {
  let open = 0
  let mended = 0
  for (const hit of reading.hits) {
    if (hit.value < 0 && hit.cue.theme !== 'price') open++
    else if (hit.value > 0 && open > 0 && puts(hit.cue.theme, hit.cue.signal)) {
      mended += open
      open = 0
    }
  }
  return { mended, open }
}

function puts(theme: string | null, signal: string | null): boolean {
  return theme === 'recovery' || signal === 'recovered'
}
