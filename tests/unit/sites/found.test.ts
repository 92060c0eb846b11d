import { describe, expect, it } from 'vitest'
import type { Review } from '../../../lib/model/review.ts'
import { eachOnce } from '../../../lib/sites/found.ts'

const whole: Review = {
  id: 'site:place:1',
  site: 'site',
  placeId: 'site:place',
  author: 'Ada',
  rating: null,
  date: { raw: '2 mei 2026', iso: '2026-05-02', precision: 'day' },
  title: null,
  text: 'De kapper hield de zaak open tot mijn vader er was.',
  lang: null,
  truncated: false,
  machineTranslated: false,
  reply: null,
  link: null,
}
const once = (...others: Partial<Review>[]) =>
  eachOnce([whole, ...others.map((other) => ({ ...whole, ...other }))], (review) => review).map(
    ({ id }) => id,
  )

describe('copies of a review on one page', () => {
  it('with the same id are one', () => expect(once({ text: 'De kapper…' })).toEqual(['site:place:1']))

  it.each([
    ['a copy without date', { date: null }],
    ['a copy without name', { author: null }],
    ['a copy without either', { author: null, date: null }],
  ])('%s is none of its own', (_, less) => {
    expect(once({ id: 'site:place:2', ...less })).toEqual(['site:place:1'])
  })

  it.each([
    ['another name', { author: 'Bo', date: null }],
    ['another day', { author: null, date: { raw: '3 mei', iso: '2026-05-03', precision: 'day' as const } }],
    ['other words', { date: null, text: 'De kapper was al dicht toen mijn vader er was.' }],
    ['another title', { date: null, title: 'Nooit meer' }],
  ])('%s makes two', (_, other) => {
    expect(once({ id: 'site:place:2', ...other })).toEqual(['site:place:1', 'site:place:2'])
  })

  it('two of the same few words are two', () => {
    const brief = eachOnce(
      [
        { ...whole, text: 'Top!' },
        { ...whole, id: 'site:place:2', text: 'Top!', author: null, date: null },
      ],
      (review) => review,
    )
    expect(brief).toHaveLength(2)
  })

  it('an id of the site is believed', () => {
    expect(once({ id: 'site:abc', date: null })).toEqual(['site:place:1', 'site:abc'])
  })
})
