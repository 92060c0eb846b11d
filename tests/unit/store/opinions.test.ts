import { beforeEach, describe, expect, it } from 'vitest'
import { annotate } from '../../../lib/store/annotations.ts'
import { deleteReviews } from '../../../lib/store/bulk.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { colleagues, decide, dropOpinions, keepOpinions, sidesOf } from '../../../lib/store/opinions.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { takeBack } from '../../../lib/store/undo.ts'
import { annotationOf, markOf } from '../collection/items.ts'
import { everything, freshDisk, itemOf, plainItem } from './samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const IRIS = { author: 'Iris', now: NOW }
const DECIDED = {
  reviewId: 'maps:plain1',
  author: 'Bram',
  theme: null,
  chose: 'theirs' as const,
  answer: 2,
  by: 'Iris',
  at: NOW.toISOString(),
}

let db: TredeDb

beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  const { id } = await createSet('a', NOW, db)
  await collect(id, [plainItem(1), plainItem(2), itemOf()], NOW, db)
  await annotate(plainItem(1), { level: 4 }, IRIS, db)
})

/** What a colleague's file says of a review. */
const said = (
  item: ReturnType<typeof plainItem>,
  level: 2 | 5 | null,
  marks: ReturnType<typeof markOf>[] = [],
) => ({
  review: item.review,
  annotation: level === null ? null : annotationOf(item.review.id, { level, author: 'Bram' }),
  marks,
})

describe("a colleague's opinions", () => {
  it('stand beside the own annotations, of which nothing changes', async () => {
    const before = await db.annotations.toArray()
    const { result } = await keepOpinions('Bram', [said(plainItem(1), 2), said(plainItem(9), 5)], NOW, db)
    expect(result).toEqual({ kept: 1, unknown: 1 })
    expect(await db.annotations.toArray()).toEqual(before)
    expect(await colleagues(db)).toEqual([{ author: 'Bram', count: 1 }])
    const { mine, theirs } = await sidesOf('Bram', db)
    expect([mine[0]?.annotation?.level, theirs[0]?.annotation?.level]).toEqual([4, 2])
  })

  it('find a review whose id a pseudonym changed, by its place and words', async () => {
    const masked = itemOf({ id: 'maps:0x47c:0x9:code' })
    const mark = markOf('maps:0x47c:0x9:code', 1)
    await keepOpinions('Bram', [said(masked, null, [mark])], NOW, db)
    const { theirs } = await sidesOf('Bram', db)
    expect(theirs).toMatchObject([{ reviewId: 'maps:r1', marks: [{ id: 'maps:r1#1', reviewId: 'maps:r1' }] }])
  })

  it('leave out what says nothing', async () => {
    expect((await keepOpinions('Bram', [said(plainItem(1), null)], NOW, db)).result).toEqual({
      kept: 0,
      unknown: 0,
    })
  })

  it('read again take the place of what was said before, and can be taken back', async () => {
    await keepOpinions('Bram', [said(plainItem(1), 2)], NOW, db)
    const before = await everything(db)
    const { undo } = await keepOpinions('Bram', [said(plainItem(1), 5), said(plainItem(2), 5)], NOW, db)
    expect(await colleagues(db)).toEqual([{ author: 'Bram', count: 2 }])
    await takeBack(undo, db)
    expect(await everything(db)).toEqual(before)
  })

  it('go with the decisions on them, and come back with them', async () => {
    await keepOpinions('Bram', [said(plainItem(1), 2)], NOW, db)
    await keepOpinions('Noor', [said(plainItem(1), 5)], NOW, db)
    await decide(DECIDED, db)
    const before = await everything(db)
    const { undo } = await dropOpinions('Bram', db)
    expect(await colleagues(db)).toEqual([{ author: 'Noor', count: 1 }])
    expect(await db.decisions.count()).toBe(0)
    await takeBack(undo, db)
    expect(await everything(db)).toEqual(before)
  })

  it('go with their review', async () => {
    await keepOpinions('Bram', [said(plainItem(1), 2)], NOW, db)
    await decide(DECIDED, db)
    await deleteReviews(['maps:plain1'], db)
    expect(await db.opinions.count()).toBe(0)
    expect(await db.decisions.count()).toBe(0)
  })
})

it('a decision takes the place of the one before on the same, with who and when', async () => {
  await decide(DECIDED, db)
  const { undo } = await decide({ ...DECIDED, chose: 'other', answer: 3, by: 'Noor' }, db)
  await decide({ ...DECIDED, theme: 'speed', answer: 1 }, db)
  expect(await db.decisions.toArray()).toMatchObject([
    { id: 'maps:plain1#Bram#level', chose: 'other', answer: 3, by: 'Noor', at: NOW.toISOString() },
    { id: 'maps:plain1#Bram#speed' },
  ])
  await takeBack(undo, db)
  expect(await db.decisions.get('maps:plain1#Bram#level')).toMatchObject({ chose: 'theirs' })
})
