/** Names go out of the store for good, people are found, and rules for keeping do what they say. */
import { beforeEach, describe, expect, it } from 'vitest'
import { hasName, hideNames, hideNamesOfSet } from '../../../lib/privacy/hide.ts'
import { findPerson } from '../../../lib/privacy/person.ts'
import { FOREVER, keepTo, overdue } from '../../../lib/privacy/retention.ts'
import { annotate } from '../../../lib/store/annotations.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { freshDisk, itemOf, reviewOf } from '../store/samples.ts'

const NOW = new Date('2026-11-24T10:00:00Z')
const LATER = new Date('2027-03-24T10:00:00Z')
const SALT = '9f3c1a77d2045be6a81290cc4e5d6f01'

let db: TredeDb
let setId: string

const item = (id: string, author: string | null, text = 'Na drie weken nog geen fiets.') => ({
  ...itemOf(),
  review: reviewOf({
    id: `maps:${id}`,
    author,
    text,
    reply: { text: `Beste ${author ?? 'klant'}, sorry.`, date: null },
  }),
  verdict: {
    ...itemOf().verdict,
    evidence: [],
    complaints: [],
    steps: [],
    without: { up: null, down: null },
  },
})

beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  setId = (await createSet('Fietsen', NOW, db)).id
})

describe('hiding names', () => {
  it('takes them out of review, reply and note, and leaves the rest', async () => {
    const joke = item('a', 'Joke van Dam', 'Ik, Joke van Dam, wacht nog.')
    await collect(setId, [joke, item('b', null)], NOW, db)
    await annotate(joke, { note: 'Bel Joke terug' }, { author: 'Zoë', now: NOW }, db)
    expect(await hideNamesOfSet(setId, {}, db)).toBe(1)
    const review = (await db.reviews.get('maps:a'))!
    expect(review.author).toMatch(/^Reviewer [0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const stored = JSON.stringify([await db.reviews.toArray(), await db.annotations.toArray()])
    expect(stored).not.toMatch(/Joke|van Dam/)
    expect(stored).toContain('Zoë')
    expect((await db.reviews.get('maps:b'))?.reply?.text).toBe('Beste klant, sorry.')
    expect(await db.members.where('setId').equals(setId).count()).toBe(2)
  })

  it('gives a review whose id was made of the name another id, and its set keeps it', async () => {
    const { placeId } = reviewOf()
    const made = { ...item('x', 'Ans'), review: { ...item('x', 'Ans').review, id: `${placeId}:0a1b2c` } }
    await collect(setId, [made], NOW, db)
    await annotate(made, { level: 1 }, { author: '', now: NOW }, db)
    await hideNames([made.review.id], SALT, {}, db)
    const [review] = await db.reviews.toArray()
    expect(review!.id).not.toBe(made.review.id)
    expect(await db.members.where('reviewId').equals(review!.id).count()).toBe(1)
    expect(await db.annotations.toArray()).toMatchObject([{ reviewId: review!.id, level: 1 }])
  })

  it('does nothing twice', async () => {
    await collect(setId, [item('a', 'Joke')], NOW, db)
    expect(await hideNames(['maps:a'], SALT, {}, db)).toBe(1)
    const before = await db.reviews.toArray()
    expect(await hideNames(['maps:a'], SALT, {}, db)).toBe(0)
    expect(await db.reviews.toArray()).toEqual(before)
    expect(hasName(before[0]!)).toBe(false)
  })
})

describe('a person', () => {
  it('is found as writer and where others name them', async () => {
    await collect(
      setId,
      [
        item('a', 'Joke van Dam'),
        item('b', 'JOKE  VAN DAM'),
        item('c', 'Piet', 'Joke van Dam hielp me goed.'),
        item('d', 'Kees'),
      ],
      NOW,
      db,
    )
    expect(await findPerson(' joke van dam ', db)).toEqual({ wrote: ['maps:a', 'maps:b'], named: ['maps:c'] })
    expect(await findPerson('', db)).toEqual({ wrote: [], named: [] })
    expect(await findPerson('Nobody', db)).toEqual({ wrote: [], named: [] })
  })
})

describe('rules for keeping', () => {
  it('keep everything where nothing is said', async () => {
    await collect(setId, [item('a', 'Joke')], NOW, db)
    expect(await keepTo(FOREVER, LATER, db)).toEqual({ names: 0, sets: 0 })
    expect((await db.reviews.get('maps:a'))?.author).toBe('Joke')
  })

  it('take names out of reviews that were not read for so long, and no others', async () => {
    await collect(setId, [item('old', 'Joke')], NOW, db)
    await collect(setId, [item('new', 'Piet')], LATER, db)
    const rules = { names: 90, sets: null }
    expect((await overdue(rules, LATER, db)).reviewIds).toEqual(['maps:old'])
    expect(await keepTo(rules, LATER, db)).toEqual({ names: 1, sets: 0 })
    expect((await db.reviews.get('maps:new'))?.author).toBe('Piet')
    expect(await overdue(rules, LATER, db)).toEqual({ reviewIds: [], setIds: [] })
  })

  it('take sets away that were not changed for so long, with what only they hold', async () => {
    await collect(setId, [item('a', 'Joke'), item('b', 'Piet')], NOW, db)
    await annotate(item('b', 'Piet'), { note: 'Blijft' }, { author: '', now: NOW }, db)
    const { id } = await createSet('Nieuw', LATER, db)
    expect(await keepTo({ names: null, sets: 30 }, LATER, db)).toEqual({ names: 0, sets: 1 })
    expect(await db.sets.toCollection().primaryKeys()).toEqual([id])
    expect(await db.reviews.toCollection().primaryKeys()).toEqual(['maps:b'])
  })
})
