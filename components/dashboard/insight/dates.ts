/** Dates and periods of insights as their reader writes them. */
import { i18n } from '#i18n'
import { periodOf, type Unit } from '../../../lib/insight/time.ts'
import { formatDate } from '../../../lib/locale.ts'
import type { Precision, ReviewDate } from '../../../lib/model/review.ts'

const PRECISION: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' }

/** `2025`, `2025-03` or `2025-03-14` as a date of that precision. */
export function isoDate(iso: string): ReviewDate {
  return { raw: iso, iso, precision: PRECISION[iso.length] ?? null }
}

/** The period that a month, `YYYY-MM`, falls in. */
export function periodOfMonth(month: string, unit: Unit): string {
  return periodOf({ date: month, precision: 'month' }, unit) ?? month
}

/** `2025-Q1`, `2025-03` or `2025` as people write it. */
export function formatPeriod(period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  return quarter ? i18n.t('insight.quarter', [quarter[2]!, quarter[1]!]) : formatDate(isoDate(period))
}
