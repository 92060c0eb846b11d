import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Review, ReviewDate } from '../../../lib/model/review.ts'
import type { ReviewRow } from '../../../lib/store/db.ts'
import { mergePlace, mergeReading } from '../../../lib/store/merge.ts'
import { itemOf, PLACE, UNRATED, verdictOf } from './samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const FULL = 'Lange tekst die helemaal op het scherm staat.'
const CUT = 'Lange tekst die…'

/** What is stored after these readings, one after the other. */
function read(...readings: Partial<Review>[]): ReviewRow {
  return readings.reduce<ReviewRow | undefined>(
    (row, changes, at) => mergeReading(row, itemOf(changes, UNRATED), `2026-11-0${at + 1}T00:00:00.000Z`),
    undefined,
  )!
}

describe('a review that is read again', () => {
  it.each<[string, Partial<Review>, Partial<Review>, string, boolean]>([
    ['a cut text does not replace the whole', { text: FULL }, { text: CUT, truncated: true }, FULL, false],
    ['the whole replaces a cut text', { text: CUT, truncated: true }, { text: FULL }, FULL, false],
    [
      'the longer of two cut texts stays',
      { text: CUT, truncated: true },
      { text: 'La…', truncated: true },
      CUT,
      true,
    ],
    [
      'a longer cut text comes in',
      { text: 'La…', truncated: true },
      { text: CUT, truncated: true },
      CUT,
      true,
    ],
    ['an edited text comes in, also a shorter one', { text: FULL }, { text: 'Kort.' }, 'Kort.', false],
    ['no text does not replace a text', { text: FULL }, { text: '' }, FULL, false],
  ])('%s', (_name, first, second, text, truncated) => {
    expect(read(first, second)).toMatchObject({ text, truncated })
  })

  it('keeps title, parts, language and verdict of the text that stays', () => {
    const parts = [{ kind: 'liked' as const, start: 0, end: 5 }]
    const first = mergeReading(undefined, itemOf({ title: 'Kop', parts }, verdictOf()), 'a')
    const cut = itemOf({ title: null, text: 'Na drie…', truncated: true, lang: 'en' }, UNRATED)
    expect(mergeReading(first, cut, 'b')).toEqual({ ...first, lastSeen: 'b' })
  })

  it('loses no parts of an old text to a new one', () => {
    const row = read({ parts: [{ kind: 'liked', start: 0, end: 5 }] }, { text: 'Anders.' })
    expect(row).not.toHaveProperty('parts')
  })

  it('keeps what another page of the site does not show', () => {
    const row = read({}, { author: null, rating: null, date: null, reply: null, link: null })
    expect(row).toMatchObject({
      author: 'Joke van Dam',
      rating: { value: 2 },
      reply: {},
      link: expect.any(String),
    })
  })

  const day: ReviewDate = { raw: '3 dagen geleden', iso: '2026-10-30', precision: 'day' }
  const month: ReviewDate = { raw: 'een maand geleden', iso: '2026-10', precision: 'month' }
  const unknown: ReviewDate = { raw: 'laatst', iso: null, precision: null }
  it.each([
    [day, month, day],
    [month, day, day],
    [month, unknown, month],
    [unknown, month, month],
    [day, { ...day, raw: '4 dagen geleden' }, { ...day, raw: '4 dagen geleden' }],
  ])('of the dates %j and %j keeps the more exact one', (first, second, kept) => {
    expect(read({ date: first }, { date: second }).date).toEqual(kept)
  })

  it('never gets shorter by cut readings, whatever their order', () => {
    const reading = fc.record({ text: fc.string({ maxLength: 40 }), truncated: fc.constant(true) })
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 6 }), (readings) => {
        const longest = Math.max(...readings.map(({ text }) => text.length))
        expect(read(...readings).text.length).toBe(longest)
        expect(read({ text: FULL, truncated: false }, ...readings).text).toBe(FULL)
      }),
    )
  })
})

it('a place keeps its address and total where a page does not show them', () => {
  const bare = { ...PLACE, name: 'Het Rad', address: null, total: null }
  expect(mergePlace(PLACE, bare)).toEqual({ ...PLACE, name: 'Het Rad' })
  expect(mergePlace(bare, PLACE)).toEqual(PLACE)
})
