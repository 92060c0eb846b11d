/** Ways back: what a change took away or made anew, so that it can be undone as a whole. */
import type { IndexableType, PromiseExtended, Table } from 'dexie'
import { type TredeDb, trede } from './db.ts'

/** What one change did to one table. */
interface Trace {
  table: string
  /** Rows as they stood before. */
  before: unknown[]
  /** Keys of rows that were not there. */
  fresh: IndexableType[]
}

/** A change that can be taken back. Later parts were done later. */
export type Undo = readonly Trace[]

/** Notes rows before they are changed, within a change. */
export class Recorder {
  #traces: Trace[] = []

  /**
   * Call it before rows with these keys are written or deleted. The promise is the database's own: a transaction loses its
   * way behind others that wait for nothing.
   */
  keep<T, K extends IndexableType>(
    table: Table<T, K>,
    keys: readonly K[],
  ): PromiseExtended<(T | undefined)[]> {
    return table.bulkGet([...keys]).then((rows) => {
      this.#traces.push({
        table: table.name,
        before: rows.filter((row) => row !== undefined),
        fresh: keys.filter((_key, at) => rows[at] === undefined),
      })
      return rows
    })
  }

  /** Rows that were deleted and are at hand. */
  gone(table: string, rows: readonly unknown[]): void {
    if (rows.length > 0) this.#traces.push({ table, before: [...rows], fresh: [] })
  }

  get undo(): Undo {
    return this.#traces
  }
}

/** Does a change in one transaction over everything, all or nothing, and gives the way back. */
export async function undoably<T>(
  work: (recorder: Recorder) => Promise<T>,
  db: TredeDb = trede,
): Promise<{ result: T; undo: Undo }> {
  const recorder = new Recorder()
  const result = await db.transaction('rw', db.tables, () => work(recorder))
  return { result, undo: recorder.undo }
}

// A review or place that was read again in the meantime is newer than what went.
const READINGS = ['reviews', 'places']

/** Takes changes back, the last one first, all or nothing. What was read again in the meantime stays as it is. */
export async function takeBack(undo: Undo, db: TredeDb = trede): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const { table: name, before, fresh } of undo.toReversed()) {
      const table = db.table(name)
      if (fresh.length > 0) await table.bulkDelete(fresh)
      if (!READINGS.includes(name)) {
        await table.bulkPut(before)
        continue
      }
      const known = await table.bulkGet(before.map((row) => (row as { id: string }).id))
      await table.bulkAdd(before.filter((_row, at) => known[at] === undefined))
    }
  })
}
