import { beforeEach, describe, expect, it } from 'vitest'
import { readJson, readNdjson } from '../../../lib/exchange/in/set.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { annotate } from '../../../lib/store/annotations.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { bringIn } from '../../../lib/store/import.ts'
import { type Incoming, weigh } from '../../../lib/store/import-plan.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { addMark } from '../../../lib/store/marks.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { takeBack } from '../../../lib/store/undo.ts'
import { exportedText, REAL } from '../exchange/samples.ts'
import { fillDisk } from './full-disk.ts'
import { by, everything, freshDisk, itemOf, plainItem, reviewOf, SAYS } from './samples.ts'

const DAY = (day: number) => new Date(`2026-11-${String(day).padStart(2, '0')}T09:00:00Z`)
const NOW = DAY(20)
const SET: ReviewSet = {
  id: 'b7f3c2de-0000-4000-8000-000000000001',
  name: 'Van een collega',
  created: DAY(1).toISOString(),
  modified: DAY(2).toISOString(),
  archived: null,
  salt: 'nooit in een bestand',
}

let db: TredeDb
let mine: string
let items: StoredItem[]
let own: StoredItem

beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  mine = (await createSet('mijn', DAY(5), db)).id
  await collect(mine, [itemOf(), plainItem(1), plainItem(2)], DAY(5), db)
  await annotate(itemOf(), { note: 'bellen', level: 2 }, by(DAY(6), 'Iris'), db)
  await addMark({ item: itemOf(), span: { start: 3, end: 13 }, body: SAYS }, by(DAY(6), 'Iris'), db)
  items = await itemsOfSet(mine, db)
  own = items.find(({ review }) => review.id === 'maps:r1')!
})

const incoming = (all: readonly StoredItem[], rest: Partial<Incoming> = {}): Incoming => ({
  items: all,
  annotations: [],
  marks: [],
  leavesKnown: null,
  classifiedBy: '',
  ...rest,
})
const into = () => ({ setId: mine })
const bring = (what: Incoming, where: Parameters<typeof bringIn>[1] = into()) =>
  bringIn(what, where, NOW, {}, db)

/** The sample review as another machine read it, on this day. */
function readOn(day: number, changes: Partial<StoredItem['review']> = {}): StoredItem {
  const moment = DAY(day).toISOString()
  return { ...own, review: reviewOf(changes), firstSeen: moment, lastSeen: moment }
}
const row = () => db.reviews.get('maps:r1')

