/** Tables of other tools: invented files with the columns that these tools write. */
import { readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { ExchangeError } from '../../../../lib/exchange/errors.ts'
import { guessColumns } from '../../../../lib/exchange/in/table/guess.ts'
import { readTable, textOfBytes } from '../../../../lib/exchange/in/table/read.ts'
import { reviewsOf, type TableRead } from '../../../../lib/exchange/in/table/reviews.ts'
import { dateOf, dayOrderOf, ratingOf } from '../../../../lib/exchange/in/table/values.ts'
import type { Place } from '../../../../lib/model/review.ts'
import { PLACE } from '../../store/samples.ts'
import { exported, markOn, REAL, storedOf, textsOf } from '../samples.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const fileOf = (name: string) => new Uint8Array(readFileSync(new URL(`tables/${name}`, import.meta.url)))

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<TableRead & { tool: string | undefined }> {
  const table = await readTable(bytes)
  const guess = guessColumns(table)
  return { ...reviewsOf(table, { ...guess, placeName: 'Mijn zaak', scale: null }), tool: guess.tool?.id }
}

async function keyOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    await readTable(bytes)
  } catch (error) {
    if (error instanceof ExchangeError) return error.key
    throw error
  }
  return 'none'
}

describe('tables of known tools', () => {
  it('Outscraper', async () => {
    const { tool, reviews, faults } = await read(fileOf('outscraper.csv'))
    expect([tool, faults]).toEqual(['outscraper', []])
    expect(reviews).toMatchObject([
      {
        row: 2,
        place: {
          id: 'maps:0x47c:0x9',
          name: 'Fietsenmakerij Het Rad',
          url: 'https://www.google.com/maps/place/Het+Rad/',
        },
        review: {
          id: 'maps:ChdInvented1',
          author: 'Joke van Dam',
          rating: { value: 2, scale: 5 },
          date: { iso: '2023-11-01', precision: 'day' },
          text: 'Na drie weken nog geen fiets,\nwel "vriendelijk".',
          reply: { text: 'Beste Joke, het spijt ons.', date: { iso: '2023-11-03' } },
          link: 'https://www.google.com/maps/reviews/1',
        },
      },
      { review: { id: 'maps:ChdInvented2', text: '', rating: { value: 5 }, date: { iso: '2023-11-17' } } },
    ])
  })

  it('Apify, whose title is the place', async () => {
    const { tool, reviews, faults } = await read(fileOf('apify.csv'))
    expect([tool, faults, reviews.length]).toEqual(['apify', [], 2])
    expect(reviews[0]).toMatchObject({
      place: { name: 'Fietsenmakerij Het Rad', address: 'Kade 4, Zutphen' },
      review: {
        author: 'Joke van Dam',
        title: null,
        text: 'Nog geen fiets.',
        lang: 'nl',
        date: { iso: '2023-11-01' },
      },
    })
  })

  it('Trustpilot', async () => {
    const { tool, reviews, faults } = await read(fileOf('trustpilot.csv'))
    expect([tool, faults, reviews.length]).toEqual(['trustpilot', [], 2])
    expect(reviews[0]).toMatchObject({
      place: { id: 'trustpilot:dozen.example', name: 'Dozen BV', url: 'https://dozen.example' },
      review: {
        id: 'trustpilot:65a0f1',
        title: 'Doos kapot',
        rating: { value: 1, scale: 5 },
        reply: { text: 'Dag Sanne, we sturen een nieuwe.' },
      },
    })
  })

  it('Birdeye, by its headings', async () => {
    const { tool, reviews, faults } = await read(fileOf('birdeye.csv'))
    expect(tool).toBeUndefined()
    expect(faults).toEqual([{ at: 3, key: 'rating', lost: 'part', found: 'n/a' }])
    expect(reviews).toMatchObject([
      {
        place: { name: 'Kapsalon Knip', site: 'maps' },
        review: {
          author: 'Noor A.',
          date: { iso: '2024-01-31' },
          rating: { value: 4, scale: 5 },
          reply: { text: 'Dank je!' },
        },
      },
      { place: { site: 'facebook' }, review: { author: 'Tom', rating: null, text: 'Nooit meer hierheen.' } },
    ])
  })

  it('Google Takeout, of a user and of a business', async () => {
    const own = await read(fileOf('takeout.json'))
    expect(own).toMatchObject({
      tool: 'takeout',
      faults: [],
      reviews: [
        {
          place: { name: 'Fietsenmakerij Het Rad' },
          review: { rating: { value: 4 }, date: { iso: '2023-05-06' } },
        },
      ],
    })
    const business = await read(fileOf('business-profile.json'))
    expect(business).toMatchObject({
      tool: 'business-profile',
      faults: [],
      reviews: [
        {
          place: { name: 'Mijn zaak' },
          review: { author: 'Joke van Dam', rating: { value: 2, scale: 5, raw: 'TWO' } },
        },
        { review: { author: 'Piet', text: '' } },
      ],
    })
  })

  it('Trede’s own table, from Excel and with formulas made harmless', async () => {
    const item = storedOf({ text: '=1+1 zei hij', title: "'s Avonds" })
    const { tool, reviews, faults } = await read(await exported('csv', [item], { ...REAL, separator: ';' }))
    expect([tool, faults]).toEqual(['trede', []])
    expect(reviews[0]!.review).toMatchObject({
      ...item.review,
      rating: { value: 2, scale: 5 },
      date: { iso: '2026-09' },
      reply: { text: item.review.reply!.text },
    })
  })

  it.each([
    ['csv', 'en'],
    ['xlsx', 'en'],
    ['xlsx', 'nl'],
  ] as const)('Trede’s own table comes back under its places: %s, %s', async (format, language) => {
    const places: Place[] = [
      { ...PLACE, total: null },
      // One that begins as another site does, and one whose own id has its site once more.
      { ...PLACE, id: 'google-travel:h1', site: 'google-travel', nativeId: 'h1', total: null },
      {
        id: 'import:import:x',
        site: 'import',
        nativeId: 'import:x',
        name: 'Balie',
        address: null,
        url: 'https://imported.trede.example/x',
        total: null,
      },
    ]
    const items = places.map((place, at) => {
      const item = storedOf(
        {
          id: `${place.site}:r${at}`,
          site: place.site,
          placeId: place.id,
          rating: { value: 4, scale: 10, raw: '4' },
        },
        { place },
      )
      // A sheet of notes that holds more than that of the reviews.
      item.marks = Array.from({ length: 9 }, () =>
        markOn(item, 'drie weken', { note: 'zie 2', author: 'Wim' }),
      )
      return item
    })
    const { reviews, faults } = await read(
      await exported(format, items, { ...REAL, language, texts: textsOf(language) }),
    )
    expect(faults).toEqual([])
    expect(reviews.map(({ place }) => place)).toEqual(places)
    expect(
      reviews.map(({ review: { id, site, placeId, author, rating, text, lang, link } }) => [
        [id, site, placeId, author],
        [rating, text, lang, link],
      ]),
    ).toEqual(
      items.map(({ review: { id, site, placeId, author, rating, text, lang, link } }) => [
        [id, site, placeId, author],
        [rating, text, lang, link],
      ]),
    )
  })
})

