import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { CSV_COLUMNS, FORMULA } from '../../../lib/exchange/csv.ts'
import type { ExportOptions } from '../../../lib/exchange/options.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { UNRATED } from '../store/samples.ts'
import { exportedText, markOn, PSEUDONYMS, REAL, SET, storedOf, storedWithPhrase } from './samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

type Row = Record<string, string>

const toCsv = (set: ReviewSet, items: readonly StoredItem[], options: ExportOptions) =>
  exportedText('csv', items, options, set)

/** The file as another library reads it, strict: quotes, record ends and column counts must be right. */
function read(csv: string): Row[] {
  return parse<Row>(Buffer.from(csv, 'utf8'), { columns: true, bom: true, record_delimiter: '\r\n' })
}

/** What a person sees who takes the apostrophe away again. */
function plain(cell: string): string {
  return FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell
}

const FULL = storedWithPhrase(
  'geen fiets',
  { title: 'Traag', text: 'Na drie weken nog geen fiets, "beloofd" was één;\nniets gehoord.' },
  'Traag\nNa drie weken nog geen fiets, "beloofd" was één;\nniets gehoord.',
)
FULL.annotation = {
  id: 'maps:r1#review',
  reviewId: 'maps:r1',
  level: 1,
  note: 'Bellen,\nmaandag',
  tags: ['wachten', 'fiets'],
  author: '',
  created: '',
  modified: '',
}
FULL.marks = [markOn(FULL, 'drie weken', { note: 'ook "lang"' })]

describe('writeCsv', () => {
  it('begins with a byte order mark and the columns, and ends its records with CR LF', async () => {
    const csv = await toCsv(SET, [storedOf(), storedOf({ id: 'maps:r2' })], REAL)
    expect(csv.startsWith('\ufeffset,place,place_id,site,address,place_url,review_id,author,rating,')).toBe(
      true,
    )
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('gives each field back as it is', async () => {
    expect(read(await toCsv(SET, [FULL], REAL))).toEqual([
      {
        set: 'Fietsen in Zutphen',
        place: 'Fietsenmakerij Het Rad',
        place_id: 'maps:0x47c:0x9',
        site: 'maps',
        address: 'Kade 4, Zutphen',
        place_url: 'https://www.google.com/maps/place/Het+Rad',
        review_id: 'maps:r1',
        author: 'Joke van Dam',
        rating: '2',
        rating_scale: '5',
        date_raw: '2 maanden geleden',
        date: '2026-09',
        date_precision: 'month',
        title: 'Traag',
        text: 'Na drie weken nog geen fiets, "beloofd" was één;\nniets gehoord.',
        language: 'nl',
        machine_translated: 'false',
        truncated: 'false',
        reply: 'Beste Joke, het spijt ons.',
        level: '2',
        level_name: 'Basic',
        own_level: '1',
        own_level_name: 'Criminal',
        confidence: '0.9',
        service: 'false',
        themes: '',
        signals: '',
        complaints: 'geen fiets',
        evidence: 'geen fiets (speed-)',
        note: 'Bellen,\nmaandag',
        tags: 'wachten | fiets',
        marks: 'drie weken (complaint, speed, level 1): ook "lang"',
        link: 'https://www.google.com/maps/reviews/r1',
      },
    ])
  })

  it('leaves a cell empty where nothing is known', async () => {
    const bare = storedOf(
      { author: null, rating: null, date: null, lang: null, reply: null, link: null, text: '' },
      { verdict: UNRATED },
    )
    const [row] = read(await toCsv(SET, [bare], PSEUDONYMS))
    const known = [
      'set',
      'place',
      'place_id',
      'site',
      'address',
      'place_url',
      'review_id',
      'machine_translated',
      'truncated',
    ]
    const named = [...known, 'level', 'level_name', 'confidence', 'service']
    for (const column of CSV_COLUMNS) if (!named.includes(column)) expect(row![column], column).toBe('')
    expect(row).toMatchObject({ level: '0', level_name: 'Not rated', own_level: '' })
  })

  it('tells own level 0 from none, and names levels in Dutch where asked', async () => {
    const annotation = { ...FULL.annotation!, level: 0 as const }
    const [row] = read(await toCsv(SET, [{ ...FULL, annotation }], { ...REAL, language: 'nl' }))
    expect(row).toMatchObject({ own_level: '0', own_level_name: 'Niet beoordeeld', level_name: 'Basis' })
  })

  it('leaves evidence out that the heuristics set aside', async () => {
    const item = structuredClone(FULL)
    item.verdict.evidence[0]!.weight = 0
    expect(read(await toCsv(SET, [item], REAL))[0]!.evidence).toBe('')
    item.verdict.evidence[0]!.signal = 'lostsale'
    item.verdict.evidence[0]!.theme = null
    expect(read(await toCsv(SET, [item], REAL))[0]!.evidence).toBe('geen fiets (lostsale)')
  })

  it('writes an empty set as its columns', async () => {
    expect(read(await toCsv(SET, [], REAL))).toEqual([])
    expect((await toCsv(SET, [], REAL)).slice(1).split(',')).toEqual(CSV_COLUMNS)
  })

  it('divides by a semicolon where asked, and quotes what has one', async () => {
    const item = storedOf({ text: 'a;b,c' })
    const csv = await toCsv(SET, [item], { ...REAL, separator: ';' })
    expect(csv.startsWith('\ufeffset;place;place_id;site;')).toBe(true)
    const [row] = parse<Row>(csv, { columns: true, bom: true, delimiter: ';', record_delimiter: '\r\n' })
    expect(row!.text).toBe('a;b,c')
  })

  it('cuts what no spreadsheet takes in a cell, and no sign in two', async () => {
    const long = `=${'👩'.repeat(20_000)}`
    const [row] = read(await toCsv(SET, [storedOf({ text: long, title: 'a'.repeat(32_766) })], REAL))
    expect(row!.text!.length).toBeLessThanOrEqual(32_767)
    expect(row!.text).toMatch(/^'=(?:👩)+…$/u)
    expect(row!.title).toBe('a'.repeat(32_766))
  })

  it('hides names by default', async () => {
    expect(await toCsv(SET, [FULL], PSEUDONYMS)).not.toMatch(/Joke|van Dam/)
  })
})

describe('formulas', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("https://x.example";"klik")',
    '+31 6 1234',
    '-2 sterren',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''=1",
    '=',
  ])('%j is text', async (text) => {
    const [row] = read(await toCsv({ ...SET, name: text }, [storedOf({ text, author: text })], REAL))
    for (const column of ['set', 'author', 'text']) {
      expect(row![column]).toBe(`'${text}`)
      expect(plain(row![column]!)).toBe(text)
    }
  })

  it.each(['Top :-)', "'s avonds dicht", 'a=b', '5-', '"=1', '*1', '100%', "'tis ok"])(
    '%j stays as it is',
    async (text) => {
      expect(read(await toCsv(SET, [storedOf({ text })], REAL))[0]!.text).toBe(text)
    },
  )
})

