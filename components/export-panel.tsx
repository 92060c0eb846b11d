/** Exports a set as a file: what each format is for, and whether reviewers' names go along. */
import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { uiLanguage } from '../lib/locale.ts'
import { itemsOfSet } from '../lib/store/items.ts'
import { sentenceOf } from '../lib/store/sentence.ts'
import type { CountedSet } from '../lib/store/sets.ts'
import { download } from './download.ts'
import { Icon } from './icon.tsx'
import './export-panel.css'

/** What the writers need to know. They are fetched at the first export, so that the popup opens without them. */
const FORMATS = {
  csv: { type: 'text/csv', write: async () => (await import('../lib/exchange/csv.ts')).toCsv },
  json: { type: 'application/json', write: async () => (await import('../lib/exchange/json.ts')).toJson },
} as const

type Format = keyof typeof FORMATS

export function ExportPanel({ set, onClose }: { set: CountedSet; onClose: () => void }) {
  const id = useId()
  const [realNames, setRealNames] = useState(false)
  const [outcome, setOutcome] = useState<{ text: string; bad: boolean } | null>(null)

  const exportAs = async (format: Format) => {
    try {
      const { type, write } = FORMATS[format]
      const toText = await write()
      const { fileNameOf } = await import('../lib/exchange/filename.ts')
      const now = new Date()
      const text = await toText(set, await itemsOfSet(set.id), {
        now,
        names: realNames ? 'real' : 'pseudonyms',
        language: uiLanguage(),
      })
      const name = fileNameOf(set.name, format, now)
      download(name, type, text)
      setOutcome({ text: i18n.t('export.done', [name]), bad: false })
    } catch (error) {
      setOutcome({ text: sentenceOf(error), bad: true })
    }
  }

  return (
    <section class="export-panel" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{i18n.t('export.title', [set.name])}</h2>
        <button type="button" class="button plain" aria-label={i18n.t('export.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {set.count === 0 ? (
        <p>{i18n.t('export.empty')}</p>
      ) : (
        <>
          <p class="names">
            <input
              id={`${id}-names`}
              type="checkbox"
              checked={realNames}
              aria-describedby={`${id}-why`}
              onChange={({ currentTarget }) => setRealNames(currentTarget.checked)}
            />
            <label for={`${id}-names`}>{i18n.t('export.keepNames')}</label>
            <span id={`${id}-why`} class="label">
              {i18n.t('export.keepNamesWhy')}
            </span>
          </p>
          <button type="button" class="format" onClick={() => exportAs('csv')}>
            <strong>{i18n.t('export.csv')}</strong> <span>{i18n.t('export.csvFor')}</span>
          </button>
          <button type="button" class="format" onClick={() => exportAs('json')}>
            <strong>{i18n.t('export.json')}</strong> <span>{i18n.t('export.jsonFor')}</span>
          </button>
        </>
      )}
      <p role="status" class={outcome?.bad ? 'outcome trouble' : 'outcome'}>
        {outcome?.text}
      </p>
    </section>
  )
}
