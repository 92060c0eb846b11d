/** Has a worker make an export. */
import { errorOf } from '../plain-error.ts'
import type { ExportSaid } from './export.worker.ts'
import type { Exported, ExportOrder } from './job.ts'

/** The same as `runExport`, beside the window. */
export function exportInWorker(
  order: ExportOrder,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Exported> {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Exported>((resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<ExportSaid>) => {
      if (data.kind === 'share') onProgress(data.share)
      else if (data.kind === 'done') resolve(data.exported)
      else reject(errorOf(data.error))
    })
    // A worker that did not start, or that ran out of memory.
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
