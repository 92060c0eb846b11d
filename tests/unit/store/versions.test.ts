/**
 * A database of each released version opens in today's program with everything in it. `versions/N.json` holds rows as
 * version N wrote them and is never edited; where a later version changes a row on purpose, `EXPECTED` says how.
 */
import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { annotationsOf } from '../../../lib/store/annotations.ts'
import { openTrede, VERSIONS } from '../../../lib/store/db.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { listSets } from '../../../lib/store/sets.ts'
import { freshDisk } from './samples.ts'

type Rows = Record<string, object[]>

/** Rows as they stand after all upgrades, where they differ from those of the version itself. */
const EXPECTED: Record<number, (rows: Rows) => Rows> = {
  1: (rows) => ({
    ...rows,
    annotations: rows.annotations!.map((row) => ({ ...row, author: '' })),
    sets: rows.sets!.map((row) => ({ ...row, archived: null })),
    reviews: rows.reviews!.map((row) => ({ ...row, classifiedBy: '' })),
  }),
}

function rowsOf(version: number): Rows {
  const file = new URL(`versions/${version}.json`, import.meta.url)
  if (!existsSync(file))
    throw new Error(`tests/unit/store/versions/${version}.json is missing: save rows of it.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Writes the rows as a browser with that version's program would have left them. */
async function leave(version: number, rows: Rows): Promise<void> {
  const old = openTrede('trede', version)
  await old.transaction('rw', old.tables, async () => {
    for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all)
  })
  old.close()
}

beforeEach(() => {
  freshDisk()
})

describe.each(VERSIONS.map((_entry, at) => at + 1))('a database of version %i', (version) => {
  it('has rows in each of its tables to try', () => {
    const tables = Object.assign({}, ...VERSIONS.slice(0, version).map((entry) => entry.tables))
    expect(Object.keys(rowsOf(version)).sort()).toEqual(Object.keys(tables).sort())
    for (const rows of Object.values(rowsOf(version))) expect(rows.length).toBeGreaterThan(1)
  })

  it('opens with every row in it', async () => {
    const rows = rowsOf(version)
    await leave(version, rows)
    const db = openTrede('trede')
    for (const [table, all] of Object.entries(EXPECTED[version]?.(rows) ?? rows)) {
      const found = await db.table(table).toArray()
      expect(found).toHaveLength(all.length)
      expect(found).toEqual(expect.arrayContaining(all))
    }
    expect(db.verno).toBe(VERSIONS.length)
  })

  it('is read by the queries of today', async () => {
    await leave(version, rowsOf(version))
    const db = openTrede('trede')
    const [set] = await listSets(db)
    expect(set).toMatchObject({ name: 'Fietsen in Zutphen', count: 2 })
    const items = await itemsOfSet(set!.id, db)
    expect(items.map(({ place, review }) => [place.name, review.id])).toEqual([
      ['Fietsenmakerij Het Rad', 'maps:r1'],
      ['dozen.example', 'trustpilot:5f0a'],
    ])
    expect(items[0]!.annotation).toMatchObject({ level: 1, tags: ['wachten', 'fiets'] })
    expect(await annotationsOf(['maps:r2'], db)).toMatchObject([{ tags: ['uitzicht'] }])
  })
})

it('version 1 is what was released', () => {
  expect(VERSIONS[0]).toEqual({
    tables: {
      places: 'id',
      reviews: 'id, placeId, site',
      annotations: 'id, reviewId',
      sets: 'id, name',
      members: '[setId+reviewId], reviewId',
    },
  })
})
