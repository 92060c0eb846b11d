/** A backup comes back as it was; a file that is not one, or not whole, changes nothing. */
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { BackupError, type Rows } from '../../../lib/backup/format.ts'
import { readBackup } from '../../../lib/backup/read.ts'
import { planRestore, restore } from '../../../lib/backup/restore.ts'
import { writeBackup } from '../../../lib/backup/write.ts'
import { dataTables, openTrede, type TredeDb, VERSIONS } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { fillDisk } from '../store/full-disk.ts'
import { freshDisk } from '../store/samples.ts'

const NOW = new Date('2026-11-24T10:00:00Z')
const WRITING = {
  now: NOW,
  by: '0.1.0',
  settings: {
    author: 'Zoë',
    taught: [],
    declined: ['wachten -'],
    lastChange: { said: 'Eén aanwijzing erbij.', before: '[]', after: '[]' },
    clock: { retention: { names: 90, sets: null }, every: 'week' as const },
  },
}

let db: TredeDb

beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
})

/** One row or more in each table, as the present version keeps them. */
function sample(version = VERSIONS.length): Rows {
  return JSON.parse(
    readFileSync(new URL(`../store/versions/${version}.json`, import.meta.url), 'utf8'),
  ) as Rows
}

async function fill(rows: Rows, into: TredeDb = db): Promise<void> {
  for (const [table, list] of Object.entries(rows)) await into.table(table).bulkAdd(list)
}

async function everything(): Promise<Rows> {
  const rows: Rows = {}
  for (const table of dataTables(db)) rows[table.name] = await table.toArray()
  return rows
}

async function linesOf(file: Blob): Promise<string[]> {
  return gunzipSync(Buffer.from(await file.arrayBuffer()))
    .toString('utf8')
    .split('\n')
}

function fileOf(lines: readonly string[]): Blob {
  return new Blob([new Uint8Array(gzipSync(lines.join('\n')))])
}

const faultOf = (file: Blob) =>
  readBackup(file).then(
    () => 'read',
    (error: unknown) => (error instanceof BackupError ? error.fault : `threw ${error}`),
  )

describe('a backup', () => {
  it('holds every table, and comes back as it was', async () => {
    await fill(sample())
    const before = await everything()
    const backup = await readBackup(await writeBackup(WRITING, db))
    expect(backup.head).toMatchObject({ made: NOW.toISOString(), settings: { author: 'Zoë' } })
    for (const table of dataTables(db)) await table.clear()
    await restore(backup.rows, db)
    expect(await everything()).toEqual(before)
  })

  it('brings the rules for keeping and the schedule; one of before they were kept has none, a wrong one is refused', async () => {
    const lines = await linesOf(await writeBackup(WRITING, db))
    const withClock = (clock: unknown) => {
      const head = JSON.parse(lines[0]!)
      return fileOf([JSON.stringify({ ...head, settings: { ...head.settings, clock } }), ...lines.slice(1)])
    }
    expect((await readBackup(fileOf(lines))).head.settings.clock).toEqual(WRITING.settings.clock)
    expect((await readBackup(withClock(undefined))).head.settings.clock).toBeNull()
    for (const names of [0, -1, 1.5, 1e9, 'x'])
      expect(await faultOf(withClock({ retention: { names, sets: null }, every: 'day' }))).toBe('notBackup')
    expect(await faultOf(withClock({ retention: { names: 1, sets: 1 }, every: 'hour' }))).toBe('notBackup')
  })

  it('of many reviews is written and read in slices, and says how far it is', async () => {
    const rows = sample()
    const first = rows.reviews![0] as { id: string }
    rows.reviews!.push(...Array.from({ length: 1234 }, (_one, at) => ({ ...first, id: `${first.id}x${at}` })))
    await fill(rows)
    const shares: number[] = []
    const file = await writeBackup({ ...WRITING, onProgress: (done, of) => shares.push(done / of) }, db)
    const read: number[] = []
    const compared: number[] = []
    const put: number[] = []
    const backup = await readBackup(file, { onProgress: (share) => read.push(share) })
    expect(backup.rows.reviews).toHaveLength(rows.reviews!.length)
    await planRestore(backup, db, { onProgress: (share) => compared.push(share) })
    await restore(backup.rows, db, { onProgress: (share) => put.push(share) })
    for (const told of [read, compared, put]) {
      expect(told.length).toBeGreaterThan(1)
      expect(told).toEqual(told.toSorted((a, b) => a - b))
      expect(told.at(-1)).toBeLessThanOrEqual(1)
    }
    expect(put.at(-1)).toBe(1)
    const before = await everything()
    const stop = new AbortController()
    const watch = { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) }
    await expect(restore({ ...backup.rows, sets: [] }, db, watch)).rejects.toThrow('stopped')
    expect(await everything()).toEqual(before)
    expect(shares.length).toBeGreaterThan(3)
    expect(shares.at(-1)).toBe(1)
  })

  it('can be stopped', async () => {
    await fill(sample())
    const stop = new AbortController()
    stop.abort(new Error('stopped'))
    await expect(writeBackup({ ...WRITING, signal: stop.signal }, db)).rejects.toThrow('stopped')
  })

  it.each(VERSIONS.map((_version, at) => at + 1))(
    'of version %i is read by today’s program',
    async (version) => {
      const rows = sample(version)
      const counts = Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]))
      const head = {
        format: 'trede-backup',
        version: 1,
        database: version,
        made: NOW.toISOString(),
        by: '0.0.1',
        counts,
        settings: WRITING.settings,
      }
      const lines = Object.entries(rows).flatMap(([table, list]) => list.map((row) => [table, row]))
      const file = fileOf([head, ...lines, { end: true }].map((line) => JSON.stringify(line)))
      const { rows: read } = await readBackup(file)
      expect(Object.keys(read).sort()).toEqual(
        dataTables(db)
          .map(({ name }) => name)
          .sort(),
      )
      expect(read.reviews).toHaveLength(rows.reviews!.length)
      await restore(read, db)
      expect(await db.annotations.count()).toBe(rows.annotations!.length)
    },
  )
})

