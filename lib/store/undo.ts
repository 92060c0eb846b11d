/** Ways back: what a change took away or made anew, so that it can be undone as a whole. */
import type { IndexableType, PromiseExtended, Table } from 'dexie'
import { hash } from '../model/hash.ts'
import { type TredeDb, trede } from './db.ts'
import { dropLoose } from './loose.ts'

/** What one change did to one table. */
interface Trace {
  table: string
  /** Rows as they stood before. */
  before: unknown[]
  /** Keys of rows that were not there. */
  fresh: IndexableType[]
  /** Prints of readings as the change left them, by id: those that are still so are put back. */
  left?: ReadonlyMap<string, string>
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
    left?: Trace['left'],
  ): PromiseExtended<(T | undefined)[]> {
    return table.bulkGet([...keys]).then((rows) => {
      this.#traces.push({
        table: table.name,
        before: rows.filter((row) => row !== undefined),
        fresh: keys.filter((_key, at) => rows[at] === undefined),
        ...(left && { left }),
      })
      return rows
    })
  }

  /** Writes readings, and remembers what it wrote, so that only a later reading stands in the way back. */
  replace<T extends { id: string }>(table: Table<T, string>, rows: readonly T[]): PromiseExtended<unknown> {
    const left = new Map(rows.map((row) => [row.id, printOf(row)]))
    return this.keep(table, [...left.keys()], left).then(() => table.bulkPut(rows))
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

/** The reviews that a change said something on: by annotations and marks that it wrote, changed or took away. */
export function reviewsSaidOn(undo: Undo): string[] {
  const ids = undo.flatMap(({ table, before, fresh }) =>
    table === 'annotations' || table === 'marks'
      ? [
          ...(before as { reviewId: string }[]).map(({ reviewId }) => reviewId),
          ...(fresh as string[]).map(ofNote),
        ]
      : [],
  )
  return [...new Set(ids)]
}

/** Ids of annotations and marks are their review's, `#` and more. */
function ofNote(id: string): string {
  return id.slice(0, id.lastIndexOf('#'))
}

// A review or place that was read again in the meantime is newer than what went.
const READINGS = ['reviews', 'places']

/**
 * Takes changes back, the last one first, all or nothing. What was read again in the meantime stays as it is, and so does
 * what something else has come to hold: a review in another set, a set with another review.
 */
export async function takeBack(undo: Undo, db: TredeDb = trede): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const trace of undo.toReversed()) {
      const { table: name, before, fresh } = trace
      const table = db.table(name)
      if (READINGS.includes(name)) await takeReadingsBack(trace, table, db)
      else {
        await table.bulkDelete(name === 'sets' ? await emptySets(fresh as string[], db) : fresh)
        await table.bulkPut(before)
      }
    }
  })
}

async function takeReadingsBack({ table: name, before, fresh, left }: Trace, table: Table, db: TredeDb) {
  if (name === 'reviews') await dropLoose(fresh as string[], db)
  else await table.bulkDelete(await emptyPlaces(fresh as string[], db))
  const rows = before as { id: string }[]
  const known = await table.bulkGet(rows.map(({ id }) => id))
  const isUntouched = (row: { id: string }, now: object | undefined) =>
    now === undefined || printOf(now) === left?.get(row.id)
  await table.bulkPut(rows.filter((row, at) => isUntouched(row, known[at])))
}

async function emptyPlaces(ids: readonly string[], db: TredeDb): Promise<string[]> {
  const counts = await Promise.all(ids.map((id) => db.reviews.where('placeId').equals(id).count()))
  return ids.filter((_id, at) => counts[at] === 0)
}

async function emptySets(ids: readonly string[], db: TredeDb): Promise<string[]> {
  const counts = await Promise.all(ids.map((id) => db.members.where('setId').equals(id).count()))
  return ids.filter((_id, at) => counts[at] === 0)
}

// Without the verdict, which the background renews by itself.
function printOf(row: object): string {
  return hash(JSON.stringify({ ...row, verdict: null, classifiedBy: null }))
}
