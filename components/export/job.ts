/** One export as a whole: from what was chosen to a file, and the receipt that goes beside it. */
import { fileNameOf } from '../../lib/exchange/filename.ts'
import type { FormatId } from '../../lib/exchange/format.ts'
import type { ExportOptions } from '../../lib/exchange/options.ts'
import { receiptText, Tally } from '../../lib/exchange/receipt.ts'
import { FORMATS } from '../../lib/exchange/registry.ts'
import { exportStream } from '../../lib/exchange/run.ts'
import { type ExportFrom, opened } from './from.ts'

/** Plain data, so that a worker can be asked. */
export interface ExportOrder {
  from: ExportFrom
  format: FormatId
  options: ExportOptions
  /** What the file and the receipt are called after; not the set's name where a page is exported. */
  name: string
  /** For the receipt: the format's name, and the filter in words; null where there was none. */
  formatName: string
  filter: string | null
}

/** The finished file. */
export interface Exported {
  file: string
  content: Blob
  receipt: string
}

/** Rejects with what stopped it, the signal's reason included. `onProgress` hears the share that is done, 0 to 1. */
export async function runExport(
  { from, format: id, options, name, formatName, filter }: ExportOrder,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Exported> {
  const format = FORMATS.find((one) => one.id === id)!
  const tally = new Tally()
  // The browser keeps the bytes of a blob, on disk where they are many, so that the script's memory stays small.
  const pieces: Blob[] = []
  const stream = exportStream(format, await opened(from), options, { signal, onProgress, tally })
  for await (const bytes of stream) pieces.push(new Blob([bytes]))
  const content = new Blob(pieces, { type: format.mime })
  const file = fileNameOf(name, format.extension, options.now)
  const about = { file, bytes: content.size, format: formatName, setName: name, filter, tally }
  return { file, content, receipt: receiptText(about, options) }
}
