/** The language of the interface: names from the model's tables, and numbers and dates as its readers write them. */
import { browser } from 'wxt/browser'
import type { Bilingual } from './model/ladder.ts'
import type { ReviewDate } from './model/review.ts'

/** BCP 47 tag for numbers and dates. Follows the browser within the languages that have texts, so that both agree. */
export function uiLocale(): string {
  const tag = browser.i18n.getUILanguage().replace('_', '-')
  return /^(en|nl)\b/i.test(tag) ? tag : 'en'
}

/** The language the texts are in. */
export function uiLanguage(): keyof Bilingual {
  return /^nl/i.test(uiLocale()) ? 'nl' : 'en'
}

/** A name or sentence of a model table in the language of the interface. */
export function inUiLanguage(text: Bilingual): string {
  return text[uiLanguage()]
}

/** `1234.5` → `1,234.5` or `1.234,5`; at most one decimal, or as many as asked for. */
export function formatNumber(value: number, decimals = 1): string {
  return numberFormat({ maximumFractionDigits: decimals }).format(value)
}

/** A share of 0 to 1 as whole per cent. */
export function formatShare(share: number): string {
  return numberFormat({ style: 'percent' }).format(share)
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A number of bytes in the unit that leaves it between 1 and 1,000: `1.4 MB`. Less than a kilobyte is a part of one. */
export function formatBytes(bytes: number): string {
  const step = Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1
  const at = Math.min(Math.max(step, 0), UNITS.length - 1)
  return numberFormat({ style: 'unit', unit: UNITS[at]!, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** (at + 1),
  )
}

// Made once: a table has hundreds of numbers.
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${uiLocale()} ${options.style} ${options.unit} ${options.maximumFractionDigits}`
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(uiLocale(), options)
  numberFormats.set(key, format)
  return format
}

// Made once: a page with hundreds of badges needs it for each.
const listFormats = new Map<string, Intl.ListFormat>()

/** `a, b and c`. */
export function formatList(items: readonly string[]): string {
  const locale = uiLocale()
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  listFormats.set(locale, format)
  return format.format(items)
}

/** A review's date as exact as it is known; the page's own words where they were not understood. */
export function formatDate(date: ReviewDate): string {
  if (!date.iso || !date.precision) return date.raw
  const [year = 0, month = 1, day = 1] = date.iso.split('-').map(Number)
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (Number.isNaN(moment.getTime())) return date.raw
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric' }
  if (date.precision !== 'year') parts.month = date.precision === 'day' ? 'short' : 'long'
  if (date.precision === 'day') parts.day = 'numeric'
  return dateFormat(parts).format(moment)
}

// Made once: a course by month has hundreds of dates.
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${uiLocale()} ${parts.month} ${parts.day}`
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(uiLocale(), { ...parts, timeZone: 'UTC' })
  dateFormats.set(key, format)
  return format
}
