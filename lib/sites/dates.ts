/**
 * Dates as sites write them: absolute or relative, in Dutch, English, German, French, Spanish and Italian.
 * Reckoned in UTC against the moment of reading, and never more exact than the words are.
 */
import type { Precision, ReviewDate } from '../model/review.ts'
import { MONTHS, NEAR, ONE, PAST, UNITS } from './date-words.ts'
import { oneLine } from './selectors.ts'

/** A date that was understood. */
export interface DateRead {
  iso: string
  precision: Precision
  /** Reckoned from the moment of reading, so that the same words give another date later. */
  relative: boolean
}

/** Longer words are a sentence of the review, not a date. */
const LONGEST = 80

/** Understands the words of a date, or gives null. `now` is the moment of reading. */
export function parseDate(words: string, now: Date): DateRead | null {
  const plain = plainOf(words)
  if (!plain || plain.length > LONGEST) return null
  return iso8601(plain) ?? relative(plain, now) ?? written(plain, now) ?? numeric(plain) ?? yearAlone(plain)
}

/** The words as shown, with the date they stand for. `machine` is a `datetime` attribute, which goes before the words. */
export function readDate(words: string, now: Date, machine?: string | null): ReviewDate {
  const read = (machine && iso8601(plainOf(machine))) || parseDate(words, now)
  return { raw: oneLine(words), iso: read?.iso ?? null, precision: read?.precision ?? null }
}

function plainOf(words: string): string {
  return oneLine(words)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
}

function absolute(year: number, month?: number, day?: number): DateRead | null {
  if (year < 1990 || year > 2100) return null
  const pad = (n: number) => String(n).padStart(2, '0')
  if (!month) return { iso: String(year), precision: 'year', relative: false }
  if (month > 12) return null
  if (!day) return { iso: `${year}-${pad(month)}`, precision: 'month', relative: false }
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return { iso: `${year}-${pad(month)}-${pad(day)}`, precision: 'day', relative: false }
}

function iso8601(plain: string): DateRead | null {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[t ].*)?)?$/.exec(plain)
  return parts && absolute(Number(parts[1]), Number(parts[2]), parts[3] ? Number(parts[3]) : undefined)
}

function relative(plain: string, now: Date): DateRead | null {
  for (const [word, days] of NEAR) if (word.test(plain)) return back(now, { days }, 'day')
  if (!PAST.test(plain)) return null
  const words = plain.match(/\d+|[\p{L}']+/gu) ?? []
  for (const [i, word] of words.entries()) {
    const unit = UNITS.find(({ words }) => words.test(word))
    const before = words[i - 1]
    if (!unit || !before) continue
    const count = /^\d{1,3}$/.test(before) ? Number(before) : ONE.test(before) ? 1 : null
    if (count === null) continue
    const { hours = 0, days = 0, months = 0 } = unit.step
    return back(now, { hours: hours * count, days: days * count, months: months * count }, unit.precision)
  }
  return null
}

function back(
  now: Date,
  ago: { hours?: number; days?: number; months?: number },
  precision: Precision,
): DateRead {
  const then = new Date(now.getTime() - (ago.hours ?? 0) * 3_600_000)
  then.setUTCDate(then.getUTCDate() - (ago.days ?? 0))
  if (ago.months) then.setUTCMonth(then.getUTCMonth() - ago.months, 1)
  const length = { day: 10, month: 7, year: 4 }[precision]
  return { iso: then.toISOString().slice(0, length), precision, relative: true }
}

const DAY_FIRST =
  /(?<!\d)(?:(\d{1,2})(?:er|st|nd|rd|th|\.|º)? (?:de |of )?)?(\p{L}{3,})\.?,? (?:de |del )?(\d{4})(?!\d)/u
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:])/u
const NO_YEAR = /^(\d{1,2})\.? (?:de )?(\p{L}{3,})\.?$/u

function written(plain: string, now: Date): DateRead | null {
  const monthFirst = MONTH_FIRST.exec(plain)
  const first = monthFirst && monthOf(monthFirst[1]!)
  if (first && monthFirst[3]) return absolute(Number(monthFirst[3]), first, Number(monthFirst[2]))
  const dayFirst = DAY_FIRST.exec(plain)
  const second = dayFirst && monthOf(dayFirst[2]!)
  if (second) return absolute(Number(dayFirst[3]), second, dayFirst[1] ? Number(dayFirst[1]) : undefined)
  if (first) return lastBefore(now, first, Number(monthFirst[2]))
  const noYear = NO_YEAR.exec(plain)
  const third = noYear && monthOf(noYear[2]!)
  return third ? lastBefore(now, third, Number(noYear[1])) : null
}

// "Jul 1" is the last first of July.
function lastBefore(now: Date, month: number, day: number): DateRead | null {
  const year = now.getUTCFullYear()
  const thisYear = absolute(year, month, day)
  const date =
    thisYear && thisYear.iso <= now.toISOString().slice(0, 10) ? thisYear : absolute(year - 1, month, day)
  return date && { ...date, relative: true }
}

function monthOf(word: string): number | null {
  const found = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []))
  return found.length === 1 ? found[0]! : null
}

// 3/4 is the third of April or the fourth of March: where both may be, only the year is sure.
function numeric(plain: string): DateRead | null {
  const parts = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(plain)
  if (!parts) return null
  const [a, b, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  if (parts[2] !== '/' || a > 12 || a === b) return absolute(year, b, a)
  return b > 12 ? absolute(year, a, b) : absolute(year)
}

function yearAlone(plain: string): DateRead | null {
  return /^\d{4}$/.test(plain) ? absolute(Number(plain)) : null
}