describe('an import', () => {
  it('of what is there changes nothing', async () => {
    const before = await everything(db)
    const { result } = await bring(incoming(items))
    expect(result).toMatchObject({
      reviews: { fresh: 0, changed: 0, known: 3 },
      members: 0,
      conflictCount: 0,
    })
    expect(await everything(db)).toEqual(before)
  })

  it('of what a spreadsheet gave back a thousandth of a second too early changes nothing', async () => {
    const before = await everything(db)
    const moment = (iso: string) => new Date(Date.parse(iso) - 1).toISOString()
    const early = <T extends { created: string; modified: string }>(one: T): T => ({
      ...one,
      created: moment(one.created),
      modified: moment(one.modified),
    })
    const sheet = items.map((item) => ({
      ...item,
      annotation: item.annotation && early(item.annotation),
      marks: item.marks.map(early),
    }))
    const { result } = await bring(incoming(sheet, { leavesKnown: 'undated' }))
    expect(result).toMatchObject({ annotations: { known: 1, changed: 0 }, marks: { known: 1, changed: 0 } })
    expect(await everything(db)).toEqual(before)
  })

  it('done twice changes nothing the second time', async () => {
    const other = readOn(9, { id: 'maps:new', rating: null })
    const what = incoming([{ ...other, annotation: null, marks: [] }, readOn(9, { reply: null })])
    await bring(what)
    const before = await everything(db)
    await bring(what)
    expect(await everything(db)).toEqual(before)
  })

  it('is weighed as it is then done, and weighing writes nothing', async () => {
    const what = incoming([
      readOn(9, { author: 'Joke' }),
      { ...readOn(9, { id: 'maps:new' }), annotation: null, marks: [] },
    ])
    const before = await everything(db)
    const weighed = await weigh(what, mine, {}, db)
    expect(await everything(db)).toEqual(before)
    expect((await bring(what)).result).toEqual(weighed)
    expect(weighed).toMatchObject({
      reviews: { fresh: 1, changed: 1, known: 0 },
      members: 1,
      conflictCount: 1,
    })
  })

  it('that names another place leaves a known review where it stands', async () => {
    const places = await db.places.toArray()
    const came = bare(readOn(9, { author: 'J.', placeId: 'maps:fietsen' }))
    const { result } = await bring(incoming([{ ...came, place: { ...came.place, id: 'maps:fietsen' } }]))
    expect(await row()).toMatchObject({ author: 'J.', placeId: own.place.id })
    expect(await db.places.toArray()).toEqual(places)
    expect(result.places).toMatchObject({ fresh: 0, changed: 0 })
  })

  it('with a broken item in a later portion changes nothing', async () => {
    const many = Array.from({ length: 450 }, (_one, n): StoredItem => {
      const moment = DAY(9).toISOString()
      const rest = { annotation: null, marks: [], firstSeen: moment, lastSeen: moment, added: moment }
      return { ...plainItem(100 + n), ...rest }
    })
    many[449] = { ...many[449]!, review: { ...many[449]!.review, placeId: 'elders:1' } }
    const before = await everything(db)
    expect(await bring(incoming(many)).catch(errorKeyOf)).toBe('invalid')
    expect(await everything(db)).toEqual(before)
  })

  it.each(['reviews', 'members', 'annotations', 'marks'])(
    'for which the disk has no room at the table %s changes nothing',
    async (table) => {
      const before = await everything(db)
      const more = { ...readOn(9, { id: 'maps:new' }), annotation: null, marks: [] }
      const said = readOn(9, { author: 'J. van Dam' })
      const annotation = { ...own.annotation!, note: 'niet bellen', modified: DAY(9).toISOString() }
      const marks = own.marks.map((mark) => ({ ...mark, note: 'nieuw', modified: DAY(9).toISOString() }))
      const repair = fillDisk(table)
      expect(await bring(incoming([more, { ...said, annotation, marks }])).catch(errorKeyOf)).toBe('full')
      repair()
      expect(await everything(db)).toEqual(before)
    },
  )

  it('that is stopped changes nothing', async () => {
    const before = await everything(db)
    const control = new AbortController()
    const onProgress = () => control.abort(new Error('stopped'))
    const many = Array.from({ length: 300 }, (_one, n) => readOn(9, { id: `maps:many${n}` }))
    const plain = many.map((item) => ({ ...item, annotation: null, marks: [] }))
    const watch = { signal: control.signal, onProgress }
    await expect(bringIn(incoming(plain), into(), NOW, watch, db)).rejects.toThrow('stopped')
    expect(await everything(db)).toEqual(before)
  })

  it.each<[string, Parameters<typeof bringIn>[1], string]>([
    ['a set that is gone', { setId: 'weg' }, 'setGone'],
    ['a new set of a name that is taken', { set: { ...SET, name: 'MIJN' } }, 'setTaken'],
    ['a new set without a name', { set: { ...SET, name: ' ' } }, 'setName'],
  ])('into %s changes nothing', async (_what, where, key) => {
    const before = await everything(db)
    expect(await bring(incoming([readOn(9)]), where).catch(errorKeyOf)).toBe(key)
    expect(await everything(db)).toEqual(before)
  })
})

describe('of two readings', () => {
  it('the newer one wins, from the file', async () => {
    const { result } = await bring(
      incoming([readOn(9, { author: 'J. van Dam', text: 'Nieuwe tekst.' })].map(bare)),
    )
    expect(await row()).toMatchObject({ author: 'J. van Dam', text: 'Nieuwe tekst.', classifiedBy: '' })
    expect(result.conflicts).toContainEqual({
      reviewId: 'maps:r1',
      part: 'review',
      field: 'author',
      from: 'file',
      kept: 'J. van Dam',
      left: 'Joke van Dam',
    })
  })

  it('the newer one wins, from the store', async () => {
    const { result } = await bring(incoming([bare(readOn(3, { author: 'J. van Dam' }))]))
    expect(await row()).toMatchObject({
      author: 'Joke van Dam',
      firstSeen: DAY(3).toISOString(),
      lastSeen: own.lastSeen,
    })
    expect(result.conflicts).toMatchObject([
      { field: 'author', from: 'store', kept: 'Joke van Dam', left: 'J. van Dam' },
    ])
  })

  it('each gives what the other does not say, and that is no conflict', async () => {
    await db.reviews.update('maps:r1', { reply: null })
    const { result } = await bring(incoming([bare(readOn(3, { author: null }))]))
    expect(await row()).toMatchObject({ author: 'Joke van Dam', reply: reviewOf().reply })
    expect(result.conflictCount).toBe(0)
  })

  it('the one with hidden names changes nothing of what has them', async () => {
    const before = await everything(db)
    await bring(
      incoming([bare(readOn(9, { author: 'Klant 4', text: 'Klant 4 zegt dit.' }))], {
        leavesKnown: 'hidden',
      }),
    )
    expect(await everything(db)).toEqual(before)
  })
})