describe('what putting back would do', () => {
  it('is told by table before it is done', async () => {
    await fill(sample())
    const { rows } = await readBackup(await writeBackup(WRITING, db))
    const [review] = await db.reviews.toArray()
    await db.reviews.update(review!.id, { text: `${review!.text} Nog iets.` })
    await db.sets.clear()
    await db.cues.add({ id: 'new', kind: 'muted', phrase: 'traag', created: NOW.toISOString() })
    const { changes, before } = await planRestore({ rows }, db)
    const of = (table: string) => changes.find((change) => change.table === table)
    expect(of('reviews')).toMatchObject({ added: 0, changed: 1, removed: 0 })
    expect(of('sets')).toMatchObject({ added: rows.sets!.length, changed: 0, removed: 0 })
    expect(of('cues')).toMatchObject({ added: 0, removed: 1, same: rows.cues!.length })
    await restore(rows, db)
    await restore(before, db)
    expect(await db.reviews.get(review!.id)).toMatchObject({ text: `${review!.text} Nog iets.` })
    expect(await db.cues.get('new')).toBeDefined()
  })

  it('that cannot be written changes nothing', async () => {
    await fill(sample())
    const before = await everything()
    const { rows } = await readBackup(await writeBackup(WRITING, db))
    await expect(restore({ ...rows, reviews: [{ noKey: true }] }, db)).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })

  it('for which the disk has no room changes nothing', async () => {
    await fill(sample())
    const { rows } = await readBackup(await writeBackup(WRITING, db))
    await db.reviews.clear()
    const before = await everything()
    const repair = fillDisk('reviews')
    expect(await restore(rows, db).catch(errorKeyOf)).toBe('full')
    repair()
    expect(await everything()).toEqual(before)
  })
})

describe('a file', () => {
  it.each([
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])]), 'notBackup'],
    ['nothing', new Blob([]), 'notBackup'],
    ['an export of a set', new Blob(['{"format":"trede-set","version":1}']), 'notBackup'],
  ])('that is %s is no backup', async (_what, file, fault) => {
    expect(await faultOf(file)).toBe(fault)
  })

  const changed: [string, (lines: string[]) => string[], string][] = [
    [
      'is of a newer format',
      ([head, ...rest]) => [head!.replace('"version":1', '"version":2'), ...rest],
      'newer',
    ],
    [
      'is of a newer database',
      ([head, ...rest]) => [head!.replace(/"database":\d+/, '"database":99'), ...rest],
      'newer',
    ],
    ['has lost its end', (lines) => lines.slice(0, -2), 'cut'],
    ['has lost a row', (lines) => lines.toSpliced(3, 1), 'cut'],
    ['has a row of no table', (lines) => lines.toSpliced(3, 1, '["secrets",{"id":"x"}]'), 'row'],
    ['has a review of no place', (lines) => lines.filter((line) => !line.startsWith('["places"')), 'cut'],
    [
      'has an address that would run',
      (lines) => lines.map((line) => line.replace('"https://', '"javascript://')),
      'row',
    ],
    ['goes on after its end', (lines) => [...lines.slice(0, -1), lines[1]!], 'row'],
  ]
  it.each(changed)('that %s is refused', async (_what, change, fault) => {
    await fill(sample())
    const lines = await linesOf(await writeBackup(WRITING, db))
    expect(await faultOf(fileOf(change(lines)))).toBe(fault)
  })

  it('in which anything was changed is read as a backup, or refused with a reason', async () => {
    await fill(sample())
    const text = (await linesOf(await writeBackup(WRITING, db))).join('\n')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.nat(40),
        fc.oneof(fc.string(), fc.constantFrom('null', '"', '{}', '\n', '1e999', '__proto__')),
        async (at, gone, put) => {
          const fault = await faultOf(new Blob([text.slice(0, at) + put + text.slice(at + gone)]))
          expect(['read', 'notBackup', 'newer', 'cut', 'row']).toContain(fault)
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })
})

it('knows what a row of each table has to be', async () => {
  const { firstBadRow } = await import('../../../lib/backup/rows.ts')
  expect(await firstBadRow(sample())).toBeNull()
  for (const { name } of dataTables(db))
    expect((await firstBadRow({ ...sample(), [name]: [{ id: 1 }] }))?.table).toBe(name)
})
