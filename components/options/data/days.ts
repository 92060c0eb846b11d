/** How a number of days of keeping is said. */
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'

/** Null is for as long as the user wants. */
export function daysOf(days: number | null): string {
  return days === null ? i18n.t('data.forever') : i18n.t('data.days', days, [formatNumber(days)])
}
