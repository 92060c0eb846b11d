import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { annotate } from '../../../lib/store/annotations.ts'
import { collect } from '../../../lib/store/collect.ts'
import { trede } from '../../../lib/store/db.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { takeOut } from '../../../lib/store/take-out.ts'
import { itemOf } from '../components/fixtures.ts'
import { by } from './samples.ts'

const NOW = new Date('2026-11-06T10:00:00Z')

beforeEach(() => Promise.all(trede.tables.map((table) => table.clear())))

it('takes reviews out of one set and leaves what else holds them', async () => {
  const [first, second] = [await createSet('First', NOW), await createSet('Second', NOW)]
  const [alone, shared, noted, stays] = ['alone', 'shared', 'noted', 'stays'].map((id) => itemOf(id))
  await collect(first.id, [alone!, shared!, noted!, stays!], NOW)
  await collect(second.id, [shared!], NOW)
  await annotate(noted!, { note: 'Ask' }, by(NOW))
  const out = [alone!, shared!, noted!].map(({ review }) => review.id)

  expect(await takeOut(first.id, [...out, 'maps:never-there'])).toBe(3)
  expect((await itemsOfSet(first.id)).map(({ review }) => review.id)).toEqual([stays!.review.id])
  expect((await itemsOfSet(second.id)).map(({ review }) => review.id)).toEqual([shared!.review.id])
  expect((await trede.reviews.toCollection().primaryKeys()).sort()).toEqual([
    noted!.review.id,
    shared!.review.id,
    stays!.review.id,
  ])
})
