import { liveQuery } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { createSet, listSets, renameSet, setsOf } from '../../../lib/store/sets.ts'
import { freshDisk, itemOf, plainItem } from './samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const LATER = new Date('2026-11-03T09:00:00Z')

let db: TredeDb

beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
})

describe('sets', () => {
  it('are listed by name with their counts', async () => {
    const { id } = await createSet('winkels 10', NOW, db)
    await createSet('  Winkels 9 ', NOW, db)
    await createSet('Àpeldoorn', NOW, db)
    await collect(id, [itemOf(), plainItem(1)], NOW, db)
    expect((await listSets(db)).map(({ name, count }) => [name, count])).toEqual([
      ['Àpeldoorn', 0],
      ['Winkels 9', 0],
      ['winkels 10', 2],
    ])
  })

  it('each have a salt of their own', async () => {
    const sets = [await createSet('a', NOW, db), await createSet('b', NOW, db)]
    expect(new Set(sets.map(({ salt }) => salt)).size).toBe(2)
    for (const { salt } of sets) expect(salt).toMatch(/^[0-9a-f]{32}$/)
  })

  it('get another name and keep the rest', async () => {
    const set = await createSet('Fietsen', NOW, db)
    await renameSet(set.id, 'fietsen', LATER, db)
    expect(await listSets(db)).toEqual([{ ...set, name: 'fietsen', modified: LATER.toISOString(), count: 0 }])
  })

  it.each([
    ['setName', ''],
    ['setName', '   '],
    ['setName', 'a'.repeat(201)],
    ['setTaken', 'Fietsen'],
    ['setTaken', ' FIETSEN '],
  ])('%s: no set is called "%s"', async (key, name) => {
    await createSet('Fietsen', NOW, db)
    const other = await createSet('Taart', NOW, db)
    expect(await createSet(name, NOW, db).catch(errorKeyOf)).toBe(key)
    expect(await renameSet(other.id, name, NOW, db).catch(errorKeyOf)).toBe(key)
    expect((await listSets(db)).map((set) => set.name)).toEqual(['Fietsen', 'Taart'])
  })

  it('that are gone say so', async () => {
    expect(await renameSet('x', 'y', NOW, db).catch(errorKeyOf)).toBe('setGone')
    expect(await itemsOfSet('x', db)).toEqual([])
  })

  it('say which reviews are in them', async () => {
    const a = await createSet('a', NOW, db)
    const b = await createSet('b', NOW, db)
    await collect(a.id, [itemOf(), plainItem(1)], NOW, db)
    await collect(b.id, [itemOf()], NOW, db)
    const found = await setsOf(['maps:r1', 'maps:plain1', 'maps:plain2'], db)
    expect(found['maps:r1']!.sort()).toEqual([a.id, b.id].sort())
    expect(found['maps:plain1']).toEqual([a.id])
    expect(found).not.toHaveProperty('maps:plain2')
  })

  it('give their reviews in the order in which they came', async () => {
    const { id } = await createSet('a', NOW, db)
    await collect(id, [plainItem(7)], NOW, db)
    await collect(id, [plainItem(3), plainItem(7)], LATER, db)
    expect((await itemsOfSet(id, db)).map(({ review }) => review.id)).toEqual(['maps:plain7', 'maps:plain3'])
  })

  it('are watched: a collect shows in a live list', async () => {
    const { id } = await createSet('a', NOW, db)
    const counts: number[] = []
    const done = new Promise<void>((resolve, reject) => {
      const watching = liveQuery(() => listSets(db)).subscribe({
        next: ([set]) => {
          counts.push(set!.count)
          if (set!.count === 2) {
            watching.unsubscribe()
            resolve()
          }
        },
        error: reject,
      })
    })
    await collect(id, [itemOf(), plainItem(1)], NOW, db)
    await done
    expect(counts.at(-1)).toBe(2)
  })
})
