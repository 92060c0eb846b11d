import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Stopped } from '../../../lib/collection/at-leisure.ts'
import { type Collection, openCollection } from '../../../lib/collection/collection.ts'
import { ALL, type Filter } from '../../../lib/collection/filter.ts'
import type { Listed } from '../../../lib/collection/listed.ts'
import { annotate } from '../../../lib/store/annotations.ts'
import { deleteSet } from '../../../lib/store/arrange.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { freshDisk, itemOf, plainItem } from '../store/samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const LATER = new Date('2026-11-03T09:00:00Z')
const WRITER = { author: 'Iris', now: LATER }

let db: TredeDb
let collection: Collection
const onChange = vi.fn()
const onProgress = vi.fn()
const onError = vi.fn()

beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
  vi.resetAllMocks()
})
afterEach(() => {
  collection?.close()
  db.close()
})

const open = () => {
  collection = openCollection({ onChange, onProgress, onError }, db)
}
const ids = (filter: Filter = ALL) => collection.ask('ids', { filter, sort: 'newest' })
/** What the store is told of a write comes a moment later. */
const changed = (times: number) => vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(times), 5_000)

async function filled(count: number): Promise<string> {
  const { id } = await createSet('Fietsen', NOW, db)
  await collect(
    id,
    Array.from({ length: count }, (_, n) => plainItem(n)),
    NOW,
    db,
  )
  return id
}

/** Nothing is read until the answer is called. */
function heldUp(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  const count = db.reviews.count.bind(db.reviews)
  vi.spyOn(db.reviews, 'count').mockImplementation((() => promise.then(() => count())) as typeof count)
  return resolve
}

