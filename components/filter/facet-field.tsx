/** One facet of the filter: a button that opens the list of its values, each with how many reviews it would leave. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { FacetId } from '../../lib/collection/filter.ts'
import { formatNumber } from '../../lib/locale.ts'
import { Icon } from '../icon.tsx'
import { FACET_NAMES, type NameOfValue, orderOf } from './facet-names.ts'

interface Props {
  facet: FacetId
  /** How many reviews each value would leave. */
  counts: Readonly<Record<string, number>>
  chosen: readonly string[]
  nameOf: NameOfValue
  onChange: (values: string[]) => void
}

/** From so many values on, the list can be searched. */
const MANY = 12

export function FacetField({ facet, counts, chosen, nameOf, onChange }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const onDown = ({ target }: Event) => {
      if (!field.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [open])

  const name = FACET_NAMES[facet]()
  const values = open ? orderOf(facet, [...new Set([...Object.keys(counts), ...chosen])], counts, nameOf) : []
  const shown = values.filter((value) => nameOf(facet, value).toLowerCase().includes(search.toLowerCase()))
  const said =
    chosen.length === 0
      ? i18n.t('dash.filter.any')
      : chosen.length === 1
        ? nameOf(facet, chosen[0]!)
        : i18n.t('dash.filter.several', [formatNumber(chosen.length)])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside, heard where they all pass
    <div
      ref={field}
      class="dash-filter-field facet"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        setOpen(false)
        field.current?.querySelector('button')?.focus()
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !field.current?.contains(relatedTarget as Node)) setOpen(false)
      }}
    >
      <span class="label" id={`${id}-name`}>
        {name}
      </span>
      <button
        type="button"
        id={`${id}-said`}
        class={chosen.length > 0 ? 'field facet-button on' : 'field facet-button'}
        aria-expanded={open}
        aria-labelledby={`${id}-name ${id}-said`}
        onClick={() => setOpen(!open)}
      >
        <bdi>{said}</bdi>
        <Icon name="chevron" />
      </button>
      {open && (
        <fieldset class="facet-values">
          <legend class="out-of-sight">{name}</legend>
          {values.length > MANY && (
            <input
              type="search"
              class="field"
              aria-label={i18n.t('dash.filter.find', [name])}
              placeholder={i18n.t('dash.filter.find', [name])}
              value={search}
              onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            />
          )}
          {shown.length === 0 && <p class="label">{i18n.t('dash.filter.nothing')}</p>}
          {shown.map((value) => (
            <label key={value} class="facet-value">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() =>
                  onChange(
                    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
                  )
                }
              />
              <bdi>{nameOf(facet, value)}</bdi>
              <span class="number">{formatNumber(counts[value] ?? 0)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
