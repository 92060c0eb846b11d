/** Which column of a table is what, with its first reviews as they would come in. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { FIELDS, type Field } from '../../../lib/exchange/in/table/fields.ts'
import type { TableOptions } from '../../../lib/exchange/in/table/reviews.ts'
import { textOfValue } from '../../../lib/exchange/in/table/table.ts'
import { formatDate, formatNumber } from '../../../lib/locale.ts'
import { exchangeSentence, faultSentence } from '../../exchange-sentence.ts'
import { LevelBadge } from '../../level-badge.tsx'
import type { ImportClient } from './client.ts'
import type { FileShown, Previewed } from './session.ts'

/** A table as far as the window knows it. */
export type MappedTable = NonNullable<FileShown['table']>

interface Props {
  table: MappedTable
  options: TableOptions
  client: ImportClient
  onOptions: (options: TableOptions) => void
  onCheck: () => void
  onLeave: () => void
}

const SCALES = [5, 10, 100]

export function Mapping({ table, options, client, onOptions, onCheck, onLeave }: Props) {
  const { first, rows } = table
  const { mapping, tool } = options
  const map = (field: Field, value: string) => {
    const { [field]: _old, ...rest } = mapping
    // A tool's table is known by its columns; with other columns it is any table.
    onOptions({ ...options, mapping: value === '' ? rest : { ...rest, [field]: Number(value) } })
  }
  const nameOf = (column: number) => {
    const example = textOfValue(first.rows[0]?.[column])
    const heading = first.headings[column] || i18n.t('import.map.column', [formatNumber(column + 1)])
    return example ? `${heading} (${[...example].slice(0, 24).join('')})` : heading
  }
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{i18n.t('import.map.title')}</h2>
      <p class="label">
        {tool
          ? i18n.t('import.map.tool', [tool.name, formatNumber(rows)])
          : i18n.t('import.map.guessed', [formatNumber(rows)])}
      </p>
      <div class="map-fields">
        {FIELDS.map((field) => (
          <label key={field}>
            <span class="label">{i18n.t(`import.column.${field}`)}</span>
            <select
              class="field"
              value={mapping[field] === undefined ? '' : String(mapping[field])}
              onChange={({ currentTarget }) => map(field, currentTarget.value)}
            >
              <option value="">{i18n.t('import.map.none')}</option>
              {first.headings.map((_heading, column) => (
                <option key={column} value={String(column)}>
                  {nameOf(column)}
                </option>
              ))}
            </select>
          </label>
        ))}
        {mapping.place === undefined && (
          <label>
            <span class="label">{i18n.t('import.map.placeName')}</span>
            <input
              class="field"
              dir="auto"
              maxLength={200}
              value={options.placeName}
              onInput={({ currentTarget }) => onOptions({ ...options, placeName: currentTarget.value })}
            />
          </label>
        )}
        <label>
          <span class="label">{i18n.t('import.map.scale')}</span>
          <select
            class="field"
            value={String(options.scale ?? '')}
            onChange={({ currentTarget: { value } }) =>
              onOptions({ ...options, scale: value === '' ? null : Number(value) })
            }
          >
            <option value="">{i18n.t('import.map.scaleTold')}</option>
            {SCALES.map((scale) => (
              <option key={scale} value={String(scale)}>
                {i18n.t('import.map.scaleTo', [formatNumber(scale)])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Preview options={options} client={client} />
      <p class="dash-actions">
        <button type="button" class="button primary" onClick={onCheck}>
          {i18n.t('import.map.check', rows, [formatNumber(rows)])}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('import.other')}
        </button>
      </p>
    </section>
  )
}

function Preview({ options, client }: Pick<Props, 'options' | 'client'>) {
  const [{ items, faults }, setPreview] = useState<Previewed>({ items: [], faults: [] })
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    let isOver = false
    client.ask('preview', { options, now: new Date() }).then(
      (preview) => {
        if (isOver) return
        setPreview(preview)
        setTrouble(null)
      },
      (error: unknown) => !isOver && setTrouble(exchangeSentence(error)),
    )
    return () => {
      isOver = true
    }
  }, [client, JSON.stringify(options)])
  return (
    <>
      <h2 id="preview-title">{i18n.t('import.map.preview')}</h2>
      {trouble && <p class="trouble">{trouble}</p>}
      <ul class="import-preview" aria-labelledby="preview-title">
        {items.map(({ place, review, verdict }) => (
          <li key={review.id}>
            <p class="label" dir="auto">
              <LevelBadge id={verdict.level} />{' '}
              {[
                review.author,
                review.rating && `${formatNumber(review.rating.value)}/${formatNumber(review.rating.scale)}`,
                review.date && formatDate(review.date),
                place.name,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p dir="auto">{wording(review.title, review.text)}</p>
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <ul class="import-faults">
          {faults.map((fault) => (
            <li key={`${fault.at} ${fault.key}`}>{faultSentence(fault)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function wording(title: string | null, text: string): string {
  return [title, text].filter(Boolean).join(': ')
}
