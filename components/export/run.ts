/** Runs an export and gives the file to the user; copies reviews to the clipboard. */
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { ExportFormat } from '../../lib/exchange/format.ts'
import type { ExportOptions } from '../../lib/exchange/options.ts'
import { EXPORT_TEXT_KEYS, type ExportTexts } from '../../lib/exchange/texts.ts'
import { uiLanguage } from '../../lib/locale.ts'
import type { StoredItem } from '../../lib/model/item.ts'
import { download } from '../download.ts'
import type { ExportChoice } from './choice.ts'
import { opened } from './from.ts'
import { exportInWorker } from './in-worker.ts'

/** What the user chose in the picker. */
export type Chosen = Pick<ExportOptions, 'names' | 'staff' | 'annotators' | 'separator' | 'evidence'> & {
  receipt: boolean
}

/** Most reviews that go on the clipboard: more is a file's work, and other programs choke on it. */
const MAX_COPIED = 2_000

/**
 * Makes the file, and the receipt beside it where that is wanted; resolves to the file's name. Rejects with what stopped
 * it, the signal's reason included; no file is made then.
 */
export async function exportFile(
  choice: ExportChoice,
  { id, mime }: ExportFormat,
  chosen: Chosen,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<string> {
  const { file, content, receipt } = await exportInWorker(
    {
      from: choice.from(),
      format: id,
      options: optionsOf(chosen),
      name: choice.name,
      formatName: i18n.t(`export.name.${id}`),
      filter: choice.filter,
    },
    signal,
    onProgress,
  )
  download(file, mime, content)
  if (chosen.receipt) download(`${file}.txt`, 'text/plain', receipt)
  return file
}

/**
 * Puts the reviews on the clipboard as text and as HTML; resolves to their number. Rejects with `ExchangeError`
 * `tooManyToCopy`, and with `NotAllowedError` where the browser refuses.
 */
export async function copy(
  choice: ExportChoice,
  as: 'asTable' | 'asQuotes',
  chosen: Chosen,
): Promise<number> {
  const { ExchangeError } = await import('../../lib/exchange/errors.ts')
  if (choice.count > MAX_COPIED) throw new ExchangeError('tooManyToCopy')
  const [{ hiddenItems }, clips] = await Promise.all([
    import('../../lib/exchange/run.ts'),
    import('../../lib/exchange/clipboard.ts'),
  ])
  const options = optionsOf(chosen)
  const items: StoredItem[] = await hiddenItems(await opened(choice.from()), options)
  const clip = clips[as](items, options)
  const part = (type: string, text: string) => new Blob([text], { type })
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': part('text/plain', clip.text),
      'text/html': part('text/html', clip.html),
    }),
  ])
  return items.length
}

function optionsOf({ receipt: _apart, ...chosen }: Chosen): ExportOptions {
  const texts = Object.fromEntries(EXPORT_TEXT_KEYS.map((key) => [key, i18n.t(`file.${key}`)])) as ExportTexts
  const { version } = browser.runtime.getManifest()
  return { ...chosen, texts, version, now: new Date(), language: uiLanguage() }
}
