import '../../static-range.ts'
import { describe, expect, it } from 'vitest'
import { readSchema } from '../../../lib/sites/schema/read.ts'
import { sliceOf } from '../../../lib/sites/schema/slice.ts'
import { documentOf } from '../../../scripts/dom.ts'

const NOW = new Date('2026-03-15T09:30:00Z')
const URL_ = new URL('https://shop.example/item')
const script = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const read = (html: string) => readSchema(documentOf(html), URL_, NOW)
const first = (html: string) => {
  const reading = read(html)
  return reading?.found[0]?.review ?? reading?.unseen[0]
}
const BODY = 'Nobody at the counter looked up for ten minutes.'
const review = { '@type': 'Review', author: 'Jo', reviewBody: BODY }

describe('where JSON-LD keeps reviews', () => {
  it.each([
    ['on its own', review],
    ['in an array', [{ '@type': 'WebSite' }, review]],
    ['in a graph', { '@graph': [review] }],
    ['under a product', { '@type': 'Product', name: 'X', review }],
    ['under a recipe in a graph', { '@graph': [{ '@type': 'Recipe', review: [review] }] }],
    ['deep inside', { '@type': 'WebPage', mainEntity: { '@type': 'Book', review: [review] } }],
    ['with a type as an address', { ...review, '@type': 'https://schema.org/Review' }],
    ['with two types', { ...review, '@type': ['Thing', 'UserReview'] }],
    ['in a comment', `<!-- ${JSON.stringify(review)} -->`],
    ['in a CDATA section', `/*<![CDATA[*/ ${JSON.stringify(review)} /*]]>*/`],
    ['with a line break in a string', JSON.stringify(review).replace('counter ', 'counter \n')],
  ])('%s', (_, data) => expect(first(script(data))?.text).toBe(BODY))

  it.each([
    ['nothing', ''],
    ['no JSON', '{ "@type": "Review", '],
    ['a number', '5'],
    ['null', 'null'],
    ['a rating of everything', { '@type': 'AggregateRating', ratingValue: 4 }],
    ['a critic’s review', { ...review, '@type': 'CriticReview' }],
    ['a review without text and rating', { '@type': 'Review', author: 'Jo' }],
  ])('not in %s', (_, data) => expect(read(script(data))).toBeNull())

  it('keeps the other blocks where one is broken', () => {
    expect(first(script('{oops') + script(review))?.text).toBe(BODY)
  })
  it('reads ten thousand levels without falling over', () => {
    const deep = `${'{"a":'.repeat(10_000)}${JSON.stringify(review)}${'}'.repeat(10_000)}`
    expect(first(script(deep))?.text).toBe(BODY)
  })
})

describe('fields', () => {
  it.each([
    ['an author as a string', { author: 'Jo' }, 'author', 'Jo'],
    ['an author as a person', { author: { '@type': 'Person', name: 'Jo' } }, 'author', 'Jo'],
    ['the first of many authors', { author: [{ name: 'Jo' }, { name: 'Bo' }] }, 'author', 'Jo'],
    ['entities in an author', { author: 'Jo &amp; Bo' }, 'author', 'Jo & Bo'],
    ['no author', { author: undefined }, 'author', null],
    ['HTML in a text', { reviewBody: '<p>One</p><p>two &amp; three</p>' }, 'text', 'One\ntwo & three'],
    ['lines in a text', { reviewBody: 'One\r\ntwo' }, 'text', 'One\ntwo'],
    ['a smaller-than sign', { reviewBody: 'Waited < 5 minutes, > 3' }, 'text', 'Waited < 5 minutes, > 3'],
    ['a description', { reviewBody: undefined, description: 'Fine' }, 'text', 'Fine'],
    ['a headline', { headline: 'Slow' }, 'title', 'Slow'],
    ['a language', { inLanguage: 'nl' }, 'lang', 'nl'],
    ['a language by name', { inLanguage: 'Dutch' }, 'lang', 'en'],
    ['a link', { url: '/r/1' }, 'link', 'https://shop.example/r/1'],
    ['the page as a link', { url: 'https://shop.example/item' }, 'link', null],
    ['a script as a link', { url: 'javascript:alert(1)' }, 'link', null],
  ])('%s', (_, data, field, value) => {
    const html = `<html lang="en"><body>${script({ ...review, ...data })}</body></html>`
    expect(first(html)?.[field as 'author']).toBe(value)
  })

  it.each([
    ['a number', 4, { value: 4, scale: 5 }],
    ['a value', { ratingValue: '4' }, { value: 4, scale: 5 }],
    ['a comma', { ratingValue: '4,5', bestRating: '5' }, { value: 4.5, scale: 5 }],
    ['a ten', { ratingValue: 10, bestRating: 10 }, { value: 10, scale: 10 }],
    ['a ten without a scale', { ratingValue: 10 }, { value: 10, scale: 10 }],
    ['a percentage', { ratingValue: 85, bestRating: 100 }, { value: 85, scale: 100 }],
    ['a fraction', { ratingValue: '4/5' }, { value: 4, scale: 5 }],
    ['a long fraction', { ratingValue: 4.333333 }, { value: 4.333333, scale: 5 }],
    ['words', { ratingValue: 'good' }, null],
    ['nothing', undefined, null],
  ])('a rating as %s', (_, reviewRating, rating) => {
    const read = first(script({ ...review, reviewRating }))?.rating
    if (rating) expect(read).toMatchObject(rating)
    else expect(read).toBeNull()
  })
})