describe('any table', () => {
  it('is told by its headings, and says per row what was left out and why', async () => {
    const { tool, reviews, faults } = await read(fileOf('survey.csv'))
    expect(tool).toBeUndefined()
    expect(
      reviews.map(({ row, place, review }) => [row, place.name, review.rating?.value, review.rating?.scale]),
    ).toEqual([
      [2, 'Noord', 8.5, 100],
      [3, 'Zuid', 3, 100],
      [4, 'Zuid', 11, 100],
    ])
    expect(faults.map(({ at, key, lost }) => [at, key, lost])).toEqual([
      [5, 'empty', 'entry'],
      [6, 'twice', 'entry'],
    ])
  })

  it('is told by what stands in it where its headings say nothing', async () => {
    const table = await readTable(
      bytesOf(
        'a,b,c\nx1,4,Wat een verhaal over een koude soep was dit\nx2,5,En nog een verhaal dat lang genoeg is\n',
      ),
    )
    expect(guessColumns(table).mapping).toEqual({ rating: 1, text: 2 })
  })

  it('is read from XLSX, real dates included, and from the largest sheet', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Titelblad', 'x']]), 'Over')
    const rows = [
      ['Review', 'Date', 'Stars'],
      ['Prima geholpen.', new Date(Date.UTC(2024, 1, 3)), 4],
      ['Traag.', '2024-02', 1],
    ]
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), 'Data')
    const { reviews } = await read(
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    )
    expect(reviews.map(({ review }) => [review.text, review.date?.iso, review.rating?.value])).toEqual([
      ['Prima geholpen.', '2024-02-03', 4],
      ['Traag.', '2024-02', 1],
    ])
  })

  it('is read in the code pages that spreadsheets write', () => {
    const text = 'één café\n'
    expect(textOfBytes(bytesOf(text))).toBe(text)
    expect(textOfBytes(Uint8Array.from([0xe9, 0xe9, 0x6e]))).toBe('één')
    expect(textOfBytes(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]))).toBe('é')
  })

  it.each([
    ['an empty file', '', 'notTable'],
    ['one column', 'text\na\nb\n', 'notTable'],
    ['headings only', 'text,rating\n', 'noRows'],
    ['zeros', 'a\0b,c\0\n1,2', 'notTable'],
    ['JSON without a list', '{"a":{"b":1}}', 'notTable'],
    ['broken JSON', '[{"a":1', 'notJson'],
    ['a broken archive', 'PK\x03\x04nonsense', 'notZip'],
  ])('that is %s is refused in a sentence', async (_name, text, key) => {
    expect(await keyOf(bytesOf(text))).toBe(key)
  })
})

