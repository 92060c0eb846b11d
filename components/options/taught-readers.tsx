/** The readers that the user taught: listed, tested, removed, exported and imported. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import { tellPages } from '../../lib/messages.ts'
import {
  forgetReaders,
  type KeptReader,
  keepReaders,
  keptReaders,
  type LastRead,
  onKeptChange,
  putBack,
  readsSoFar,
} from '../../lib/taught/kept.ts'
import { download } from '../download.ts'
import { importFrom } from './import-file.ts'
import { Section } from './section.tsx'
import { TaughtRow } from './taught-row.tsx'

interface Known {
  kept: readonly KeptReader[]
  reads: Readonly<Record<string, LastRead>>
}

/** What was said last, and what would undo it. */
interface Said {
  text: string
  bad?: boolean
  undo?: () => Promise<void>
}

export function TaughtReaders() {
  const [known, setKnown] = useState<Known | null>(null)
  const [said, setSaid] = useState<Said | null>(null)

  useEffect(() => {
    const look = async () => setKnown({ kept: await keptReaders(), reads: await readsSoFar() })
    void look()
    return onKeptChange(() => void look())
  }, [])

  const attempt = async (work: () => Promise<Said>) => {
    try {
      setSaid(await work())
    } catch (error) {
      setSaid({ text: error instanceof Error ? error.message : String(error), bad: true })
    }
  }
  const onRemove = (id: string) =>
    attempt(async () => {
      const gone = await forgetReaders([id])
      await tellPages('taught.changed', undefined)
      return { text: i18n.t('options.removed', [id]), undo: () => restore([], gone) }
    })
  const restore = async (added: readonly string[], gone: readonly KeptReader[]) => {
    await forgetReaders(added)
    await putBack(gone)
    await tellPages('taught.changed', undefined)
    setSaid(null)
  }
  const onImport = (file: File) =>
    attempt(async () => {
      const readers = await importFrom(file)
      const gone = await keepReaders(readers, new Date())
      await tellPages('taught.changed', undefined)
      const over = gone.length
        ? ` ${i18n.t('options.importedOver', gone.length, [formatNumber(gone.length)])}`
        : ''
      return {
        text: i18n.t('options.imported', readers.length, [formatNumber(readers.length)]) + over,
        undo: () =>
          restore(
            readers.map(({ id }) => id),
            gone,
          ),
      }
    })
  const onExport = (kept: readonly KeptReader[]) =>
    attempt(async () => {
      const { toFile } = await import('../../lib/taught/file.ts')
      const name = `trede-readers${kept.length === 1 ? `-${kept[0]!.reader.id}` : ''}.json`
      download(name, 'application/json', toFile(kept.map(({ reader }) => reader)))
      return { text: i18n.t('options.exported', [name]) }
    })

  return (
    <Section title={i18n.t('options.taught')} hint={i18n.t('options.taughtHint')} anchor="taught">
      {known?.kept.length === 0 && <p>{i18n.t('options.taughtNone')}</p>}
      <ul class="rows">
        {known?.kept.map((kept) => (
          <TaughtRow
            key={kept.reader.id}
            kept={kept}
            read={known.reads[kept.reader.id] ?? null}
            onRemove={() => void onRemove(kept.reader.id)}
            onExport={() => void onExport([kept])}
          />
        ))}
      </ul>
      <p class="actions">
        <label class="button file">
          {i18n.t('options.import')}
          <input
            type="file"
            class="out-of-sight"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              // The same file can be chosen again.
              currentTarget.value = ''
              if (file) void onImport(file)
            }}
          />
        </label>
        {known && known.kept.length > 0 && (
          <button type="button" class="button" onClick={() => void onExport(known.kept)}>
            {i18n.t('options.exportAll')}
          </button>
        )}
      </p>
      <p role="status" class={said?.bad ? 'said trouble' : 'said'}>
        {said?.text}{' '}
        {said?.undo && (
          <button type="button" class="button plain" onClick={() => void said.undo?.()}>
            {i18n.t('options.undo')}
          </button>
        )}
      </p>
    </Section>
  )
}
