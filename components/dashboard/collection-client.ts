/** Starts the worker that holds the collection, and asks it. */
import type { Watching } from '../../lib/collection/collection.ts'
import type { Asked, Question, Said } from '../../lib/collection/protocol.ts'
import { ERROR_KEYS, type ErrorKey, StoreError } from '../../lib/store/errors.ts'

/** The worker answers from now on, until it is closed. */
export function startCollection(watching: Watching): Asked {
  const worker = new Worker(new URL('./collection.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  let number = 0

  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'progress') return watching.onProgress(data.done, data.of)
    if (data.kind === 'changed') return watching.onChange(data.count)
    if (data.kind === 'unreadable') return watching.onError(errorOf(data.error))
    const asker = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.kind === 'answer') asker?.resolve(data.answer as never)
    else asker?.reject(errorOf(data.error))
  })
  // A worker that did not start, or that fell over, answers nobody any more.
  worker.addEventListener('error', ({ message }) => watching.onError(new Error(message)))

  return {
    ask: (kind, wanted) =>
      new Promise((resolve, reject) => {
        number++
        waiting.set(number, { resolve, reject })
        worker.postMessage({ number, kind, wanted } satisfies Question)
      }),
    close: () => worker.terminate(),
  }
}

function errorOf({ name, message }: { name: string; message: string }): Error {
  const isKey = (ERROR_KEYS as readonly string[]).includes(message)
  return name === 'StoreError' && isKey ? new StoreError(message as ErrorKey) : new Error(message)
}
