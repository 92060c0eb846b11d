/** The filter: what narrows every view, as fields, as what is switched on, and in the address. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type FacetId, toggled, withValues } from '../../lib/collection/filter.ts'
import { formatNumber } from '../../lib/locale.ts'
import { Icon } from '../icon.tsx'
import { useSelection } from './desk.tsx'
import { FacetField } from './facet-field.tsx'
import { FACET_NAMES, useFacetNames } from './facet-names.ts'
import '../filter-bar.css'
import './filter-panel.css'

/** Always in sight, and behind "more". */
const FIRST: readonly FacetId[] = ['set', 'business']
const REST: readonly FacetId[] = [
  'level',
  'own',
  'theme',
  'driver',
  'signal',
  'role',
  'site',
  'rating',
  'lang',
  'tag',
  'annotated',
  'marked',
]
/** Milliseconds without a key stroke before what is typed counts. */
const PAUSE = 250

export function FilterPanel() {
  const { value, filter, setFilter } = useSelection()
  const nameOf = useFacetNames()
  const id = useId()
  const [more, setMore] = useState(false)
  const chips = Object.entries(filter.facets) as [FacetId, readonly string[]][]
  const narrowed = chips.length > 0 || filter.from !== null || filter.to !== null || filter.text.trim() !== ''
  const period = (name: 'from' | 'to') => (
    <label class="dash-filter-field">
      <span class="label">{i18n.t(`dash.filter.${name}`)}</span>
      <input
        type="month"
        class="field"
        value={filter[name] ?? ''}
        placeholder="2026-01"
        pattern="\d{4}-\d{2}"
        onChange={({ currentTarget }) =>
          currentTarget.checkValidity() && setFilter({ ...filter, [name]: currentTarget.value || null })
        }
      />
    </label>
  )

  return (
    <search class="dash-filter">
      <div class="dash-filter-line">
        {FIRST.map((facet) => (
          <FacetField
            key={facet}
            facet={facet}
            counts={value?.counts[facet] ?? {}}
            chosen={filter.facets[facet] ?? []}
            nameOf={nameOf}
            onChange={(values) => setFilter(withValues(filter, facet, values))}
          />
        ))}
        {period('from')}
        {period('to')}
        <SearchField text={filter.text} onChange={(text) => setFilter({ ...filter, text }, true)} />
        <button
          type="button"
          class="button"
          aria-expanded={more}
          aria-controls={`${id}-more`}
          onClick={() => setMore(!more)}
        >
          {i18n.t(more ? 'dash.filter.less' : 'dash.filter.more')}
        </button>
      </div>
      <div id={`${id}-more`} class="dash-filter-more" hidden={!more}>
        {more &&
          REST.map((facet) => (
            <FacetField
              key={facet}
              facet={facet}
              counts={value?.counts[facet] ?? {}}
              chosen={filter.facets[facet] ?? []}
              nameOf={nameOf}
              onChange={(values) => setFilter(withValues(filter, facet, values))}
            />
          ))}
      </div>
      <div class="dash-filter-state">
        <span role="status">
          {value &&
            (narrowed
              ? i18n.t('dash.filter.shown', [formatNumber(value.count), formatNumber(value.of)])
              : i18n.t('dash.filter.all', value.of, [formatNumber(value.of)]))}
        </span>
        {chips.flatMap(([facet, values]) =>
          values.map((one) => (
            <button
              key={facet + one}
              type="button"
              class="chip"
              aria-label={i18n.t('dash.filter.drop', [`${FACET_NAMES[facet]()}: ${nameOf(facet, one)}`])}
              onClick={() => setFilter(toggled(filter, facet, one))}
            >
              <span class="label">{FACET_NAMES[facet]()}</span> <bdi>{nameOf(facet, one)}</bdi>
              <Icon name="close" />
            </button>
          )),
        )}
        {narrowed && (
          <button
            type="button"
            class="button plain"
            onClick={() => setFilter({ facets: {}, from: null, to: null, text: '' })}
          >
            {i18n.t('workspace.showAll')}
          </button>
        )}
      </div>
    </search>
  )
}

function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const sent = useRef(text)
  // The address may have changed by "back", or by a link.
  useEffect(() => {
    if (text !== sent.current) setTyped(text)
    sent.current = text
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  const send = (wanted: string) => {
    sent.current = wanted
    onChange(wanted)
  }
  return (
    <label class="search-field dash-search">
      <Icon name="search" />
      <span class="out-of-sight">{i18n.t('workspace.search')}</span>
      <input
        type="search"
        class="field"
        placeholder={i18n.t('workspace.search')}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => send(value), PAUSE)
        }}
      />
    </label>
  )
}
