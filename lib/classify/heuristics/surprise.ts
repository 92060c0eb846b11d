/** Negative surprise: "verrast door de rekening", "unbelievably slow", "amazed we got them at all" goes down, never up. */
import { Gap } from '../../lexicon/tokens.ts'
import { note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

/** Sets aside praise made of a word of surprise where its sentence tells of a fault. `blame` is by sentence. */
export function negativeSurprise(reading: Reading, blame: Float64Array): number {
  let count = 0
  for (const hit of reading.hits) {
    if (hit.value <= 0 || !hasSurprise(reading, hit.first, hit.last) || hit.cue.event) continue
    if (blame[hit.sentence]! < 1) continue
    hit.value = 0
    hit.signals = false
    count++
    note(hit, 'surprise', 'ignored', spanOf(reading, hit.first, hit.last))
  }
  return count
}

/** Whether a word of surprise stands in these tokens or right before them in the clause. */
function hasSurprise(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (reading.rolesOf[i]! & Role.surprise) return true
  return (
    first > 0 &&
    !(reading.tokens.gaps[first]! & (Gap.clause | Gap.stop)) &&
    (reading.rolesOf[first - 1]! & Role.surprise) !== 0
  )
}
