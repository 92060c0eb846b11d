/** Writes a backup: the whole database in slices, zipped on the way, so that memory does not grow with it. */
import { dataTables, type TredeDb, trede, VERSIONS } from '../store/db.ts'
import { type BackupHead, type BackupSettings, END, FORMAT, VERSION } from './format.ts'
import { slicesOf } from './pace.ts'

/** How a backup is made and followed. */
export interface Writing {
  now: Date
  /** Version of the extension. */
  by: string
  settings: BackupSettings
  /** After each slice: rows written, of how many. */
  onProgress?: (done: number, of: number) => void
  signal?: AbortSignal
}

/** The backup as a zipped file. Rejects with the signal's reason when it is aborted, else with the database's error. */
export async function writeBackup(writing: Writing, db: TredeDb = trede): Promise<Blob> {
  const lines = linesOf(writing, db)
  const text = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  const zipped = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'))
  return new Response(zipped as BodyInit).blob()
}

/** The lines of a backup, some at a time. */
export async function* linesOf(
  { now, by, settings, onProgress, signal }: Writing,
  db: TredeDb = trede,
): AsyncGenerator<string> {
  const tables = dataTables(db).toSorted((a, b) => order(a.name) - order(b.name))
  const counts: Record<string, number> = {}
  for (const table of tables) counts[table.name] = await table.count()
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const head: BackupHead = {
    format: FORMAT,
    version: VERSION,
    database: VERSIONS.length,
    made: now.toISOString(),
    by,
    counts,
    settings,
  }
  yield `${JSON.stringify(head)}\n`
  let done = 0
  for (const table of tables) {
    for await (const rows of slicesOf(table)) {
      signal?.throwIfAborted()
      yield rows.map((row) => `${JSON.stringify([table.name, row])}\n`).join('')
      done += rows.length
      onProgress?.(done, of)
    }
  }
  yield `${JSON.stringify(END)}\n`
}

// A reader checks a review against its place, so places come first.
function order(table: string): number {
  return table === 'places' ? 0 : 1
}