describe('of two annotations', () => {
  const theirs = (day: number, changes: object) => {
    const old = own.annotation!
    const annotation = { ...old, modified: DAY(day).toISOString(), author: 'Wim', ...changes }
    return incoming([{ ...own, annotation }])
  }
  const annotation = () => db.annotations.get('maps:r1#review')

  it.each([
    [9, 'file', 'niet bellen'],
    [6, 'store', 'bellen'],
    [3, 'store', 'bellen'],
  ])('the newest wins per field, and the clash is told (day %i)', async (day, from, note) => {
    const { result } = await bring(theirs(day, { note: 'niet bellen', tags: ['wachten'], level: null }))
    expect(await annotation()).toMatchObject({ note, level: 2, tags: ['wachten'] })
    expect(result.conflicts).toMatchObject([{ part: 'annotation', field: 'note', from, kept: note }])
  })

  it('on a review that is not in the file, it comes to the stored one; without one it is left out', async () => {
    const note = { ...own.annotation!, id: 'maps:plain2#review', reviewId: 'maps:plain2' }
    const stray = { ...note, id: 'maps:weg#review', reviewId: 'maps:weg' }
    const { result } = await bringIn(incoming([], { annotations: [note, stray] }), null, NOW, {}, db)
    expect(result).toMatchObject({ annotations: { fresh: 1 }, strays: 1 })
    expect(await db.annotations.count()).toBe(2)
  })
})

describe('of two marks', () => {
  it('the newest wins per field, and the clash is told', async () => {
    const [mark] = own.marks
    const theirs = { ...mark!, kind: 'note' as const, note: 'te laat', modified: DAY(9).toISOString() }
    const { result } = await bring(incoming([{ ...own, marks: [theirs] }]))
    expect(await db.marks.get(mark!.id)).toMatchObject({ kind: 'note', note: 'te laat', theme: 'speed' })
    expect(result.conflicts).toMatchObject([{ part: 'mark', field: 'kind', kept: 'note', left: 'complaint' }])
  })

  it('those that stay stand in their words when the words around them change', async () => {
    const text = `Tja. ${reviewOf().text}`
    await bring(incoming([{ ...bare(readOn(9, { text })) }]))
    expect(await db.marks.toArray()).toMatchObject([{ position: { start: 8, end: 18 } }])
  })
})

describe('undo', () => {
  const change = async () => {
    const other = bare(readOn(9, { id: 'maps:new', placeId: 'maps:p2' }))
    other.place = { ...other.place, id: 'maps:p2' }
    const [mark] = own.marks
    const known: StoredItem = {
      ...readOn(9, { text: `Tja. ${reviewOf().text}`, author: 'J.' }),
      annotation: { ...own.annotation!, note: 'anders', modified: DAY(9).toISOString() },
      marks: [{ ...mark!, id: 'maps:r1#theirs', position: { start: 8, end: 18 } }],
      verdict: plainItem(1).verdict,
    }
    return bring(incoming([known, other]), { set: SET })
  }

  it('restores everything as it was', async () => {
    const before = await everything(db)
    const { undo } = await change()
    expect(await everything(db)).not.toEqual(before)
    // The background gives new verdicts meanwhile.
    await db.reviews.toCollection().modify({ classifiedBy: 'x' })
    await db.reviews.where('id').anyOf(['maps:plain1', 'maps:plain2']).modify({ classifiedBy: '' })
    await takeBack(undo, db)
    expect(await everything(db)).toEqual(before)
  })

  it('leaves what was read, collected or put in its set since', async () => {
    const { undo } = await change()
    await collect(
      mine,
      [{ ...itemOf({ id: 'maps:new', placeId: 'maps:p2' }), place: { ...own.place, id: 'maps:p2' } }],
      NOW,
      db,
    )
    await collect(mine, [itemOf({ author: 'Nu' })], NOW, db)
    await collect(SET.id, [plainItem(2)], NOW, db)
    await takeBack(undo, db)
    expect(await row()).toMatchObject({ author: 'Nu' })
    expect((await itemsOfSet(mine, db)).map(({ review }) => review.id)).toContain('maps:new')
    expect((await itemsOfSet(SET.id, db)).map(({ review }) => review.id)).toEqual(['maps:plain2'])
  })
})

describe.each([
  ['json', readJson],
  ['ndjson', readNdjson],
] as const)('%s', (format, read) => {
  it('is the same after export, import into an empty store, and export', async () => {
    const first = await exportedText(format, items, REAL, (await db.sets.get(mine))!)
    const file = read(first)
    freshDisk()
    const other = openTrede('trede')
    const { result } = await bringIn(incoming(file.items), { set: file.set }, NOW, {}, other)
    expect(result).toMatchObject({
      reviews: { fresh: 3 },
      places: { fresh: 1 },
      marks: { fresh: 1 },
      members: 3,
    })
    const again = await itemsOfSet(file.set.id, other)
    expect(await exportedText(format, again, REAL, (await other.sets.get(file.set.id))!)).toBe(first)
    const before = await everything(other)
    await bringIn(incoming(file.items), { setId: file.set.id }, NOW, {}, other)
    expect(await everything(other)).toEqual(before)
  })
})

function bare(item: StoredItem): StoredItem {
  return { ...item, annotation: null, marks: [], verdict: plainItem(1).verdict }
}