describe('the collection', () => {
  it('holds what is stored with all that stands on it, read in slices', async () => {
    const setId = await filled(4_100)
    await annotate(plainItem(7), { level: 5, tags: ['x'] }, WRITER, db)
    await db.businesses.add({
      id: 'b',
      name: 'Het Rad',
      role: 'own',
      placeIds: ['maps:0x47c:0x9'],
      created: '',
      modified: '',
    })
    open()
    const { count, of } = await collection.ask('select', { filter: ALL })
    expect([count, of]).toEqual([4_100, 4_100])
    const steps = onProgress.mock.calls.map(([done]) => done)
    expect([steps[0], steps.at(-1)]).toEqual([0, 4_100])
    expect(steps.length).toBeGreaterThan(10)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    const [item] = await collection.ask('byIds', { ids: ['maps:plain7'] })
    expect(item).toMatchObject({
      annotation: { level: 5 },
      business: { name: 'Het Rad' },
      setIds: [setId],
      place: { name: 'Fietsenmakerij Het Rad' },
    })
  })

  it('gives slices in the order asked for, and finds a review in it', async () => {
    await filled(30)
    open()
    const all = await ids()
    const slice = await collection.ask('slice', { filter: ALL, sort: 'newest', from: 10, to: 13 })
    expect(slice.map(({ review }) => review.id)).toEqual(all.slice(10, 13))
    const wanted = { filter: ALL, sort: 'newest' as const, id: all[22]! }
    expect(await collection.ask('indexOf', wanted)).toBe(22)
    expect(await collection.ask('indexOf', { ...wanted, id: 'maps:elsewhere' })).toBe(-1)
  })

  it.each<[string, (setId: string) => Promise<unknown>, number]>([
    ['one review that comes', (setId) => collect(setId, [itemOf()], LATER, db), 81],
    [
      'many that come at once',
      (setId) =>
        collect(
          setId,
          Array.from({ length: 70 }, (_, n) => plainItem(100 + n)),
          LATER,
          db,
        ),
      150,
    ],
    ['all that go', (setId) => deleteSet(setId, db), 0],
  ])('follows %s', async (_what, change, left) => {
    const setId = await filled(80)
    open()
    await ids()
    await change(setId)
    await changed(2)
    expect(await ids()).toHaveLength(left)
    expect(onChange).toHaveBeenLastCalledWith(left)
  })

  it('follows verdicts that are made anew, of which the readings say nothing', async () => {
    await filled(80)
    open()
    await ids()
    await db.reviews.toCollection().modify((row) => {
      row.verdict = { ...row.verdict, level: 6, reason: null }
    })
    await changed(2)
    expect(await ids({ ...ALL, facets: { level: ['6'] } })).toHaveLength(80)
  })

  it('follows an annotation', async () => {
    await filled(3)
    open()
    expect(await ids({ ...ALL, facets: { annotated: ['yes'] } })).toEqual([])
    await annotate(plainItem(1), { note: 'bellen' }, WRITER, db)
    await changed(2)
    expect(await ids({ ...ALL, facets: { annotated: ['yes'] } })).toEqual(['maps:plain1'])
  })

  it('leaves out what stands in archived sets only, until such a set is chosen', async () => {
    const setId = await filled(2)
    const other = await createSet('Ander', NOW, db)
    await collect(other.id, [plainItem(1)], NOW, db)
    await db.sets.update(setId, { archived: NOW.toISOString() })
    open()
    expect(await ids()).toEqual(['maps:plain1'])
    expect(await ids({ ...ALL, facets: { set: [setId] } })).toEqual(['maps:plain0', 'maps:plain1'])
  })

  it('runs insights over what is chosen', async () => {
    await filled(5)
    open()
    const wanted = { filter: { ...ALL, text: 'nummer 3' }, name: 'places' as const, options: null }
    expect(await collection.ask('insight', wanted)).toMatchObject([{ count: 1 }])
    const ladders = await collection.ask('insight', { filter: ALL, name: 'ladders', options: null })
    expect(ladders).toMatchObject([{ businessId: 'maps:0x47c:0x9', rated: 0 }])
  })

  it('gives what is behind a number of an insight, in portions', async () => {
    await filled(5)
    open()
    const of = { filter: ALL, name: 'ladders' as const, options: null }
    const [row] = (await collection.ask('insight', of)) as { unratedIds: Listed }[]
    expect(row!.unratedIds).toEqual({ length: 5, path: '0/unratedIds' })
    const wanted = { of, reviewIds: [row!.unratedIds.path], refs: null, from: 1, to: 3 }
    const { count, quotes } = await collection.ask('quotes', wanted)
    expect(count).toBe(5)
    expect(quotes.map(({ item, span }) => [item.review.id, span])).toEqual([
      ['maps:plain1', null],
      ['maps:plain2', null],
    ])
  })

  it('stops at once while it is still reading', async () => {
    await filled(30)
    const goOn = heldUp()
    open()
    const wanted = { filter: ALL, name: 'ladders' as const, options: null }
    const answer = collection.ask('insight', wanted)
    const stopped = expect(answer).rejects.toThrow(Stopped)
    await vi.waitFor(() => expect(db.reviews.count).toHaveBeenCalled())
    await collection.ask('stop', wanted)
    await stopped
    goOn()
    expect(await collection.ask('insight', wanted)).toHaveLength(1)
  })

  describe('opened again', () => {
    const again = async () => {
      collection.close()
      vi.clearAllMocks()
      open()
    }
    const reading = () => vi.spyOn(db.reviews, 'where')

    it('gives what was counted before without reading a review', async () => {
      await filled(3)
      open()
      const before = await collection.ask('select', { filter: ALL })
      await vi.waitFor(async () => expect(await db.answers.count()).toBe(3))
      const read = reading()
      await again()
      expect(await collection.ask('select', { filter: ALL })).toEqual(before)
      expect(read).not.toHaveBeenCalled()
      // All is read in the meantime, and that is no change.
      expect(await ids()).toHaveLength(3)
      expect(onChange.mock.calls).toEqual([[3]])
    })

    it('gives the first quotes behind a number, and a review, without reading all', async () => {
      await filled(70)
      await annotate(plainItem(3), { note: 'bellen' }, WRITER, db)
      open()
      const of = { filter: ALL, name: 'ladders' as const, options: null }
      const [row] = (await collection.ask('insight', of)) as { unratedIds: Listed }[]
      const wanted = { of, reviewIds: [row!.unratedIds.path], refs: null, from: 0 }
      const before = await collection.ask('quotes', { ...wanted, to: 40 })
      const item = await collection.ask('byIds', { ids: ['maps:plain3'] })
      await vi.waitFor(async () => expect(await db.answers.count()).toBe(5))
      const goOn = heldUp()
      await again()
      expect(await collection.ask('quotes', { ...wanted, to: 50 })).toMatchObject({ count: 70 })
      expect(await collection.ask('quotes', { ...wanted, to: 40 })).toEqual(before)
      expect(await collection.ask('byIds', { ids: ['maps:plain3'] })).toEqual(item)
      goOn()
      const { quotes } = await collection.ask('quotes', { ...wanted, to: 60 })
      expect(quotes).toHaveLength(60)
    })

    it('counts anew when a row has changed in between', async () => {
      const setId = await filled(3)
      open()
      await collection.ask('select', { filter: ALL })
      collection.close()
      await collect(setId, [itemOf()], LATER, db)
      expect(await db.answers.count()).toBe(1)
      open()
      expect(await collection.ask('select', { filter: ALL })).toMatchObject({ count: 4 })
    })

    it('counts anew when another program asks', async () => {
      await filled(3)
      open()
      await collection.ask('select', { filter: ALL })
      await vi.waitFor(async () => expect(await db.answers.count()).toBe(3))
      collection.close()
      const read = reading()
      collection = openCollection({ onChange, onProgress, onError }, db, 'next')
      await collection.ask('select', { filter: ALL })
      expect(read).toHaveBeenCalled()
    })
  })

  it('says that the store cannot be read', async () => {
    db.close()
    open()
    await expect(ids()).rejects.toThrow()
    expect(onError).toHaveBeenCalled()
  })
})
