/** From when to when, in words. */
import { i18n } from '#i18n'
import { formatDate } from '../../../lib/locale.ts'
import type { Precision } from '../../../lib/model/review.ts'

const PRECISION: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' }

/** "March 2024 to 5 May 2026"; a dash where no review gives a date. */
export function spellOf(first: string | null, last: string | null): string {
  if (first === null || last === null) return '–'
  const from = dateOf(first)
  const to = dateOf(last)
  return from === to ? from : i18n.t('dash.sets.spell', [from, to])
}

function dateOf(iso: string): string {
  return formatDate({ raw: iso, iso, precision: PRECISION[iso.length] ?? null })
}
