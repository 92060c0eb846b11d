/** In which order reviews are listed, and a way to pick them all. */
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import { Choice } from '../choice.tsx'
import './list-bar.css'

interface Props<T extends string> {
  sort: T
  sorts: readonly (readonly [sort: T, name: string])[]
  onSort(sort: T): void
  /** How many are in view. */
  count: number
  /** Picks all that are in view; null where they are, or where there are none. */
  onPickAll: (() => void) | null
}

export function ListBar<T extends string>({ sort, sorts, onSort, count, onPickAll }: Props<T>) {
  return (
    <div class="list-bar">
      <Choice
        row="list-sort"
        label={i18n.t('dash.reviews.sort')}
        value={sort}
        options={sorts}
        onChange={onSort}
      />
      {onPickAll && (
        <button type="button" class="button" onClick={onPickAll}>
          {i18n.t('dash.reviews.pickAll', count, [formatNumber(count)])}
        </button>
      )}
    </div>
  )
}
