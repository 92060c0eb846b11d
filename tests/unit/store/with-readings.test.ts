import { beforeEach, expect, it } from 'vitest'
import { addToSet, annotateAll, deleteReviews } from '../../../lib/store/bulk.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { takeBack } from '../../../lib/store/undo.ts'
import { withReadings } from '../../../lib/store/with-readings.ts'
import { itemOf } from '../components/fixtures.ts'
import { freshDisk } from './samples.ts'

let db: TredeDb
beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
})

const NOW = new Date('2026-11-20T12:00:00Z')
const WRITER = { author: 'Noor', now: NOW }
const ITEMS = [itemOf('a'), itemOf('b')]
const IDS = ITEMS.map(({ review }) => review.id)
const counts = () =>
  Promise.all([db.reviews.count(), db.places.count(), db.members.count(), db.annotations.count()])

it('stores the reviews of a page with what is done to them, and takes both back', async () => {
  const set = await createSet('Soup', NOW, db)
  const done = await withReadings(ITEMS, (ids) => addToSet(set.id, ids, NOW, db), NOW, db)
  expect(done.result).toBe(2)
  expect(await counts()).toEqual([2, 1, 2, 0])
  await takeBack(done.undo, db)
  expect(await counts()).toEqual([0, 0, 0, 0])
})

it('leaves a review that was stored before where it is', async () => {
  await withReadings(ITEMS.slice(0, 1), (ids) => annotateAll(ids, { tag: 'bellen' }, WRITER, db), NOW, db)
  const done = await withReadings(ITEMS, (ids) => annotateAll(ids, { level: 3 }, WRITER, db), NOW, db)
  expect(await counts()).toEqual([2, 1, 0, 2])
  await takeBack(done.undo, db)
  expect(await counts()).toEqual([1, 1, 0, 1])
  expect(await db.annotations.toArray()).toMatchObject([{ reviewId: IDS[0], tags: ['bellen'], level: null }])
})

it('keeps nothing of reviews that nothing was done to', async () => {
  await withReadings(ITEMS, (ids) => annotateAll(ids, { level: null }, WRITER, db), NOW, db)
  await withReadings(ITEMS, (ids) => deleteReviews(ids, db), NOW, db)
  expect(await counts()).toEqual([0, 0, 0, 0])
})

it('takes only what can be a review', async () => {
  const bad = { ...ITEMS[0]!, review: { ...ITEMS[0]!.review, text: 7 } } as unknown as (typeof ITEMS)[number]
  await expect(withReadings([bad], (ids) => deleteReviews(ids, db), NOW, db)).rejects.toThrow()
  expect(await counts()).toEqual([0, 0, 0, 0])
})
