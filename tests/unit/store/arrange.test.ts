import { beforeEach, describe, expect, it } from 'vitest'
import { annotate } from '../../../lib/store/annotations.ts'
import { archiveSet, deleteSet, mergeSets, splitSet } from '../../../lib/store/arrange.ts'
import { addToSet, annotateAll, deleteReviews, takeOutOf } from '../../../lib/store/bulk.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { addMark } from '../../../lib/store/marks.ts'
import { createSet, setsOf } from '../../../lib/store/sets.ts'
import { takeBack, type Undo } from '../../../lib/store/undo.ts'
import { everything, freshDisk, itemOf, plainItem } from './samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const LATER = new Date('2026-11-03T09:00:00Z')
const IRIS = { author: 'Iris', now: LATER }
const MARK = { kind: 'complaint' as const, theme: null, level: null, note: '', tags: [] }

let db: TredeDb
let a: string
let b: string

beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  a = (await createSet('a', NOW, db)).id
  b = (await createSet('b', NOW, db)).id
  await collect(a, [plainItem(1), plainItem(2), plainItem(3), itemOf()], NOW, db)
  await collect(b, [plainItem(2), plainItem(4)], LATER, db)
  await annotate(plainItem(3), { note: 'bewaren', tags: ['Wachten'] }, IRIS, db)
  await addMark({ item: itemOf(), span: { start: 0, end: 7 }, body: MARK }, IRIS, db)
})

const inSet = async (id: string) => (await itemsOfSet(id, db)).map(({ review }) => review.id.slice(5)).sort()
const stored = async () => (await db.reviews.toCollection().primaryKeys()).map((id) => id.slice(5)).sort()

describe.each<[string, () => Promise<{ undo: Undo }>]>([
  ['a set put away', () => archiveSet(a, true, LATER, db)],
  ['a deleted set', () => deleteSet(a, db)],
  ['merged sets', () => mergeSets([a], b, LATER, db)],
  ['a split set', () => splitSet(a, ['maps:plain1', 'maps:plain9'], 'c', LATER, db)],
  ['reviews put into a set', () => addToSet(b, ['maps:plain1', 'maps:plain2'], LATER, db)],
  ['reviews taken out of a set', () => takeOutOf(a, ['maps:plain1', 'maps:plain2', 'maps:plain3'], db)],
  ['deleted reviews', () => deleteReviews(['maps:plain1', 'maps:plain3', 'maps:r1'], db)],
  [
    'the last reviews of a place',
    async () => deleteReviews(await db.reviews.toCollection().primaryKeys(), db),
  ],
  ['a tag on many', () => annotateAll(['maps:plain1', 'maps:plain3'], { tag: 'x' }, IRIS, db)],
  ['a level on many', () => annotateAll(['maps:plain1', 'maps:plain3'], { level: 5 }, IRIS, db)],
])('%s', (_what, change) => {
  it('changes something, and comes back as it was', async () => {
    const before = await everything(db)
    const { undo } = await change()
    expect(await everything(db)).not.toEqual(before)
    await takeBack(undo, db)
    expect(await everything(db)).toEqual(before)
  })
})