describe('on the screen or in the data only', () => {
  const shown = (html: string) => read(script(review) + html)?.found.length
  it.each([
    ['as it is', `<p>${BODY}</p>`, 1],
    ['with other marks and spaces', '<p>“Nobody at the counter  looked up – for ten minutes!”</p>', 1],
    ['split over elements', '<p>Nobody at the <b>counter</b> looked<br>up for ten minutes.</p>', 1],
    ['in another case', `<p>${BODY.toUpperCase()}</p>`, 1],
    ['hidden', `<p hidden>${BODY}</p>`, 0],
    ['in a hidden part', `<div style="display:none"><p>${BODY}</p></div>`, 0],
    ['in a noscript', `<noscript>${BODY}</noscript>`, 0],
    ['hidden first and shown later', `<p hidden>${BODY}</p><p>${BODY}</p>`, 1],
    ['not at all', '<p>Nobody at the counter.</p>', 0],
  ])('%s', (_, html, count) => expect(shown(html)).toBe(count))

  it('finds the card that names the author', () => {
    const html = `<ul><li id="a"><b>Jo</b><div><p>${BODY}</p></div></li><li id="b"><b>Bo</b><p>Fine</p></li></ul>`
    const found = read(script(review) + html)!.found[0]!
    expect(found.card.id).toBe('a')
    expect(found.badgeAt.tagName).toBe('P')
  })

  it('gives two short texts to their own authors', () => {
    const data = ['Jo', 'Bo'].map((author) => ({ ...review, author, reviewBody: 'Top!' }))
    const html = '<ul><li id="b">Bo <p>Top!</p></li><li id="j">Jo <p>Top!</p></li></ul><a>Top!</a>'
    const found = read(script(data) + html)!.found
    expect(found.map(({ card, review }) => [card.id, review.author])).toEqual([
      ['b', 'Bo'],
      ['j', 'Jo'],
    ])
  })
})

describe('a slice of an element', () => {
  const slice = (html: string, wanted: string) => {
    const doc = documentOf(`<div id="x">${html}</div>`)
    return sliceOf(doc.querySelector('#x')!, wanted)
  }
  const LONG = 'They answered the phone at once and had a man at our door within the hour, at no charge.'
  it.each([
    ['with what touches it', '★★★★★ “Great, really!” Helpful?', 'Great, really', '“Great, really!”'],
    ['without the next words', 'Jo: Great, really. Report', 'Great, really', 'Great, really.'],
    ['up to the cut', `${LONG.slice(0, 60)}… Read more`, LONG, `${LONG.slice(0, 60)}…`],
    [
      'to the end where the words differ',
      `${LONG.slice(0, 60)} or so. The end`,
      LONG,
      `${LONG.slice(0, 60)} or so. The end`,
    ],
    ['with an emoji behind', 'Great 👍🏽', 'Great', 'Great 👍🏽'],
    ['with ligatures and accents', 'Très eﬃcace !', 'très efficace', 'Très eﬃcace !'],
  ])('%s', (_, html, wanted, text) => expect(slice(html, wanted)?.text).toBe(text))

  it('is null where the words are not there', () =>
    expect(slice('Something else', 'Great, really')).toBeNull())
})
