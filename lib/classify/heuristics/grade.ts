/** Number grades: "een 4", "8/10", "dikke negen", "0 sterren", "six out of ten". */
import { Gap } from '../../lexicon/tokens.ts'
import type { Reading } from '../reading.ts'
import { GRADE_WORDS, Role } from '../roles.ts'

const STARS = /^(star|stars|ster|sterren|sterretjes)$/
const BEFORE =
  /^(dikke|dik|ruime|cijfer|krijgt|krijgen|geef|geven|gaf|verdient|verdienen|rating|rate|score|scoort|scored|een|a|kleine|mager|magere|van)$/

/** A grade and the tokens it stands in. */
export interface Grade {
  /** 0-1, 1 is best. */
  value: number
  first: number
  last: number
}

/** The last grade that the text gives; null for none. */
export function gradeIn(reading: Reading): Grade | null {
  const { tokens } = reading
  if (!(reading.roles & (Role.figure | Role.grade))) return null
  let grade: Grade | null = null
  for (let i = 0; i < tokens.count; i++) {
    if (!(reading.rolesOf[i]! & (Role.figure | Role.grade))) continue
    const entry = tokens.entryAt(i)
    const value = entry.kind === 'number' ? Number(entry.text.replace(',', '.')) : GRADE_WORDS[entry.text]!
    if (!Number.isFinite(value) || value > 10) continue
    const next = textAt(reading, i + 1)
    if (next === '10' && value <= 10 && isSlash(reading, i))
      grade = { value: value / 10, first: i, last: i + 1 }
    else if (next === '5' && value <= 5 && isSlash(reading, i))
      grade = { value: value / 5, first: i, last: i + 1 }
    else if (next === 'out' && textAt(reading, i + 2) === 'of' && /^(10|ten)$/.test(textAt(reading, i + 3)))
      grade = { value: value / 10, first: i, last: i + 3 }
    else if (next === 'out' && textAt(reading, i + 2) === 'of' && /^(5|five)$/.test(textAt(reading, i + 3)))
      grade = { value: value / 5, first: i, last: i + 3 }
    else if (STARS.test(next) && value <= 5) grade = { value: value / 5, first: i, last: i + 1 }
    else if (reading.lang === 'nl' && closesSentence(reading, i) && BEFORE.test(textAt(reading, i - 1)))
      grade = { value: value / 10, first: i - 1, last: i }
  }
  return grade
}

function isSlash(reading: Reading, at: number): boolean {
  const between = reading.text.slice(reading.tokens.ends[at]!, reading.tokens.starts[at + 1]!)
  return between.trim() === '/'
}

function closesSentence(reading: Reading, at: number): boolean {
  const next = textAt(reading, at + 1)
  return (
    (reading.tokens.gaps[at + 1]! & (Gap.stop | Gap.clause)) !== 0 ||
    /^(dus|voor|waard|verdiend|en)$/.test(next)
  )
}

function textAt(reading: Reading, at: number): string {
  return at >= 0 && at < reading.tokens.count ? reading.tokens.textAt(at) : ''
}