describe('sets', () => {
  it('are put away and brought back', async () => {
    await archiveSet(a, true, LATER, db)
    expect(await db.sets.get(a)).toMatchObject({ archived: LATER.toISOString() })
    await archiveSet(a, false, LATER, db)
    expect(await db.sets.get(a)).toMatchObject({ archived: null })
  })

  it('that are deleted leave what another set or the user holds', async () => {
    await deleteSet(a, db)
    expect(await stored()).toEqual(['plain2', 'plain3', 'plain4', 'r1'])
    expect(await inSet(b)).toEqual(['plain2', 'plain4'])
  })

  it('come back without undoing what was read again in the meantime', async () => {
    const { undo } = await deleteSet(a, db)
    await annotate(plainItem(1, { text: 'nieuwer' }), { level: 3 }, IRIS, db)
    await takeBack(undo, db)
    expect(await itemsOfSet(a, db)).toContainEqual(
      expect.objectContaining({ review: expect.objectContaining({ id: 'maps:plain1', text: 'nieuwer' }) }),
    )
  })

  it('that are merged hold each review once, from when it first came', async () => {
    const { result } = await mergeSets([a, b], b, LATER, db)
    expect(result).toBe(3)
    expect(await inSet(b)).toEqual(['plain1', 'plain2', 'plain3', 'plain4', 'r1'])
    expect(await db.sets.count()).toBe(1)
    expect(await db.members.get([b, 'maps:plain1'])).toMatchObject({ added: NOW.toISOString() })
  })

  it('that are empty can be merged and deleted', async () => {
    const empty = (await createSet('leeg', NOW, db)).id
    expect((await mergeSets([empty], b, LATER, db)).result).toBe(0)
    await deleteSet((await createSet('leeg', NOW, db)).id, db)
    expect(await db.sets.count()).toBe(2)
  })

  it('that are split move what they hold, and nothing else', async () => {
    const { result } = await splitSet(a, ['maps:plain1', 'maps:plain4'], ' c ', LATER, db)
    expect(result.name).toBe('c')
    expect(await inSet(a)).toEqual(['plain2', 'plain3', 'r1'])
    expect(await inSet(result.id)).toEqual(['plain1'])
  })

  it.each<[string, () => Promise<unknown>, string]>([
    ['put away', () => archiveSet('x', true, NOW, db), 'setGone'],
    ['deleted', () => deleteSet('x', db), 'setGone'],
    ['merged', () => mergeSets([a, 'x'], b, NOW, db), 'setGone'],
    ['merged into nothing', () => mergeSets([a], 'x', NOW, db), 'setGone'],
    ['split', () => splitSet('x', [], 'c', NOW, db), 'setGone'],
    ['split into one that is there', () => splitSet(a, ['maps:plain1'], 'B', NOW, db), 'setTaken'],
    ['split into one without a name', () => splitSet(a, ['maps:plain1'], ' ', NOW, db), 'setName'],
    ['filled', () => addToSet('x', ['maps:plain1'], NOW, db), 'setGone'],
  ])('that are not there are not %s, and nothing changes', async (_what, change, key) => {
    const before = await everything(db)
    expect(await change().catch(errorKeyOf)).toBe(key)
    expect(await everything(db)).toEqual(before)
  })
})

describe('many reviews', () => {
  it('come into a set once', async () => {
    expect((await addToSet(b, ['maps:plain1', 'maps:plain2', 'maps:gone'], LATER, db)).result).toBe(1)
    expect(await inSet(b)).toEqual(['plain1', 'plain2', 'plain4'])
  })

  it('taken out of a set are deleted where nothing else holds them', async () => {
    expect((await takeOutOf(a, ['maps:plain1', 'maps:plain2', 'maps:plain4'], db)).result).toBe(2)
    expect(await stored()).toEqual(['plain2', 'plain3', 'plain4', 'r1'])
  })

  it('that are deleted leave nothing of themselves', async () => {
    expect((await deleteReviews(['maps:plain3', 'maps:r1'], db)).result).toBe(2)
    expect(await db.annotations.count()).toBe(0)
    expect(await db.marks.count()).toBe(0)
    expect(await setsOf(['maps:plain3', 'maps:r1'], db)).toEqual({})
  })

  it('get a tag once whatever its case, and keep what they had', async () => {
    const { result } = await annotateAll(['maps:plain1', 'maps:plain3'], { tag: ' wachten ' }, IRIS, db)
    expect(result).toBe(1)
    expect(await db.annotations.get('maps:plain3#review')).toMatchObject({
      note: 'bewaren',
      tags: ['Wachten'],
    })
    expect(await db.annotations.get('maps:plain1#review')).toMatchObject({
      author: 'Iris',
      tags: ['wachten'],
    })
    expect(await annotateAll(['maps:plain1'], { tag: '  ' }, IRIS, db).catch(errorKeyOf)).toBe('invalid')
  })

  it('lose an own level, and the annotation where it said nothing else', async () => {
    await annotateAll(['maps:plain1', 'maps:plain3'], { level: 5 }, IRIS, db)
    expect((await annotateAll(['maps:plain1', 'maps:plain3'], { level: null }, IRIS, db)).result).toBe(2)
    expect(await db.annotations.toArray()).toMatchObject([{ reviewId: 'maps:plain3', level: null }])
  })
})
