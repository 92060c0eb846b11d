/** What can be exported: the reviews in view, and a set. */
import { i18n } from '#i18n'
import type { ExportSource } from '../../lib/exchange/format.ts'
import { formatList, inUiLanguage } from '../../lib/locale.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import { levelOf } from '../../lib/model/ladder.ts'
import { slicesOfSet, withStored } from '../../lib/store/items.ts'
import { type CountedSet, newSalt } from '../../lib/store/sets.ts'
import type { ReviewFilter } from '../review-filter.ts'

/** One thing to export. */
export interface ExportChoice {
  kind: 'view' | 'set'
  name: string
  count: number
  /** The filter that it obeys, in words; null where it takes all. */
  filter: string | null
  open(): Promise<ExportSource>
}

/** Reviews in a portion: small enough that a portion is not felt, large enough that asking is cheap. */
const PORTION = 250

/** The set as it is stored, read in portions. */
export function ofSet(set: CountedSet): ExportChoice {
  const { count, ...plain } = set
  return {
    kind: 'set',
    name: set.name,
    count,
    filter: null,
    open: async () => ({ set: plain, count, slices: () => slicesOfSet(set.id, PORTION) }),
  }
}

/**
 * The reviews in view, with what the user added to them. Within a set their reviewers have the set's codes, so that two
 * exports agree; without one they have codes of their own each time.
 */
export function ofView(
  items: readonly ReviewItem[],
  name: string,
  filter: ReviewFilter,
  set: CountedSet | undefined,
): ExportChoice {
  return {
    kind: 'view',
    name,
    count: items.length,
    filter: filterInWords(filter),
    open: async () => {
      const now = new Date()
      const { sourceOf } = await import('../../lib/exchange/format.ts')
      const moment = now.toISOString()
      const salt = set?.salt ?? newSalt()
      const asSet = { id: crypto.randomUUID(), name, created: moment, modified: moment, archived: null, salt }
      return sourceOf(asSet, await withStored(items, now), PORTION)
    },
  }
}

/** `Levels Basic and Criminal; words: wachten`; null where the filter lets all pass. */
export function filterInWords({ levels, text }: ReviewFilter): string | null {
  const names = [...levels].sort((a, b) => b - a).map((level) => inUiLanguage(levelOf(level).name))
  const parts = [
    ...(names.length > 0 ? [i18n.t('export.filterLevels', names.length, [formatList(names)])] : []),
    ...(text.trim() ? [i18n.t('export.filterWords', [text.trim()])] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : null
}
