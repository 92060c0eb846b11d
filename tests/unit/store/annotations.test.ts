import { beforeEach, describe, expect, it } from 'vitest'
import { annotate, annotationsOf } from '../../../lib/store/annotations.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { by, freshDisk, itemOf, plainItem } from './samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const LATER = new Date('2026-11-03T09:00:00Z')

let db: TredeDb

beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
})

describe('annotate', () => {
  it('keeps the first moment and what it does not name', async () => {
    await annotate(itemOf(), { level: 4, tags: ['a'] }, by(NOW), db)
    const changed = await annotate(itemOf(), { note: 'bellen' }, by(LATER), db)
    expect(changed).toEqual({
      id: 'maps:r1#review',
      reviewId: 'maps:r1',
      level: 4,
      note: 'bellen',
      tags: ['a'],
      author: '',
      created: NOW.toISOString(),
      modified: LATER.toISOString(),
    })
    expect(await annotationsOf(['maps:r1', 'maps:none'], db)).toEqual([changed])
  })

  it('level 0 is an own level, and none is none', async () => {
    await annotate(itemOf(), { level: 0 }, by(NOW), db)
    expect(await annotationsOf(['maps:r1'], db)).toMatchObject([{ level: 0 }])
    await annotate(itemOf(), { level: null }, by(LATER), db)
    expect(await annotationsOf(['maps:r1'], db)).toEqual([])
  })

  it('loses nothing when several windows write at once', async () => {
    await Promise.all([
      annotate(itemOf(), { level: 2 }, by(NOW), db),
      annotate(itemOf(), { note: 'n' }, by(NOW), db),
      annotate(itemOf(), { tags: ['t'] }, by(NOW), db),
    ])
    expect(await annotationsOf(['maps:r1'], db)).toMatchObject([{ level: 2, note: 'n', tags: ['t'] }])
  })

  it('taken back leaves a collected review where it is', async () => {
    const { id } = await createSet('a', NOW, db)
    await collect(id, [plainItem(1)], NOW, db)
    await annotate(plainItem(1), { note: 'n' }, by(NOW), db)
    await annotate(plainItem(1), { note: '' }, by(NOW), db)
    expect(await itemsOfSet(id, db)).toMatchObject([{ annotation: null }])
  })
})