describe('hostile text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        '\r',
        '\n',
        '\t',
        ';',
        '=',
        '+',
        '-',
        '@',
        "'",
        ' ',
        '\ufeff',
        '\u202e',
        '\ud83d',
        '\udc4d',
        '\0',
        '<',
        'é',
        '｜',
        '＝',
        '\u2028',
      ),
      maxLength: 30,
    }),
  )
  const item = fc
    .record({ text: nasty, title: nasty, author: nasty, reply: nasty, note: nasty, tag: nasty })
    .map(({ text, title, author, reply, note, tag }): StoredItem => {
      const annotation = { ...FULL.annotation!, note, tags: [tag] }
      return storedOf(
        { text, title, author, reply: { text: reply, date: null } },
        { verdict: UNRATED, annotation },
      )
    })

  it('comes back unchanged through two other readers, and starts no formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 4 }), async (items) => {
        const csv = await toCsv(SET, items, REAL)
        const rows = read(csv)
        expect(rows).toHaveLength(items.length)
        const papa = Papa.parse<Row>(csv.slice(1), { header: true, newline: '\r\n', delimiter: ',' })
        expect(papa.errors).toEqual([])
        expect(papa.data.map((row) => ({ ...row }))).toEqual(rows)
        items.forEach(({ review, annotation }, at) => {
          const row = rows[at]!
          const expected = {
            text: review.text,
            title: review.title!,
            author: review.author!,
            reply: review.reply!.text,
            note: annotation!.note,
            tags: annotation!.tags[0]!,
          }
          for (const [column, text] of Object.entries(expected))
            expect(plain(row[column]!), column).toBe(text.toWellFormed())
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/)
        })
      }),
      { numRuns: 300 },
    )
  })
})
