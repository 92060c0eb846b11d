import { describe, expect, it } from 'vitest'
import type { Review } from '../../../lib/model/review.ts'
import { fieldsOf } from '../../../lib/sites/health.ts'
import { readPage } from '../../../lib/sites/read-page.ts'
import type { PageReading } from '../../../lib/sites/types.ts'
import { documentOf } from '../../../scripts/dom.ts'

const URL = 'https://www.kiyoh.com/reviews/77/bakker_bol'

/** A list of Kiyoh reviews, each card without the parts that are left out of `parts`. */
function readingOf(cards: readonly string[][]): PageReading {
  const html: Record<string, (i: number) => string> = {
    author: (i) => `<b class="name-city">Klant ${i}</b>`,
    rating: (i) => `<b class="rating-number">${i + 5}</b>`,
    date: (i) => `<div class="meta-data"><i class="created-date">${i + 1} mei 2025</i></div>`,
    odd: () => '<div class="meta-data"><i class="created-date">binnenkort</i></div>',
    text: (i) => `<p class="rating-description">Brood nummer ${i} was nog warm.</p>`,
  }
  const bodies = cards.map((parts, i) => parts.map((part) => html[part]!(i)).join(''))
  const page = bodies.map((body) => `<div class="review">${body}</div>`).join('')
  return readPage(documentOf(`<h1>Bakker Bol</h1>${page}`), URL, new Date('2025-06-01T12:00:00Z'))!
}

describe('fields of a reading', () => {
  it('counts how many reviews have each', () => {
    const reading = readingOf([['author', 'rating', 'date', 'text'], ['text'], ['rating', 'odd', 'text']])
    expect(fieldsOf(reading)).toEqual({
      found: 3,
      has: {
        nativeId: 0,
        author: 1,
        rating: 2,
        date: 1,
        title: 0,
        text: 3,
        lang: 0,
        reply: 0,
        link: 0,
      },
      missing: [],
    })
  })

  it('names what the site always had and no review has', () => {
    const card = ['rating', 'odd', 'text']
    expect(fieldsOf(readingOf([card, card, card])).missing).toEqual(['author', 'date'])
  })

  it('says nothing of two reviews, which may lack it by themselves', () => {
    const card = ['rating', 'text']
    expect(fieldsOf(readingOf([card, card]))).toMatchObject({ found: 2, missing: [] })
  })

  it('expects nothing where another reader read', () => {
    const card = ['rating', 'text']
    const reading = readingOf([card, card, card])
    expect(fieldsOf({ ...reading, reader: 'structure' }).missing).toEqual([])
    expect(fieldsOf({ ...reading, site: 'bakkerbol.example' }).missing).toEqual([])
  })

  it('tells an id of the site from one of our own', () => {
    const reading = readingOf([['text'], ['text'], ['text']])
    const [one, ...others] = reading.found
    const review: Review = { ...one!.review, id: 'kiyoh:8812' }
    expect(fieldsOf({ ...reading, found: [{ ...one!, review }, ...others] }).has.nativeId).toBe(1)
  })

  it('has nothing to say of an empty page', () => {
    expect(fieldsOf({ ...readingOf([['text']]), found: [] })).toMatchObject({ found: 0, missing: [] })
  })
})
