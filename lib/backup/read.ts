/** Reads a backup and checks all of it before anything is done with it. */
import * as v from 'valibot'
import { ownCuesSchema } from '../model/schema.ts'
import { dataTables, openTrede, VERSIONS } from '../store/db.ts'
import { taughtSchema } from '../taught/check.ts'
import { BackupError, type BackupHead, END, FORMAT, type Rows, VERSION } from './format.ts'
import { Pace, type Watch } from './pace.ts'
import { firstBadRow } from './rows.ts'

/** A backup that can be put back. */
export interface Backup {
  head: BackupHead
  /** As today's database has them, whatever version made the file. Every table of today is there. */
  rows: Rows
}

// As JSON, to be put back byte for byte.
const cues = v.pipe(
  v.string(),
  v.check((json) => v.is(ownCuesSchema, jsonOr(json, null)), 'no cues'),
)
const days = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)))
const clock = v.object({
  retention: v.object({ names: days, sets: days }),
  every: v.picklist(['never', 'day', 'week']),
})
const head: v.GenericSchema<unknown, BackupHead> = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  database: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.string(), v.isoTimestamp()),
  by: v.string(),
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  settings: v.object({
    author: v.string(),
    taught: v.array(v.object({ reader: taughtSchema, since: v.pipe(v.string(), v.isoTimestamp()) })),
    // Not in the first files.
    declined: v.optional(v.array(v.pipe(v.string(), v.maxLength(1_000))), []),
    lastChange: v.optional(v.nullable(v.object({ said: v.string(), before: cues, after: cues })), null),
    clock: v.optional(v.nullable(clock), null),
  }),
})
const rowLine = v.strictTuple([v.string(), v.record(v.string(), v.unknown())])

/** A database that exists for a moment, to bring old rows to today's version. */
const STAGING = 'trede-restore'

/** The checked contents of a file. Rejects with `BackupError` or the signal's reason; the database is not touched. */
export async function readBackup(file: Blob, watch: Watch = {}): Promise<Backup> {
  const { value: first, lines } = await opened(file)
  const read = v.safeParse(head, first)
  if (!read.success) throw new BackupError('notBackup')
  const top = read.output
  if (top.version > VERSION || top.database > VERSIONS.length) throw new BackupError('newer')
  const rows: Rows = Object.fromEntries(Object.keys(top.counts).map((table) => [table, []]))
  // Each row is read, and then checked.
  const pace = new Pace(2 * Object.values(top.counts).reduce((sum, count) => sum + count, 0), watch)
  let number = 1
  let ended = false
  for await (const line of lines) {
    number++
    if (ended) throw new BackupError('row', number)
    const data = parsed(line)
    if (v.is(v.strictObject({ end: v.literal(END.end) }), data)) {
      ended = true
      continue
    }
    const row = v.safeParse(rowLine, data)
    if (!row.success || !Object.hasOwn(rows, row.output[0])) throw new BackupError('row', number)
    rows[row.output[0]]!.push(row.output[1])
    await pace.step()
  }
  const whole = Object.entries(top.counts).every(([table, count]) => rows[table]!.length === count)
  if (!ended || !whole) throw new BackupError('cut')
  const today = await inTodaysVersion(rows, top.database)
  const bad = await firstBadRow(today, pace)
  if (bad) throw new BackupError('row', lineOf(bad, rows))
  return { head: top, rows: today }
}

async function opened(file: Blob): Promise<{ value: unknown; lines: AsyncGenerator<string> }> {
  const lines = linesIn(file)
  try {
    const { done, value } = await lines.next()
    return { value: done ? null : parsed(value), lines }
  } catch (error) {
    if (error instanceof BackupError) throw new BackupError('notBackup')
    throw error
  }
}

// Anything may be chosen in a file window: a picture, half a download.
async function* linesIn(file: Blob): AsyncGenerator<string> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const bytes = file.stream() as ReadableStream<BufferSource>
  const plain = a === 0x1f && b === 0x8b ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes
  const reader = plain.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new BackupError('cut')
    })
    if (done) break
    const parts = (rest + value).split('\n')
    rest = parts.pop()!
    yield* parts
  }
  if (rest) yield rest
}

function parsed(line: string): unknown {
  const value = jsonOr(line, undefined)
  if (value === undefined) throw new BackupError('cut')
  return value
}

function jsonOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise
    throw error
  }
}

// The database itself knows how its rows become today's.
async function inTodaysVersion(rows: Rows, version: number): Promise<Rows> {
  const all: Rows = Object.fromEntries(tablesOf(VERSIONS.length).map((table) => [table, rows[table] ?? []]))
  if (Object.keys(rows).some((table) => !Object.hasOwn(all, table))) throw new BackupError('notBackup')
  if (version === VERSIONS.length) return all
  const old = openTrede(STAGING, version)
  try {
    await old.delete({ disableAutoOpen: false })
    for (const [table, list] of Object.entries(rows)) await old.table(table).bulkPut(list)
    old.close()
    const now = openTrede(STAGING)
    for (const { name } of await now.open().then(() => dataTables(now)))
      all[name] = await now.table(name).toArray()
    await now.delete()
    return all
  } catch (error) {
    console.error('Trede: the rows of a backup could not be brought to this version', error)
    throw new BackupError('row')
  }
}

function tablesOf(version: number): string[] {
  return [...new Set(VERSIONS.slice(0, version).flatMap(({ tables }) => Object.keys(tables)))]
}

// Lines stand table by table, after the first.
function lineOf({ table, at }: { table: string; at: number }, rows: Rows): number | null {
  let before = 1
  for (const [name, list] of Object.entries(rows)) {
    if (name === table) return at < list.length ? before + at + 1 : null
    before += list.length
  }
  return null
}
