/** Starts the worker that holds the collection, and asks it. */
import { Stopped } from '../../lib/collection/at-leisure.ts'
import type { Watching } from '../../lib/collection/collection.ts'
import type { Asked, Question, Said } from '../../lib/collection/protocol.ts'
import { ERROR_KEYS, type ErrorKey, StoreError } from '../../lib/store/errors.ts'

/** Who asked, and is not answered yet. */
interface Waiting {
  resolve: (answer: never) => void
  reject: (error: Error) => void
  onShare: ((share: number) => void) | undefined
}

/** The worker answers from now on, until it is closed. */
export function startCollection(watching: Watching): Asked {
  const worker = new Worker(new URL('./collection.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let number = 0

  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'progress') return watching.onProgress(data.done, data.of)
    if (data.kind === 'changed') return watching.onChange(data.count)
    if (data.kind === 'unreadable') return watching.onError(errorOf(data.error))
    const asker = waiting.get(data.number)
    if (data.kind === 'share') return asker?.onShare?.(data.share)
    waiting.delete(data.number)
    if (data.kind === 'answer') asker?.resolve(data.answer as never)
    else asker?.reject(errorOf(data.error))
  })
  // A worker that did not start, or that fell over, answers nobody any more.
  worker.addEventListener('error', ({ message }) => watching.onError(new Error(message)))

  return {
    ask: (kind, wanted, onShare) =>
      new Promise((resolve, reject) => {
        number++
        waiting.set(number, { resolve, reject, onShare })
        worker.postMessage({ number, kind, wanted } satisfies Question)
      }),
    close: () => worker.terminate(),
  }
}

function errorOf({ name, message }: { name: string; message: string }): Error {
  if (name === 'Stopped') return new Stopped()
  const isKey = (ERROR_KEYS as readonly string[]).includes(message)
  return name === 'StoreError' && isKey ? new StoreError(message as ErrorKey) : new Error(message)
}
