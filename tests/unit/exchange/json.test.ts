import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { SET_SCHEMA, type SetFile } from '../../../lib/exchange/json.ts'
import type { ExportOptions } from '../../../lib/exchange/options.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { SIGNAL_IDS } from '../../../lib/model/signals.ts'
import { THEME_IDS } from '../../../lib/model/themes.ts'
import { PLACE, UNRATED, verdictOf } from '../store/samples.ts'
import { exportedText, markOn, PSEUDONYMS, REAL, SET, storedOf } from './samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/trede-set.schema.json', import.meta.url), 'utf8'),
)
const isSetFile = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)

/** The file as a program reads it that trusts the schema only. */
function read(json: string): SetFile {
  const file: unknown = JSON.parse(json)
  isSetFile(file)
  expect(isSetFile.errors).toBeNull()
  return file as SetFile
}

const toJson = (set: ReviewSet, items: readonly StoredItem[], options: ExportOptions) =>
  exportedText('json', items, options, set)

const ANNOTATION = {
  id: 'maps:r1#review',
  reviewId: 'maps:r1',
  level: 0 as const,
  note: 'n',
  tags: ['t'],
  author: '',
  created: '2026-11-02T09:00:00.000Z',
  modified: '2026-11-02T09:00:00.000Z',
}
const DATE = { raw: 'gisteren', iso: '2026-11-05', precision: 'day' as const }
const ITEMS = [
  storedOf({ title: 'Kop', parts: [{ kind: 'liked', start: 0, end: 4 }] }, { annotation: ANNOTATION }),
  storedOf(
    { id: 'maps:r2', author: null, rating: null, date: null, lang: null, reply: null, link: null, text: '' },
    { verdict: { ...UNRATED, reason: 'empty' } },
  ),
  storedOf(
    { id: 'maps:r3', reply: { text: 'Dank', date: DATE } },
    {
      place: { ...PLACE, id: 'maps:2', total: null, address: null },
      verdict: verdictOf({
        signals: ['return-'],
        steps: [{ heuristic: 'contrast', effect: 'lowered', span: null }],
        without: { up: null, down: { level: 1, without: 0 } },
      }),
    },
  ),
]
ITEMS[0]!.marks = [markOn(ITEMS[0]!, 'geen fiets', { tags: ['fiets'], author: 'Wim', theme: null })]

describe('writeJson', () => {
  it('says what it is and carries everything that is stored', async () => {
    const file = read(await toJson(SET, ITEMS, REAL))
    expect(file).toMatchObject({
      $schema: SET_SCHEMA,
      format: 'trede-set',
      version: 1,
      generatedAt: '2026-11-06T17:30:00.000Z',
      names: 'real',
      set: { id: SET.id, name: SET.name, created: SET.created, modified: SET.modified },
    })
    const { place, review, ...rest } = ITEMS[0]!
    expect(file.reviews[0]).toEqual({ ...review, ...rest })
    expect(file.places).toEqual([place, ITEMS[2]!.place])
    expect(file.reviews).toHaveLength(3)
  })

  it('fits the schema with pseudonyms and without, full and empty', async () => {
    for (const options of [REAL, PSEUDONYMS]) {
      read(await toJson(SET, ITEMS, options))
      expect(read(await toJson(SET, [], options)).reviews).toEqual([])
    }
  })

  it('hides names by default, and never tells the salt', async () => {
    expect(await toJson(SET, ITEMS, PSEUDONYMS)).not.toMatch(/Joke|van Dam/)
    for (const options of [REAL, PSEUDONYMS])
      expect(await toJson(SET, ITEMS, options)).not.toContain(SET.salt)
  })

  it('gives hostile text back unchanged', async () => {
    const nasty = fc.string({ unit: 'binary', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (text, author, note) => {
        const item = storedOf({ text, author }, { verdict: UNRATED, annotation: { ...ANNOTATION, note } })
        const [review] = read(await toJson({ ...SET, name: text }, [item], REAL)).reviews
        expect(review).toMatchObject({ text, author, annotation: { note } })
      }),
      { numRuns: 50 },
    )
  })
})

describe('the published schema', () => {
  it('has the name that the file gives', () => {
    expect(schema.$id).toBe(SET_SCHEMA)
  })

  it('knows each theme and signal of the model and no other', () => {
    expect(schema.$defs.theme.enum).toEqual(THEME_IDS)
    expect(schema.$defs.signal.enum).toEqual(SIGNAL_IDS)
  })

  it.each<[string, (file: SetFile) => unknown]>([
    ['a level of 7', ({ reviews }) => Object.assign(reviews[0]!.verdict, { level: 7 })],
    ['a salt', ({ set }) => Object.assign(set, { salt: 'x' })],
    ['an unknown field', ({ reviews }) => Object.assign(reviews[0]!, { cookie: 'x' })],
    ['a review without a verdict', ({ reviews }) => Reflect.deleteProperty(reviews[0]!, 'verdict')],
    ['a day that is a moment', (file) => Object.assign(file, { generatedAt: '2026-11-06' })],
    ['another version', (file) => Object.assign(file, { version: 2 })],
  ])('refuses %s', async (_name, spoil) => {
    const file = read(await toJson(SET, ITEMS, REAL))
    spoil(file)
    expect(isSetFile(file)).toBe(false)
  })
})
