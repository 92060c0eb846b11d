/** Contrast and concession: what comes after "but / maar / helaas" weighs more than what came before it. */
import { Gap } from '../../lexicon/tokens.ts'
import { factors } from '../factors.ts'
import { note, type Reading, spanOf } from '../reading.ts'
import { Role } from '../roles.ts'

/** The token of each sentence's last word of contrast, or -1. */
export function contrastIn(reading: Reading, sentence: number): number {
  if (!(reading.roles & Role.contrast)) return -1
  const { rolesOf, sentenceStarts } = reading
  for (let i = sentenceStarts[sentence + 1]! - 1; i >= sentenceStarts[sentence]!; i--)
    if (rolesOf[i]! & Role.contrast) return i
  return -1
}

export function contrast(reading: Reading): void {
  if (!(reading.roles & Role.contrast)) return
  let sentence = -1
  let turn = -1
  let begins = 0
  for (const hit of reading.hits) {
    if (hit.sentence !== sentence) {
      sentence = hit.sentence
      turn = contrastIn(reading, sentence)
      begins = reading.sentenceStarts[sentence]!
    }
    if (turn < 0 || hit.value === 0 || (hit.first <= turn && hit.last >= turn)) continue
    const after = hit.first > turn
    // "Unfortunately, the food was cold": nothing stands before it in its sentence.
    if (!after && turn - begins < 2) continue
    hit.value *= after ? factors.after : factors.before
    note(hit, 'contrast', after ? 'strengthened' : 'weakened', spanOf(reading, turn, turn))
  }
}

/** A word of concession opens the clause: "although the food was good" yields to the other clause. */
export function concession(reading: Reading): void {
  if (!(reading.roles & Role.concession)) return
  const { rolesOf, tokens } = reading
  for (const hit of reading.hits) {
    if (hit.value === 0) continue
    for (let i = hit.first; i >= reading.sentenceStarts[hit.sentence]!; i--) {
      if (rolesOf[i]! & Role.concession) {
        hit.value *= factors.concession
        note(hit, 'concession', 'weakened', spanOf(reading, i, i))
        break
      }
      if (tokens.gaps[i]! & Gap.clause) break
    }
  }
}
