/** The filter: what narrows a list or a view, as fields and as what is switched on. The same on every surface. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import {
  ALL,
  type FacetCounts,
  type FacetId,
  type Filter,
  toggled,
  withValues,
} from '../../lib/collection/filter.ts'
import { formatNumber } from '../../lib/locale.ts'
import { Icon } from '../icon.tsx'
import { FacetField } from './facet-field.tsx'
import { FACET_NAMES, useFacetNames } from './facet-names.ts'
import './filter-bar.css'
import './filter-panel.css'

interface Props {
  filter: Filter
  /** What it leaves, of how many, and what each value would leave; undefined until that is known. */
  found: { count: number; of: number; counts: FacetCounts } | undefined
  /** Always in sight, with the period; where room is scarce none are, and the period stands behind "more". */
  first: readonly FacetId[]
  /** Behind "more". */
  more: readonly FacetId[]
  /** `typing`: more letters may come. */
  onChange(filter: Filter, typing?: boolean): void
  /** What else stands behind "more", before the facets. */
  children?: ComponentChildren
}

/** Milliseconds without a key stroke before what is typed counts. */
const PAUSE = 250

export function FilterPanel({ filter, found, first, more, onChange, children }: Props) {
  const nameOf = useFacetNames()
  const id = useId()
  const [open, setOpen] = useState(false)
  const isSmall = first.length === 0
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
          currentTarget.checkValidity() && onChange({ ...filter, [name]: currentTarget.value || null })
        }
      />
    </label>
  )

  const field = (facet: FacetId) => (
    <FacetField
      key={facet}
      facet={facet}
      counts={found?.counts[facet] ?? {}}
      chosen={filter.facets[facet] ?? []}
      nameOf={nameOf}
      onChange={(values) => onChange(withValues(filter, facet, values))}
    />
  )

  return (
    <search class={isSmall ? 'dash-filter filter-bar' : 'dash-filter'}>
      <div class="dash-filter-line">
        {first.map(field)}
        {!isSmall && period('from')}
        {!isSmall && period('to')}
        <SearchField text={filter.text} onChange={(text) => onChange({ ...filter, text }, true)} />
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls={`${id}-more`}
          onClick={() => setOpen(!open)}
        >
          {i18n.t(open ? 'dash.filter.less' : isSmall ? 'dash.filter.open' : 'dash.filter.more')}
        </button>
      </div>
      <div id={`${id}-more`} class="dash-filter-more" hidden={!open}>
        {open && (
          <>
            {children}
            {more.map(field)}
            {isSmall && period('from')}
            {isSmall && period('to')}
          </>
        )}
      </div>
      <div class="dash-filter-state">
        <span role="status">{found && (narrowed || !isSmall) && stateOf(found, narrowed)}</span>
        {chips.flatMap(([facet, values]) =>
          values.map((one) => (
            <button
              key={facet + one}
              type="button"
              class="chip"
              aria-label={i18n.t('dash.filter.drop', [`${FACET_NAMES[facet]()}: ${nameOf(facet, one)}`])}
              onClick={() => onChange(toggled(filter, facet, one))}
            >
              <span class="label">{FACET_NAMES[facet]()}</span> <bdi>{nameOf(facet, one)}</bdi>
              <Icon name="close" />
            </button>
          )),
        )}
        {narrowed && (
          <button type="button" class="button plain" onClick={() => onChange(ALL)}>
            {i18n.t('workspace.showAll')}
          </button>
        )}
      </div>
    </search>
  )
}

function stateOf({ count, of }: { count: number; of: number }, narrowed: boolean): string {
  if (!narrowed) return i18n.t('dash.filter.all', of, [formatNumber(of)])
  if (count === 0) return i18n.t('workspace.noMatch')
  return i18n.t('dash.filter.shown', [formatNumber(count), formatNumber(of)])
}

function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const sent = useRef(text)
  // The address may have changed by "back", or by a link.
  useEffect(() => {
    if (text === sent.current) return
    clearTimeout(timer.current)
    setTyped(text)
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
