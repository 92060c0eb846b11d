/** Holds the collection beside the window, so that the window never waits for it. */
import { Stopped } from '../../lib/collection/at-leisure.ts'
import { openCollection } from '../../lib/collection/collection.ts'
import type { Question, Said } from '../../lib/collection/protocol.ts'
import { trede } from '../../lib/store/db.ts'
import { errorKeyOf } from '../../lib/store/errors.ts'

const say = (said: Said) => postMessage(said)

// Another build counts anew, and so does every start of one that is being worked on.
const program = import.meta.env.DEV ? String(Date.now()) : location.pathname

const watching = {
  onProgress: (done: number, of: number) => say({ kind: 'progress', done, of }),
  onChange: (count: number) => say({ kind: 'changed', count }),
  onError: (error: unknown) => say({ kind: 'unreadable', error: plain(error) }),
}
const collection = openCollection(watching, trede, program)

addEventListener('message', async ({ data: { number, kind, wanted } }: MessageEvent<Question>) => {
  const onShare = (share: number) => say({ kind: 'share', number, share })
  try {
    say({ kind: 'answer', number, answer: await collection.ask(kind, wanted, onShare) })
  } catch (error) {
    say({ kind: 'failed', number, error: plain(error) })
  }
})

// The database's own errors hold more than can cross; the key of the sentence is enough.
function plain(error: unknown): { name: string; message: string } {
  const key = errorKeyOf(error)
  if (key !== 'unknown') return { name: 'StoreError', message: key }
  if (error instanceof Stopped) return { name: error.name, message: '' }
  return { name: 'Error', message: error instanceof Error ? error.message : String(error) }
}
