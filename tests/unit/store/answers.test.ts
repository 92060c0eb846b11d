import { beforeEach, describe, expect, it } from 'vitest'
import { annotate } from '../../../lib/store/annotations.ts'
import { findAnswer, keepAnswer, stampNow } from '../../../lib/store/answers.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { keepOpinions } from '../../../lib/store/opinions.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { by, freshDisk, plainItem } from './samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')

let db: TredeDb
let setId: string
let stamp: string

beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  setId = (await createSet('Fietsen', NOW, db)).id
  await collect(setId, [plainItem(1)], NOW, db)
  stamp = await stampNow(db)
  await keepAnswer({ key: 'ladder', answer: [1, 2] }, stamp, db)
})

describe('a kept answer', () => {
  it('is found as long as nothing has changed', async () => {
    expect(await findAnswer('ladder', db)).toEqual([1, 2])
    expect(await findAnswer('other', db)).toBeUndefined()
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a review that comes', () => collect(setId, [plainItem(2)], NOW, db)],
    ['an annotation', () => annotate(plainItem(1), { level: 4 }, by(NOW), db)],
    ['a verdict made anew', () => db.reviews.toCollection().modify({ classifiedBy: 'x' })],
    ['a set that goes', () => db.sets.delete(setId)],
    ['a cue', () => db.cues.put({ id: 'c', kind: 'muted', phrase: 'x', created: '' })],
  ])('is dropped by %s', async (_what, change) => {
    await change()
    expect(await findAnswer('ladder', db)).toBeUndefined()
    expect(await stampNow(db)).not.toBe(stamp)
  })

  it('stays when something changes that nothing is counted from', async () => {
    await keepOpinions('Iris', [], NOW, db)
    await db.opinions.put({
      id: 'o',
      reviewId: 'r',
      author: 'Iris',
      annotation: null,
      marks: [],
      imported: '',
    })
    expect(await findAnswer('ladder', db)).toEqual([1, 2])
  })

  it('is dropped only where the change is kept', async () => {
    await db
      .transaction('rw', db.tables, async () => {
        await db.reviews.clear()
        throw new Error('stopped')
      })
      .catch(() => undefined)
    expect(await findAnswer('ladder', db)).toEqual([1, 2])
  })

  it('is not kept when the rows have changed since it was counted', async () => {
    await collect(setId, [plainItem(2)], NOW, db)
    await keepAnswer({ key: 'late', answer: 1 }, stamp, db)
    expect(await findAnswer('late', db)).toBeUndefined()
  })
})