describe('values', () => {
  it.each([
    ['4', null, 4, 5],
    ['4,5', 5, 4.5, 5],
    ['8.0/10', 5, 8, 10],
    ['8 of 10', null, 8, 10],
    ['85%', null, 85, 100],
    ['★★★★☆', null, 4, 5],
    ['⭐️⭐️', null, 2, 5],
    ['FIVE', null, 5, 5],
    ['3 sterren', 5, 3, 5],
    ['7', null, 7, 10],
  ])('%s on %s is %d of %d', (text, scale, value, of) => {
    expect(ratingOf(text, scale)).toEqual({ value, scale: of, raw: text })
  })

  it.each(['', 'n/a', '6/5', '-1', 'goed', '4 keer'])('%j is no rating', (text) => {
    expect(ratingOf(text, 5)).toBeNull()
  })

  it.each([
    ['2024-01-31', 'day-first', '2024-01-31'],
    ['2024-01-31T10:00:00Z', 'day-first', '2024-01-31'],
    ['2024-01', 'day-first', '2024-01'],
    ['2024', 'day-first', '2024'],
    ['02/03/2024', 'day-first', '2024-03-02'],
    ['02/03/2024 10:00', 'month-first', '2024-02-03'],
    ['5 januari 2024', 'day-first', '2024-01-05'],
    ['Mar 5, 2024', 'day-first', '2024-03-05'],
    ['maart 2024', 'day-first', '2024-03'],
    ['1698796800', 'day-first', '2023-11-01'],
    ['1698796800000', 'day-first', '2023-11-01'],
    ['31-02-2024', 'day-first', null],
    ['2 maanden geleden', 'day-first', null],
  ] as const)('%s, %s, is %s', (text, order, iso) => {
    expect(dateOf(text, order)).toMatchObject({ raw: text, iso })
  })

  it('learns from the column which number is the day', () => {
    expect(dayOrderOf(['01/02/2024', '01/13/2024'])).toBe('month-first')
    expect(dayOrderOf(['01/02/2024', '13/01/2024'])).toBe('day-first')
    expect(dayOrderOf(['01/02/2024'])).toBe('day-first')
  })
})
