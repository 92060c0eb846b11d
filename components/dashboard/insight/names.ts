/** What insights call what they count: businesses, themes, happenings. */
import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import { happeningById } from '../../../lib/insight/happenings/index.ts'
import { formatNumber, inUiLanguage, uiLocale } from '../../../lib/locale.ts'
import { THEMES, type ThemeId } from '../../../lib/model/themes.ts'
import { useFacetNames } from '../../filter/facet-names.ts'

/** The name of a business, or of a place that belongs to none, by its id. */
export function useBusinessName(): (id: string) => string {
  const nameOf = useFacetNames()
  return (id) => nameOf('business', id)
}

/** Rows in the order of the names of their businesses: that of their ids says nothing to anybody, and changes when one is joined anew. */
export function useByName<R extends { businessId: string }>(rows: readonly R[]): R[] {
  const nameOf = useFacetNames()
  return useMemo(
    () =>
      rows.toSorted((a, b) =>
        nameOf('business', a.businessId).localeCompare(nameOf('business', b.businessId), uiLocale(), {
          numeric: true,
        }),
      ),
    [rows, nameOf],
  )
}

export function themeName(theme: ThemeId | null): string {
  return theme ? inUiLanguage(THEMES[theme].name) : i18n.t('insight.noTheme')
}

/** What happened, in words; where the table has no name for it, "other" with what it is about. */
export function happeningName(what: string, theme: ThemeId | null): string {
  const happening = happeningById(what)
  if (happening) return inUiLanguage(happening.name)
  return theme ? i18n.t('insight.otherOn', [themeName(theme)]) : i18n.t('insight.other')
}

/** `+0.31` or `−0.3`: steps of the ladder, with at most two decimals. */
export function formatSteps(steps: number): string {
  const rounded = Math.round(steps * 100) / 100
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${formatNumber(Math.abs(rounded), 2)}`
}
