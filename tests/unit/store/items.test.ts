import { beforeEach, expect, it } from 'vitest'
import type { StoredItem } from '../../../lib/model/item.ts'
import { annotate } from '../../../lib/store/annotations.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { itemsOfSet, slicesOfSet, withStored } from '../../../lib/store/items.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { takeOut } from '../../../lib/store/take-out.ts'
import { freshDisk, plainItem } from './samples.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 6, 10, minute))
const ids = (items: readonly StoredItem[]) => items.map(({ review }) => review.id)

let db: TredeDb
beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
})

/** Two sets; `one` has its reviews in three goes, the latest with the smallest numbers. */
async function fill(): Promise<{ one: string; two: string }> {
  const one = await createSet('One', at(0), db)
  const two = await createSet('Two', at(0), db)
  const some = (from: number, count: number) => Array.from({ length: count }, (_, n) => plainItem(from + n))
  await collect(one.id, some(300, 3), at(1), db)
  await collect(two.id, some(310, 2), at(2), db)
  await collect(one.id, some(200, 2), at(3), db)
  await collect(one.id, some(100, 2), at(4), db)
  return { one: one.id, two: two.id }
}

it.each([1, 2, 3, 7, 100])(
  'gives a set in portions of %i in the order in which it was collected',
  async (size) => {
    const { one } = await fill()
    const slices: StoredItem[][] = []
    for await (const slice of slicesOfSet(one, size, db)) slices.push(slice)
    expect(ids(slices.flat())).toEqual(
      [300, 301, 302, 200, 201, 100, 101].map((number) => `maps:plain${number}`),
    )
    expect(slices.slice(0, -1).every((slice) => slice.length === size)).toBe(true)
    expect(slices.flat()).toEqual(await itemsOfSet(one, db))
  },
)

it('goes on after what was taken out between two portions, and gives nothing twice', async () => {
  const { one } = await fill()
  const seen: string[] = []
  for await (const slice of slicesOfSet(one, 2, db)) {
    seen.push(...ids(slice))
    if (seen.length === 2) await takeOut(one, ['maps:plain301', 'maps:plain302'], db)
  }
  expect(seen).toEqual([300, 301, 200, 201, 100, 101].map((number) => `maps:plain${number}`))
})

it('is empty where there is no such set', async () => {
  await fill()
  expect(await itemsOfSet('none', db)).toEqual([])
})

it('gives reviews in view with what the user added, each once, as they are read now', async () => {
  await fill()
  await annotate(plainItem(300), { note: 'Bellen' }, { author: 'Wim', now: at(5) }, db)
  const fresh = plainItem(300, { text: 'Bericht nummer 300, aangevuld' })
  const [stored, unknown, ...more] = await withStored([fresh, plainItem(999), fresh], at(9), db)
  expect(more).toEqual([])
  expect(stored).toMatchObject({
    review: { text: 'Bericht nummer 300, aangevuld' },
    annotation: { note: 'Bellen', author: 'Wim' },
    firstSeen: at(1).toISOString(),
  })
  expect(unknown).toMatchObject({ annotation: null, marks: [], firstSeen: at(9).toISOString() })
})
