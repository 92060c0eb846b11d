/** The window's side of an import: starts the worker when it is first needed, and asks it. */
import type { Watch } from '../../../lib/store/import-plan.ts'
import { errorOf } from '../../plain-error.ts'
import type { ImportAsked, ImportSaid } from './import.worker.ts'
import type { ImportSteps } from './session.ts'

interface Waiting {
  resolve: (answer: never) => void
  reject: (error: unknown) => void
  onProgress: Watch['onProgress']
}

/** Asks for the steps, and ends the worker. */
export interface ImportClient {
  /** Rejects with `ExchangeError`, `StoreError`, or the signal's reason; nothing is stored then. */
  ask<K extends keyof ImportSteps>(
    step: K,
    wanted: Parameters<ImportSteps[K]>[0],
    watch?: Watch,
  ): ReturnType<ImportSteps[K]>
  close(): void
}

export function importClient(): ImportClient {
  let worker: Worker | null = null
  let number = 0
  const waiting = new Map<number, Waiting>()

  const started = () => {
    if (worker) return worker
    const made = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<ImportSaid>) => {
      const asker = waiting.get(data.number)
      if (data.kind === 'progress') return asker?.onProgress?.(data.done, data.of)
      waiting.delete(data.number)
      if (data.kind === 'answer') asker?.resolve(data.answer as never)
      else asker?.reject(errorOf(data.error))
    })
    // A worker that did not start, or that ran out of memory.
    made.addEventListener('error', ({ message }) => end(new Error(message)))
    worker = made
    return made
  }
  const end = (reason: unknown) => {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  return {
    ask: (step, wanted, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        number++
        waiting.set(number, { resolve: resolve as Waiting['resolve'], reject, onProgress })
        started().postMessage({ number, step, wanted } as ImportAsked)
        // Reading is one task from beginning to end, which hears nothing; the others undo what they began.
        const stop = () =>
          step === 'open' ? end(signal?.reason) : worker?.postMessage('stop' satisfies ImportAsked)
        signal?.addEventListener('abort', stop, { once: true })
      }) as ReturnType<ImportSteps[typeof step]>,
    close: () => end(new Error('closed')),
  }
}
