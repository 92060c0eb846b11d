import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { seekIn } from '../../../../components/dashboard/import/seek.ts'
import { readResolved, type Target } from '../../../../lib/exchange/in/target.ts'
import { readW3c } from '../../../../lib/exchange/in/w3c.ts'
import { collect } from '../../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../../lib/store/db.ts'
import { createSet } from '../../../../lib/store/sets.ts'
import { freshDisk, PLACE, plainItem, reviewOf, verdictOf } from '../../store/samples.ts'

const NOW = new Date('2026-12-01T00:00:00Z')
const LINK = 'https://www.google.com/maps/reviews/r1'

let db: TredeDb
beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  const { id } = await createSet('mijn', NOW, db)
  const own = { place: PLACE, review: reviewOf(), verdict: verdictOf() }
  const others = [plainItem(1), plainItem(2)].map((one) => ({
    ...one,
    review: { ...one.review, link: null },
  }))
  await collect(id, [own, ...others], NOW, db)
})

const seek = async (target: Partial<Target>) => {
  const whole = { source: null, exact: null, text: null, ...target }
  return (await seekIn(db)([whole]))(whole)
}

describe('a review is found', () => {
  it.each<[string, Partial<Target>]>([
    ['by its id', { source: 'maps:r1' }],
    [
      'by its own address, however it is written',
      { source: `${LINK.replace('https://www.', 'http://')}/#top` },
    ],
    ['by its text', { text: 'Na drie weken  nog geen fiets.\r\nWel vriendelijk aan de telefoon.' }],
    ['on the page of its place, by the words', { source: PLACE.url, exact: 'nog geen fiets' }],
    [
      'by words that only it has',
      { source: 'https://elders.example/', exact: 'vriendelijk aan de telefoon' },
    ],
  ])('%s', async (_how, target) => {
    expect(await seek(target)).toEqual({ id: 'maps:r1' })
  })
})

it('says why none is found: nothing fits, or more than one does', async () => {
  expect(await seek({ source: 'https://elders.example/', exact: 'staat nergens in de winkel' })).toEqual({
    id: null,
    why: 'target',
  })
  expect(await seek({ source: PLACE.url })).toEqual({ id: null, why: 'target' })
  const { text } = plainItem(1).review
  await db.reviews.update(plainItem(2).review.id, { text })
  expect(await seek({ text })).toEqual({ id: null, why: 'several' })
})

it('an annotation of another tool comes to the review that it is about', async () => {
  const file = JSON.stringify([
    {
      id: 'https://notes.example/1',
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'Navragen' }],
      target: { source: LINK, selector: { type: 'TextQuoteSelector', exact: 'geen fiets' } },
    },
    {
      id: 'https://notes.example/2',
      type: 'Annotation',
      bodyValue: 'Wat?',
      target: 'https://elders.example/',
    },
  ])
  const read = await readResolved((found) => readW3c(file, { now: NOW, seek: found }), seekIn(db))
  expect(read.marks).toMatchObject([{ reviewId: 'maps:r1', note: 'Navragen' }])
  expect(read.faults).toMatchObject([{ key: 'target', found: 'https://elders.example/' }])
})
