/** Names go out of the store for good, people are found, and rules for keeping do what they say. */
import { beforeEach, describe, expect, it } from 'vitest'
import { hasName, hideNames, hideNamesOfSet } from '../../../lib/privacy/hide.ts'
import { erasePerson, findPerson, unnamePerson } from '../../../lib/privacy/person.ts'
import { FOREVER, keepTo, overdue } from '../../../lib/privacy/retention.ts'
import { annotate } from '../../../lib/store/annotations.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { decide, keepOpinions } from '../../../lib/store/opinions.ts'
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

/** What a colleague said of a review. */
const opinionOn = (id: string, note: string) => {
  const { review } = item(id, null)
  const moment = NOW.toISOString()
  const annotation = { id: `${review.id}#review`, reviewId: review.id, level: null, note, tags: [] }
  return {
    review,
    annotation: { ...annotation, author: 'Bo', created: moment, modified: moment },
    marks: [],
  }
}

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
  const found = (wrote: string[], named: string[]) => ({ wrote, named })

  it('is found as writer and where others, notes and colleagues name them in full', async () => {
    const piet = item('e', 'Piet')
    await collect(
      setId,
      [
        item('a', 'Joke van Dam'),
        item('b', 'JOKE  VAN DAM'),
        item('c', 'Piet', 'Joke van Dam hielp me goed.'),
        item('d', 'Kees', 'Een joke was het, daar op de Dam.'),
        piet,
        item('f', 'Ans'),
      ],
      NOW,
      db,
    )
    await annotate(piet, { note: 'Vraag het joke van dam' }, { author: 'Zoë', now: NOW }, db)
    await keepOpinions('Bo', [opinionOn('f', 'Dit is van Joke van Dam')], NOW, db)
    expect(await findPerson(' joke van dam ', {}, db)).toMatchObject(
      found(['maps:a', 'maps:b'], ['maps:c', 'maps:e', 'maps:f']),
    )
    expect(await findPerson('', {}, db)).toMatchObject(found([], []))
    expect(await findPerson('Nobody', {}, db)).toMatchObject(found([], []))
  })

  it('is looked for with progress, and no longer once that is stopped', async () => {
    const many = Array.from({ length: 450 }, (_one, at) => item(String(at), 'Joke'))
    await collect(setId, many, NOW, db)
    const done: number[] = []
    await findPerson('Joke', { onProgress: (count) => done.push(count) }, db)
    expect(done).toEqual([200, 400, 450])
    const control = new AbortController()
    const stopped = { signal: control.signal, onProgress: () => control.abort(new Error('enough')) }
    await expect(findPerson('Joke', stopped, db)).rejects.toThrow('enough')
  })

  it.each([
    ['erased', erasePerson, ['maps:c']],
    ['made a code', unnamePerson, ['maps:a', 'maps:c']],
  ] as const)('is %s in reviews, replies, notes, and what colleagues said', async (_how, work, left) => {
    const [joke, piet] = [item('a', 'Joke van Dam'), item('c', 'Piet', 'Joke van Dam hielp me goed.')]
    await collect(setId, [joke, piet], NOW, db)
    const writer = { author: 'Zoë', now: NOW }
    await annotate(joke, { note: 'Bel Joke van Dam' }, writer, db)
    await annotate(piet, { note: 'Bel Joke van Dam', tags: ['Joke van Dam'] }, writer, db)
    await keepOpinions('Bo', [opinionOn('a', 'Joke van Dam'), opinionOn('c', 'Joke van Dam')], NOW, db)
    await work(await findPerson('Joke van Dam', {}, db), {}, db)
    const tables = [db.reviews, db.annotations, db.marks, db.opinions, db.decisions, db.members]
    const rows = await Promise.all(tables.map((table) => table.toArray()))
    expect(JSON.stringify(rows)).not.toMatch(/Joke|Dam/)
    expect(await db.reviews.toCollection().primaryKeys()).toEqual(left)
    expect(await db.opinions.toCollection().primaryKeys()).toEqual(left.map((id) => `${id}#Bo`))
    expect((await db.reviews.get('maps:c'))?.author).toBe('Piet')
  })

  it('takes what colleagues said and what was decided along where an id was made of the name', async () => {
    const { placeId } = reviewOf()
    const id = `${placeId}:0a1b2c`
    const made = { ...item('x', 'Ans'), review: { ...item('x', 'Ans').review, id } }
    await collect(setId, [made], NOW, db)
    await keepOpinions('Bo', [{ ...opinionOn('x', 'Mooi'), review: made.review }], NOW, db)
    const decision = { reviewId: id, author: 'Bo', theme: null, chose: 'mine', answer: 3, by: '' } as const
    await decide({ ...decision, at: NOW.toISOString() }, db)
    await unnamePerson(await findPerson('Ans', {}, db), {}, db)
    const [review] = await db.reviews.toArray()
    expect(review!.id).not.toBe(id)
    expect(await db.opinions.toArray()).toMatchObject([{ id: `${review!.id}#Bo`, reviewId: review!.id }])
    expect(await db.decisions.toArray()).toMatchObject([
      { id: `${review!.id}#Bo#level`, reviewId: review!.id },
    ])
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
