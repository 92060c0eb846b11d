import { beforeEach, describe, expect, it } from 'vitest'
import type { Mark } from '../../../lib/model/mark.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { addMark, changeMark, marksOf, removeMark, restoreMark } from '../../../lib/store/marks.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { takeOut } from '../../../lib/store/take-out.ts'
import { by, freshDisk, itemOf, plainItem, SAYS, UNRATED } from './samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const LATER = new Date('2026-11-03T09:00:00Z')
const WEEKS = { start: 3, end: 13 }

let db: TredeDb

beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
})

const keyOf = (error: unknown) => (error as { key?: string }).key
const mark = (changes: { item?: unknown; span?: unknown; body?: unknown } = {}, author = '') =>
  addMark({ item: itemOf(), span: WEEKS, body: SAYS, ...changes } as never, by(NOW, author), db)

describe('addMark', () => {
  it('keeps quote, surroundings, position, author and moment, and the review with them', async () => {
    const added = await mark({}, 'Noor')
    expect(added).toEqual({
      id: expect.stringMatching(/^maps:r1#[\w-]{36}$/),
      reviewId: 'maps:r1',
      kind: 'complaint',
      theme: 'speed',
      level: 2,
      note: '',
      tags: [],
      quote: { exact: 'drie weken', prefix: 'Na ', suffix: ' nog geen fiets. Wel vriendelijk' },
      position: WEEKS,
      author: 'Noor',
      created: NOW.toISOString(),
      modified: NOW.toISOString(),
    })
    expect(await marksOf(['maps:r1', 'maps:none'], db)).toEqual([added])
    expect(await db.reviews.get('maps:r1')).toMatchObject({ author: 'Joke van Dam' })
  })

  it('takes words of the title as well', async () => {
    const added = await mark({ item: plainItem(1, { title: 'Nooit meer' }), span: { start: 0, end: 5 } })
    expect(added.quote).toMatchObject({ exact: 'Nooit', suffix: ' meer\nBericht nummer 1' })
  })

  it.each([
    ['white space', { start: 2, end: 3 }],
    ['nothing', { start: 4, end: 4 }],
    ['what lies behind the words', { start: 900, end: 950 }],
  ])('refuses to mark %s', async (_name, span) => {
    expect(await mark({ span }).catch(keyOf)).toBe('markEmpty')
    expect(await db.marks.count()).toBe(0)
    expect(await db.reviews.count()).toBe(0)
  })

  it.each([
    ['a review that is none', { item: { review: 'no' } }],
    ['a place that is no number', { span: { start: '0', end: 3 } }],
    ['a kind that is none', { body: { ...SAYS, kind: 'evil' } }],
    ['a theme that is none', { body: { ...SAYS, theme: 'evil' } }],
    ['a level above six', { body: { ...SAYS, level: 7 } }],
    ['half of what a mark says', { body: { kind: 'praise' } }],
  ])('refuses %s', async (_name, changes) => {
    expect(await mark(changes).catch(keyOf)).toBe('invalid')
    expect(await db.marks.count()).toBe(0)
  })

  it('has tags trimmed and once, and no fields that a mark does not have', async () => {
    const added = await mark({ body: { ...SAYS, tags: [' fiets', 'fiets', ''], cookie: 'secret' } })
    expect(added.tags).toEqual(['fiets'])
    expect(added).not.toHaveProperty('cookie')
  })
})

describe('changeMark', () => {
  it('changes what it names and leaves target, author and first moment', async () => {
    const added = await mark({}, 'Noor')
    const changed = await changeMark(added.id, { kind: 'note', note: 'bellen' }, LATER, db)
    expect(changed).toEqual({ ...added, kind: 'note', note: 'bellen', modified: LATER.toISOString() })
    expect(await marksOf(['maps:r1'], db)).toEqual([changed])
  })

  it('refuses what is no change, and a mark that is gone', async () => {
    const { id } = await mark()
    expect(await changeMark(id, { level: 9 } as never, LATER, db).catch(keyOf)).toBe('invalid')
    expect(await changeMark(id, { quote: { exact: 'x' } } as never, LATER, db)).toMatchObject({
      quote: { exact: 'drie weken' },
    })
    expect(await changeMark('maps:r1#none', {}, LATER, db).catch(keyOf)).toBe('markGone')
  })
})

describe('removeMark', () => {
  it('takes the review along where nothing else holds it, and both come back', async () => {
    const added = await mark()
    const gone = await removeMark(added.id, db)
    expect(gone).toEqual(added)
    expect([await db.marks.count(), await db.reviews.count(), await db.places.count()]).toEqual([0, 0, 0])
    await restoreMark({ item: itemOf(), mark: gone }, LATER, db)
    expect(await marksOf(['maps:r1'], db)).toEqual([added])
    expect([await db.reviews.count(), await db.places.count()]).toEqual([1, 1])
  })

  it('leaves a review that has another mark', async () => {
    const first = await mark()
    await mark({ span: { start: 14, end: 28 } })
    await removeMark(first.id, db)
    expect(await db.reviews.count()).toBe(1)
  })

  it('tells where the mark is gone already', async () => {
    expect(await removeMark('maps:r1#none', db).catch(keyOf)).toBe('markGone')
  })
})

describe('restoreMark', () => {
  it.each([
    ['a mark of another review', { reviewId: 'maps:r2', id: 'maps:r2#1' }],
    ['an id of another review', { id: 'maps:r2#1' }],
    ['a mark without words', { quote: { exact: '', prefix: '', suffix: '' } }],
    ['a mark without a place', { position: { start: 4, end: 4 } }],
    ['a moment that is none', { created: 'yesterday' }],
  ])('refuses %s', async (_name, changes) => {
    const gone = await removeMark((await mark()).id, db)
    const wanted = { item: itemOf(), mark: { ...gone, ...changes } as Mark }
    expect(await restoreMark(wanted, LATER, db).catch(keyOf)).toBe('invalid')
    expect(await db.marks.count()).toBe(0)
  })
})

describe('a review with marks', () => {
  it('stays when it is taken out of its set, and stands in the set with them', async () => {
    const { id } = await createSet('a', NOW, db)
    await collect(id, [itemOf(), plainItem(1)], NOW, db)
    const second = await mark({ span: { start: 34, end: 45 } })
    const first = await mark()
    const items = await itemsOfSet(id, db)
    expect(items.find(({ review }) => review.id === 'maps:r1')!.marks).toEqual([first, second])
    expect(items.find(({ review }) => review.id === 'maps:plain1')!.marks).toEqual([])
    await takeOut(id, ['maps:r1', 'maps:plain1'], db)
    expect((await db.reviews.toArray()).map((review) => review.id)).toEqual(['maps:r1'])
  })

  it('obeys "not a complaint" in the set, and keeps what the program found', async () => {
    const { id } = await createSet('a', NOW, db)
    await collect(id, [itemOf()], NOW, db)
    const added = await mark({ body: { ...SAYS, kind: 'not-complaint' } })
    const [item] = await itemsOfSet(id, db)
    expect(item!.verdict.complaints).toEqual([])
    expect(await db.reviews.get('maps:r1')).toMatchObject({ verdict: itemOf().verdict })
    await removeMark(added.id, db)
    expect((await itemsOfSet(id, db))[0]!.verdict).toEqual(itemOf().verdict)
  })

  it('moves a mark along when words are put before it, and leaves its quote and moments', async () => {
    const { id } = await createSet('a', NOW, db)
    const added = await mark()
    await collect(id, [itemOf({ title: 'Wachten' }, UNRATED)], LATER, db)
    const position = { start: WEEKS.start + 8, end: WEEKS.end + 8 }
    expect(await marksOf(['maps:r1'], db)).toEqual([{ ...added, position }])
  })

  it('keeps a mark untouched when the words go and come back', async () => {
    const { id } = await createSet('a', NOW, db)
    const added = await mark()
    await collect(id, [itemOf({ text: 'Alles is opgelost.' }, UNRATED)], LATER, db)
    expect(await marksOf(['maps:r1'], db)).toEqual([added])
  })
})
