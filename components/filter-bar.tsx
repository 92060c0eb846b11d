/** Narrows the list by words, and says how much of it is left. */
import { i18n } from '#i18n'
import { formatNumber } from '../lib/locale.ts'
import { Icon } from './icon.tsx'
import { NO_FILTER, type ReviewFilter } from './review-filter.ts'
import './filter-bar.css'

interface Props {
  filter: ReviewFilter
  shown: number
  of: number
  onChange: (filter: ReviewFilter) => void
}

export function FilterBar({ filter, shown, of, onChange }: Props) {
  const narrowed = filter.levels.size > 0 || filter.text.trim() !== ''
  return (
    <search class="filter-bar">
      <label class="search-field">
        <Icon name="search" />
        <span class="out-of-sight">{i18n.t('workspace.search')}</span>
        <input
          type="search"
          class="field"
          placeholder={i18n.t('workspace.search')}
          value={filter.text}
          onInput={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
        />
      </label>
      <div class="filter-state">
        <span role="status">
          {narrowed &&
            (shown === 0
              ? i18n.t('workspace.noMatch')
              : i18n.t('workspace.shown', [formatNumber(shown), formatNumber(of)]))}
        </span>
        {narrowed && (
          <button type="button" class="button plain" onClick={() => onChange(NO_FILTER)}>
            {i18n.t('workspace.showAll')}
          </button>
        )}
      </div>
    </search>
  )
}
