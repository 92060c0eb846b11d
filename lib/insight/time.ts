/** Dates as exact as they are: a review of "2 years ago" has a year and no month, and goes into no month's count. */
import type { Precision } from '../model/review.ts'

/** Length of the periods that reviews are counted by. */
export type Unit = 'month' | 'quarter' | 'year'

const DAY = 86_400_000
const EXACTNESS: Record<Precision, number> = { day: 3, month: 2, year: 1 }
const NEEDED: Record<Unit, number> = { month: 2, quarter: 2, year: 1 }

/** A date, as `Rated` has it. */
export interface Dated {
  date: string | null
  precision: Precision | null
}

/** `2025-03`, `2025-Q1` or `2025`; null where the date is missing or less exact than that. */
export function periodOf({ date, precision }: Dated, unit: Unit): string | null {
  if (!date || !precision || EXACTNESS[precision] < NEEDED[unit]) return null
  const year = date.slice(0, 4)
  if (unit === 'year') return year
  const month = date.slice(5, 7)
  return unit === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** Every period from the first to the last of the given ones, those without reviews included; empty for none. */
export function periodsFrom(present: Iterable<string>, unit: Unit): string[] {
  const sorted = [...present].sort()
  if (sorted.length === 0) return []
  const all: string[] = []
  for (let at = sorted[0]!; at <= sorted.at(-1)!; at = next(at, unit)) all.push(at)
  return all
}

/** Days since 1970 of the day, or of the middle of the month; null where not even the month is known. */
export function dayOf({ date, precision }: Dated): number | null {
  if (!date || !precision || precision === 'year') return null
  return Date.parse(precision === 'day' ? date : `${date}-15`) / DAY
}

function next(period: string, unit: Unit): string {
  const year = Number(period.slice(0, 4))
  if (unit === 'year') return String(year + 1)
  if (unit === 'quarter') {
    const quarter = Number(period.slice(6))
    return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`
  }
  const month = Number(period.slice(5))
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}
