/** Makes an export beside the window, so that the window never waits for it. One order a worker; ending it stops the export. */
import { plainError } from '../plain-error.ts'
import { type Exported, type ExportOrder, runExport } from './job.ts'

/** What the worker tells. */
export type ExportSaid =
  | { kind: 'share'; share: number }
  | { kind: 'done'; exported: Exported }
  | { kind: 'failed'; error: ReturnType<typeof plainError> }

const say = (said: ExportSaid) => postMessage(said)

addEventListener('message', async ({ data }: MessageEvent<ExportOrder>) => {
  try {
    const onProgress = (share: number) => say({ kind: 'share', share })
    say({ kind: 'done', exported: await runExport(data, new AbortController().signal, onProgress) })
  } catch (error) {
    say({ kind: 'failed', error: plainError(error) })
  }
})
