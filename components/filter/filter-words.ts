/** The filter as a reader of a file sees it. */
import { i18n } from '#i18n'
import type { FacetId, Filter } from '../../lib/collection/filter.ts'
import { FACET_NAMES, type NameOfValue } from './facet-names.ts'

/** `Level: Basic, Criminal; Tag: wachten`; null where the filter lets all pass. */
export function filterInWords({ facets, from, to, text }: Filter, nameOf: NameOfValue): string | null {
  const parts = (Object.entries(facets) as [FacetId, readonly string[]][]).map(
    ([facet, values]) => `${FACET_NAMES[facet]()}: ${values.map((value) => nameOf(facet, value)).join(', ')}`,
  )
  if (from) parts.push(`${i18n.t('dash.filter.from')}: ${from}`)
  if (to) parts.push(`${i18n.t('dash.filter.to')}: ${to}`)
  if (text.trim()) parts.push(i18n.t('export.filterWords', [text.trim()]))
  return parts.length > 0 ? parts.join('; ') : null
}
