/** Puts a backup in the place of what is there: first says what that changes, then does it whole or not at all. */
import { dataTables, type TredeDb, trede } from '../store/db.ts'
import type { Rows } from './format.ts'
import { inSlices, Pace, slicesOf, type Watch } from './pace.ts'
import type { Backup } from './read.ts'

/** What happens to the rows of one table. */
export interface TableChange {
  table: string
  added: number
  changed: number
  removed: number
  same: number
}

/** What putting a backup back would do, and what is there now. */
export interface Plan {
  changes: TableChange[]
  /** All rows of now, for undoing. */
  before: Rows
}

/** Compares; changes nothing. Rejects with the signal's reason. */
export async function planRestore(
  { rows }: Pick<Backup, 'rows'>,
  db: TredeDb = trede,
  watch: Watch = {},
): Promise<Plan> {
  const pace = new Pace(rowsIn(rows), watch)
  const before: Rows = {}
  const changes: TableChange[] = []
  for (const table of dataTables(db)) {
    const old: object[] = []
    for await (const slice of slicesOf(table)) old.push(...slice)
    before[table.name] = old
    const keyOf = (row: object) => JSON.stringify(keyIn(row, table.schema.primKey.keyPath))
    const known = new Map(old.map((row) => [keyOf(row), row]))
    const change: TableChange = { table: table.name, added: 0, changed: 0, removed: 0, same: 0 }
    for (const row of rows[table.name] ?? []) {
      const one = known.get(keyOf(row))
      known.delete(keyOf(row))
      if (one === undefined) change.added++
      else if (sorted(one) === sorted(row)) change.same++
      else change.changed++
      await pace.step()
    }
    change.removed = known.size
    changes.push(change)
  }
  return { changes, before }
}

/**
 * Makes the database hold exactly these rows. Resolves when they are on the disk; on any error, and where it is stopped,
 * nothing has changed.
 */
export async function restore(rows: Rows, db: TredeDb = trede, watch: Watch = {}): Promise<void> {
  const pace = new Pace(rowsIn(rows), watch)
  await db.transaction('rw', db.tables, async () => {
    for (const table of dataTables(db)) {
      await table.clear()
      for (const slice of inSlices(rows[table.name] ?? [])) {
        await table.bulkPut(slice)
        pace.past(slice.length)
      }
    }
  })
}

function rowsIn(rows: Rows): number {
  return Object.values(rows).reduce((sum, list) => sum + list.length, 0)
}

function keyIn(row: object, path: string | string[] | null | undefined): unknown {
  const fields = row as Record<string, unknown>
  return Array.isArray(path) ? path.map((name) => fields[name]) : fields[path ?? 'id']
}

// The same whatever the order of its fields.
function sorted(row: object): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
