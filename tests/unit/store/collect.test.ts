import { beforeEach, describe, expect, it } from 'vitest'
import { annotate, annotationsOf } from '../../../lib/store/annotations.ts'
import { deleteSet } from '../../../lib/store/arrange.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { fillDisk } from './full-disk.ts'
import { by, freshDisk, itemOf, plainItem, UNRATED } from './samples.ts'

const MONDAY = new Date('2026-11-02T09:00:00Z')
const FRIDAY = new Date('2026-11-06T17:30:00Z')

let db: TredeDb
let setId: string

beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  setId = (await createSet('Fietsen', MONDAY, db)).id
})

/** What a browser that was closed and opened again would find. */
async function reopened(): Promise<TredeDb> {
  db.close()
  db = openTrede('trede')
  return db
}

describe('collect', () => {
  it('keeps every field of a review, its place and its verdict over a restart', async () => {
    const item = itemOf({ title: 'Traag', parts: [{ kind: 'disliked', start: 0, end: 28 }] }, UNRATED)
    expect(await collect(setId, [item], MONDAY, db)).toEqual({ added: 1, known: 0, refused: 0 })
    const moment = MONDAY.toISOString()
    expect(await itemsOfSet(setId, await reopened())).toEqual([
      { ...item, annotation: null, marks: [], firstSeen: moment, lastSeen: moment, added: moment },
    ])
  })

  it('stores a review once, however often it is read', async () => {
    expect(await collect(setId, [itemOf(), itemOf(), plainItem(1)], MONDAY, db)).toMatchObject({ added: 2 })
    expect(await collect(setId, [plainItem(1), plainItem(2)], FRIDAY, db)).toMatchObject({
      added: 1,
      known: 1,
    })
    expect(await itemsOfSet(setId, db)).toHaveLength(3)
    expect(await db.reviews.count()).toBe(3)
    expect(await db.places.count()).toBe(1)
  })

  it('brings text, verdict and last reading up to date and keeps the first', async () => {
    await collect(setId, [itemOf()], MONDAY, db)
    await collect(setId, [itemOf({ text: 'Toch nog opgelost.' }, UNRATED)], FRIDAY, db)
    const [stored] = await itemsOfSet(setId, db)
    expect(stored).toMatchObject({
      review: { text: 'Toch nog opgelost.' },
      verdict: { level: 0 },
      firstSeen: MONDAY.toISOString(),
      lastSeen: FRIDAY.toISOString(),
      added: MONDAY.toISOString(),
    })
  })

  it('never touches an annotation', async () => {
    await annotate(itemOf(), { level: 5, note: 'navragen', tags: ['wachten'] }, by(MONDAY), db)
    const before = await annotationsOf(['maps:r1'], db)
    await collect(setId, [itemOf({ text: 'Heel andere tekst' }, UNRATED)], FRIDAY, db)
    expect(await annotationsOf(['maps:r1'], db)).toEqual(before)
    expect(before).toHaveLength(1)
  })

  it('puts one review into two sets', async () => {
    const other = await createSet('Traag', MONDAY, db)
    await collect(setId, [itemOf()], MONDAY, db)
    expect(await collect(other.id, [itemOf()], FRIDAY, db)).toMatchObject({ added: 1, known: 0 })
    expect(await db.reviews.count()).toBe(1)
  })

  it('refuses what cannot be a review and stores the rest', async () => {
    const liar = plainItem(1, { link: 'javascript:alert(1)' })
    expect(await collect(setId, [liar, plainItem(2)], MONDAY, db)).toEqual({ added: 1, known: 0, refused: 1 })
    expect((await itemsOfSet(setId, db)).map(({ review }) => review.id)).toEqual(['maps:plain2'])
    const failed = await collect(setId, [liar], MONDAY, db).catch(errorKeyOf)
    expect(failed).toBe('invalid')
  })

  it('says that the set is gone, and stores nothing', async () => {
    await deleteSet(setId, db)
    expect(await collect(setId, [itemOf()], MONDAY, db).catch(errorKeyOf)).toBe('setGone')
    expect(await db.reviews.count()).toBe(0)
  })

  it.each(['reviews', 'places', 'members', 'sets'])(
    'writes all or nothing: a disk that is full at the table %s',
    async (table) => {
      await collect(setId, [plainItem(1)], MONDAY, db)
      const before = await itemsOfSet(setId, db)
      const repair = fillDisk(table)
      expect(await collect(setId, [plainItem(1), itemOf()], FRIDAY, db).catch(errorKeyOf)).toBe('full')
      repair()
      expect(await itemsOfSet(setId, await reopened())).toEqual(before)
      expect(await db.reviews.count()).toBe(1)
    },
  )
})
