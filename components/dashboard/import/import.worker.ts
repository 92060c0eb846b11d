/** Reads, compares and stores an import beside the window. */
import { type PlainError, plainError } from '../../plain-error.ts'
import { type ImportSteps, importSession } from './session.ts'

/** What the window asks; `stop` ends what goes on. */
export type ImportAsked =
  | {
      [K in keyof ImportSteps]: { number: number; step: K; wanted: Parameters<ImportSteps[K]>[0] }
    }[keyof ImportSteps]
  | 'stop'

/** What the worker tells, by the number of the question. */
export type ImportSaid = { number: number } & (
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'answer'; answer: unknown }
  | { kind: 'failed'; error: PlainError }
)

const session = importSession()
let running = new AbortController()
const say = (said: ImportSaid) => postMessage(said)

addEventListener('message', async ({ data }: MessageEvent<ImportAsked>) => {
  if (data === 'stop') {
    running.abort()
    running = new AbortController()
    return
  }
  const { number, step, wanted } = data
  const { signal } = running
  const onProgress = (done: number, of: number) => say({ number, kind: 'progress', done, of })
  const work = session[step] as (wanted: unknown, watch: object) => Promise<unknown>
  try {
    say({ number, kind: 'answer', answer: await work(wanted, { signal, onProgress }) })
  } catch (error) {
    say({ number, kind: 'failed', error: plainError(error) })
  }
})
