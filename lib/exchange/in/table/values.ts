/** Ratings and dates as tables have them. */
import type { Rating, ReviewDate } from '../../../model/review.ts'
import { textOfValue, type Value } from './table.ts'

const WORDS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 }

/**
 * `4`, `4,5`, `4/5`, `8.5 of 10`, `★★★★☆`, `FIVE`, `80%`. `scale` is that of the column; what a cell says itself goes
 * before it. Null where it is no rating.
 */
export function ratingOf(value: Value | undefined, scale: number | null): Rating | null {
  const raw = textOfValue(value)
  const text = raw.toLowerCase()
  const word = WORDS[text]
  if (word) return { value: word, scale: 5, raw }
  const stars = /^([★⭐]{1,10})([☆]*)$/u.exec(text.replaceAll('\ufe0f', ''))
  if (stars) {
    const full = [...stars[1]!].length
    return { value: full, scale: Math.max(5, full + [...stars[2]!].length), raw }
  }
  const match =
    /^(-?\d{1,3}(?:[.,]\d{1,3})?)\s*(%)?(?:\s*(?:\/|of|out of|van(?: de)?)\s*(\d{1,3}))?\s*(?:stars?|sterren|ster)?$/.exec(
      text,
    )
  if (!match) return null
  const number = Number(match[1]!.replace(',', '.'))
  const of = match[2]
    ? 100
    : match[3]
      ? Number(match[3])
      : (scale ?? (number <= 5 ? 5 : number <= 10 ? 10 : 100))
  return number >= 0 && of > 0 && number <= of ? { value: number, scale: of, raw } : null
}

/** In which order a column writes day and month where both are numbers. */
export type DayOrder = 'day-first' | 'month-first'

/** As the column itself tells: a first number above 12 is a day. Day first where it does not tell. */
export function dayOrderOf(values: readonly (Value | undefined)[]): DayOrder {
  for (const value of values) {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(textOfValue(value)) ?? []
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  return 'day-first'
}

/** A date as exact as it stands there; `iso` null where it was not understood, so that the words are kept. */
export function dateOf(value: Value | undefined, order: DayOrder): ReviewDate | null {
  const raw = textOfValue(value)
  if (raw === '') return null
  if (value instanceof Date)
    return known(raw, value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[T\s])/.exec(raw)
  if (iso) return known(raw, Number(iso[1]), numberOr(iso[2]), numberOr(iso[3]))
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?=$|[\s,])/.exec(raw)
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])]
    const year = Number(numbers[3]) + (numbers[3]!.length === 2 ? 2000 : 0)
    return order === 'day-first' ? known(raw, year, second, first) : known(raw, year, first, second)
  }
  const stamp = /^\d{10}(?:\d{3})?$/.test(raw) ? new Date(Number(raw) * (raw.length === 10 ? 1000 : 1)) : null
  if (stamp) return known(raw, stamp.getUTCFullYear(), stamp.getUTCMonth() + 1, stamp.getUTCDate())
  return byMonthName(raw) ?? { raw, iso: null, precision: null }
}

const MONTHS = [
  'jan',
  'feb',
  'maa|mrt|mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
].map((names) => new RegExp(`^(?:${names})`))

// `5 januari 2024`, `Jan 5, 2024`, `January 2024`.
function byMonthName(raw: string): ReviewDate | null {
  const words = raw.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  const month = words
    .map((word) => MONTHS.findIndex((name) => name.test(word)) + 1)
    .find((number) => number > 0)
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word))
  const day = words.find((word) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31)
  if (!month || !year || words.length > 8) return null
  return known(raw, Number(year), month, numberOr(day))
}

function known(raw: string, year: number, month: number | null, day: number | null): ReviewDate {
  const unknown: ReviewDate = { raw, iso: null, precision: null }
  if (year < 1900 || year > 2200) return unknown
  if (month === null) return { raw, iso: pad(year, 4), precision: 'year' }
  if (month < 1 || month > 12) return unknown
  if (day === null) return { raw, iso: `${pad(year, 4)}-${pad(month, 2)}`, precision: 'month' }
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCDate() !== day || moment.getUTCMonth() !== month - 1) return unknown
  return { raw, iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, precision: 'day' }
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
