/** What facets and their values are called, and in which order values are listed. */
import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import { type FacetId, NONE } from '../../lib/collection/filter.ts'
import { inUiLanguage, uiLocale } from '../../lib/locale.ts'
import { isLevelId, levelOf } from '../../lib/model/ladder.ts'
import { SIGNALS, type SignalId } from '../../lib/model/signals.ts'
import { DRIVERS, type DriverId, THEMES, type ThemeId } from '../../lib/model/themes.ts'
import { trede } from '../../lib/store/db.ts'
import { useLive } from '../live.ts'
import { siteName } from '../site-name.ts'

/** The name of a value of a facet. */
export type NameOfValue = (facet: FacetId, value: string) => string

export const FACET_NAMES: Record<FacetId, () => string> = {
  set: () => i18n.t('dash.facet.set'),
  business: () => i18n.t('dash.facet.business'),
  place: () => i18n.t('dash.facet.place'),
  role: () => i18n.t('dash.facet.role'),
  site: () => i18n.t('dash.facet.site'),
  level: () => i18n.t('dash.facet.level'),
  own: () => i18n.t('dash.facet.own'),
  theme: () => i18n.t('dash.facet.theme'),
  driver: () => i18n.t('dash.facet.driver'),
  signal: () => i18n.t('dash.facet.signal'),
  rating: () => i18n.t('dash.facet.rating'),
  lang: () => i18n.t('dash.facet.lang'),
  tag: () => i18n.t('dash.facet.tag'),
  annotated: () => i18n.t('dash.facet.annotated'),
  marked: () => i18n.t('dash.facet.marked'),
}

/** Facets whose values have an order of their own; the others go by how many reviews they leave. */
const BY_VALUE: readonly FacetId[] = ['level', 'own', 'rating']
const BY_NAME: readonly FacetId[] = ['set']

/** The values as they are listed, "none" last. */
export function orderOf(
  facet: FacetId,
  values: readonly string[],
  counts: Readonly<Record<string, number>>,
  nameOf: NameOfValue,
): string[] {
  return values.toSorted((a, b) => {
    if ((a === NONE) !== (b === NONE)) return a === NONE ? 1 : -1
    if (BY_VALUE.includes(facet)) return Number(b) - Number(a)
    const byName = () => nameOf(facet, a).localeCompare(nameOf(facet, b), uiLocale(), { numeric: true })
    return BY_NAME.includes(facet) ? byName() : (counts[b] ?? 0) - (counts[a] ?? 0) || byName()
  })
}

/** Names from the model's tables, and from the store for what the user and the sites named. */
export function useFacetNames(): NameOfValue {
  const named = useLive(async () => {
    const [sets, places, businesses] = await Promise.all([
      trede.sets.toArray(),
      trede.places.toArray(),
      trede.businesses.toArray(),
    ])
    return new Map([...places, ...sets, ...businesses].map(({ id, name }) => [id, name]))
  }, [])
  return useMemo(() => (facet, value) => nameOfValue(facet, value, named.value), [named.value])
}

function nameOfValue(facet: FacetId, value: string, named: ReadonlyMap<string, string> | undefined): string {
  const signed = (name: string) => `${name} ${value.endsWith('+') ? '+' : '−'}`
  if (value === NONE) return facet === 'set' ? i18n.t('dash.value.noSet') : i18n.t('dash.value.none')
  switch (facet) {
    case 'level':
    case 'own': {
      const level = Number(value)
      return isLevelId(level) ? inUiLanguage(levelOf(level).name) : value
    }
    case 'theme': {
      const theme = value.slice(0, -1)
      return Object.hasOwn(THEMES, theme) ? signed(inUiLanguage(THEMES[theme as ThemeId].name)) : value
    }
    case 'driver': {
      const driver = value.slice(0, -1)
      return Object.hasOwn(DRIVERS, driver) ? signed(inUiLanguage(DRIVERS[driver as DriverId])) : value
    }
    case 'signal':
      return Object.hasOwn(SIGNALS, value) ? inUiLanguage(SIGNALS[value as SignalId]) : value
    case 'site':
      return siteName(value)
    case 'rating':
      return /^[1-5]$/.test(value) ? '★'.repeat(Number(value)) : value
    case 'lang':
      // Anything can stand in an address, and the browser's table throws at what is no code.
      return /^[a-z]{2}$/.test(value) ? (languages().of(value) ?? value) : value
    case 'role':
      return value === 'own' ? i18n.t('dash.value.own') : i18n.t('dash.value.competitor')
    case 'annotated':
    case 'marked':
      return i18n.t(value === 'yes' ? 'dash.value.yes' : 'dash.value.no')
    case 'set':
    case 'business':
    case 'place':
      return named?.get(value) ?? (named ? i18n.t('dash.value.gone') : '…')
    case 'tag':
      return value
  }
}

function languages(): Intl.DisplayNames {
  return new Intl.DisplayNames(uiLocale(), { type: 'language' })
}
