/** Waiting times in figures: "na 45 minuten", "a two hour wait" against "binnen 5 minuten", "in under ten minutes". */
import type { Cue } from '../../lexicon/cue.ts'
import { Gap } from '../../lexicon/tokens.ts'
import type { Hit, Reading } from '../reading.ts'
import { Role } from '../roles.ts'

const SLOW: Cue = speed('waiting time', -2, 1, 3)
const QUICK: Cue = speed('short waiting time', 1, 3, 4)

/** Minutes that are long for one who waits at a counter or a table. */
const LONG = 15

const UNIT: [RegExp, number][] = [
  [/^(min|mins|minute|minutes|minuut|minuten|minuutjes)$/, 1],
  [/^(kwartier|kwartiertje)$/, 15],
  [/^halfuur$/, 30],
  [/^(hour|hours|hr|hrs|uur|uren|uurtje)$/, 60],
  [/^(day|days|dag|dagen)$/, 1440],
  [/^(week|weeks|weken)$/, 10080],
  [/^(month|months|maand|maanden)$/, 43200],
]

const VALUES: Record<string, number> = {
  a: 1, an: 1, one: 1, een: 1, two: 2, twee: 2, three: 3, drie: 3, four: 4, vier: 4, five: 5, vijf: 5, six: 6, zes: 6,
  seven: 7, zeven: 7, eight: 8, acht: 8, nine: 9, negen: 9, ten: 10, tien: 10, twelve: 12, twaalf: 12, fifteen: 15,
  vijftien: 15, twenty: 20, twintig: 20, thirty: 30, dertig: 30, forty: 40, veertig: 40, fifty: 50, vijftig: 50,
  sixty: 60, zestig: 60, ninety: 90, negentig: 90, half: 0.5, halve: 0.5, anderhalf: 1.5, anderhalve: 1.5, several: 3,
  couple: 2, paar: 2, enkele: 3,
} // biome-ignore format: a table reads best in rows

/** Adds a cue for each waiting time. */
export function waiting(reading: Reading): void {
  if (!(reading.roles & Role.time)) return
  const { rolesOf, tokens } = reading
  for (let i = 0; i < tokens.count; i++) {
    if (!(rolesOf[i]! & Role.time)) continue
    const minutes = durationAt(reading, i)
    if (minutes === null) continue
    let waited = false
    let within = false
    for (let j = i - 1; j >= 0 && j >= i - 8; j--) {
      const roles = rolesOf[j]!
      if (roles & Role.wait) waited = true
      if (j >= i - 4 && roles & Role.within) within = true
      if (tokens.gaps[j]! & (Gap.stop | Gap.sentence)) break
    }
    for (let j = i + 1; j < tokens.count && j <= i + 5; j++) {
      if (tokens.gaps[j]! & (Gap.stop | Gap.sentence)) break
      if (rolesOf[j]! & Role.wait) waited = true
    }
    if (waited && !within && minutes >= LONG) add(reading, SLOW, i)
    else if (within && minutes <= LONG) add(reading, QUICK, i)
  }
}

/** Minutes that the number before the unit at `at` and the unit stand for; null where there is no number. */
function durationAt(reading: Reading, at: number): number | null {
  const { tokens } = reading
  const word = tokens.textAt(at)
  const unit = UNIT.find(([pattern]) => pattern.test(word))
  if (!unit) return null
  for (let j = at - 1; j >= 0 && j >= at - 3; j--) {
    const entry = tokens.entryAt(j)
    const value = entry.kind === 'number' ? Number(entry.text.replace(',', '.')) : VALUES[entry.text]
    if (value !== undefined && Number.isFinite(value)) return value * unit[1]
  }
  return unit[1] === 15 || unit[1] === 30 ? unit[1] : null
}

function add(reading: Reading, cue: Cue, at: number): void {
  const first = Math.max(reading.sentenceStarts[reading.sentenceOf[at]!]!, at - 1)
  const hit: Hit = {
    cue,
    first,
    last: at,
    sentence: reading.sentenceOf[at]!,
    value: cue.strength,
    steps: [{ heuristic: 'waiting', effect: cue.strength < 0 ? 'lowered' : 'lifted', span: null }],
    signals: false,
  }
  reading.hits.push(hit)
}

function speed(phrase: string, strength: number, min: number, max: number): Cue {
  return {
    phrase,
    theme: 'speed',
    strength,
    min,
    max,
    signal: null,
    also: null,
    event: true,
    service: true,
    origin: 'heuristic',
  }
}
