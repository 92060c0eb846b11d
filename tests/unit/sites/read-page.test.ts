import '../../static-range.ts'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../lib/sites/read-page.ts'
import { documentOf } from '../../../scripts/dom.ts'

const NOW = new Date('2026-03-15T09:30:00Z')
const MAPS = 'https://www.google.nl/maps/place/Caf%C3%A9+De+Hoek/@52,5,17z/data=!4m6!3m5!1s0xaa:0xbb!8m2'
const read = (html: string, url: string) => readPage(documentOf(html), url, NOW)

/** A card of Google Maps. */
const mapsCard = (id: string, inner: string) =>
  `<div data-review-id="${id}" aria-label="Ria"><div data-review-id="${id}"><div><span role="img" aria-label="4 sterren"></span><span>een week geleden</span></div>${inner}</div></div>`
const mapsPage = (cards: string) =>
  `<html lang="nl"><body><div role="main" aria-label="Café De Hoek"><h1>Café De Hoek</h1>${cards}</div></body></html>`
const mapsText = (text: string) => `<div id="t" lang="nl"><span>${text}</span></div>`
const textOnMaps = (text: string) =>
  read(mapsPage(mapsCard('r1', mapsText(text))), MAPS)?.found[0]?.review.text

describe('which pages are known', () => {
  it.each([
    ['a page of no known site without review data', '<p>Hello</p>', 'https://news.example/1'],
    ['Google Search', mapsPage(mapsCard('r1', mapsText('Fijn'))), 'https://www.google.nl/search?q=x'],
    ['a word that begins like a path', mapsPage(''), 'https://www.google.nl/mapstore/x'],
    ['a host that only ends alike', mapsPage(''), 'https://www.google.nl.evil.example/maps/place/X'],
    ['an address that is none', '<p>Hello</p>', 'not an address'],
  ])('not %s', (_, html, url) => expect(read(html, url)).toBeNull())

  it('a known site without reviews, with its place', () => {
    expect(read(mapsPage(''), MAPS)).toMatchObject({ found: [], place: { name: 'Café De Hoek' } })
  })
  it('a known site without a place', () => {
    expect(read('<p></p>', 'https://www.google.nl/maps/@52,5,12z')).toMatchObject({ found: [], place: null })
  })
  it('a place whose page is still empty, by the name in the address', () => {
    expect(read('<p></p>', MAPS)?.place?.name).toBe('Café De Hoek')
  })
  it('no reviews on the page of one reviewer, since they are of many places', () => {
    const url = 'https://www.google.nl/maps/contrib/1234/reviews/@52,5,12z'
    expect(read(mapsPage(mapsCard('r1', mapsText('Fijn'))), url)?.found).toEqual([])
  })
})

describe('how many reviews Google Maps says there are', () => {
  it.each([
    ['beside the stars', '<div><span role="img" aria-label="1.284 reviews">(1.284)</span></div>', 1284],
    ['not the price', '<div><span role="img" aria-label="Prijs">€ 20–30</span></div>', null],
    [
      'in words under the mean',
      '<div><div class="fontDisplayLarge">4,4</div><div class="fontBodySmall">340 reviews</div></div>',
      340,
    ],
    [
      'on the button under the mean',
      '<div><div class="fontDisplayLarge">4,4</div><button><span>30 avis</span></button></div>',
      30,
    ],
    [
      'in the rows of the chart',
      '<table><tr role="img" aria-label="5 sterren, 1.010 reviews"><tr role="img" aria-label="4 sterren, 5 reviews"></table>',
      1015,
    ],
    ['nowhere', '<p>Nieuw</p>', null],
  ])('%s', (_, html, total) => {
    const page = `<div role="main" aria-label="Café De Hoek"><div><div><h1>Café De Hoek</h1></div>${html}</div></div>`
    expect(read(page, MAPS)?.place?.total).toBe(total)
  })
})

describe('bad input in a review', () => {
  it.each([
    ['HTML written as text', '&lt;img src=x onerror=alert(1)&gt; top', '<img src=x onerror=alert(1)> top'],
    ['bidi controls', '\u202eneergeschreven\u202c goed', '\u202eneergeschreven\u202c goed'],
    ['emoji only', '👍🏽👍🏽', '👍🏽👍🏽'],
    ['a lone surrogate', 'goed &#xd83d; zo', 'goed \ufffd zo'],
  ])('%s', (_, html, text) => expect(textOnMaps(html)).toBe(text))

  it('50,000 characters', () => expect(textOnMaps('wat een service '.repeat(3125))).toHaveLength(49_999))

  it('no text: a review with its rating', () => {
    const found = read(mapsPage(mapsCard('r1', '')), MAPS)?.found
    expect(found?.map(({ review }) => [review.text, review.rating?.value])).toEqual([['', 4]])
  })
  it('no rating: a review with its text', () => {
    const html = mapsPage(`<div data-review-id="r1">${mapsText('Prima')}</div>`)
    expect(read(html, MAPS)?.found[0]?.review).toMatchObject({ text: 'Prima', rating: null, author: null })
  })
  it('neither: no review', () => {
    expect(read(mapsPage('<div data-review-id="r1"><i></i></div>'), MAPS)?.found).toEqual([])
  })
  it('an owner’s reply alone is no text of the review', () => {
    const reply =
      '<div><div><span class="fontTitleSmall">Reactie</span></div><div lang="nl">Dank!</div></div>'
    expect(read(mapsPage(mapsCard('r1', reply)), MAPS)?.found[0]?.review).toMatchObject({
      text: '',
      reply: { text: 'Dank!' },
    })
  })
})

describe('truncated', () => {
  const more = '<button aria-expanded="false" aria-controls="t">Meer</button>'
  const cut = (text: string, button: string) =>
    read(mapsPage(mapsCard('r1', `<div id="t" lang="nl"><span>${text}</span>${button}</div>`)), MAPS)
      ?.found[0]?.review.truncated
  it.each([
    ['an ellipsis and a button', 'Zij hielpen ons met …', more, true],
    ['three dots and a button', 'Zij hielpen ons met...', more, true],
    ['an ellipsis alone', 'Ach ja …', '', false],
    ['a button alone', 'Zij hielpen ons.', more, false],
  ])('%s', (_, text, button, truncated) => expect(cut(text, button)).toBe(truncated))
})

describe('an adapter that finds nothing', () => {
  const ld = (body: string) =>
    `<script type="application/ld+json">{"@type":"Organization","name":"Old name","review":{"@type":"Review","author":"Mo","reviewBody":"${body}"}}</script>`
  const url = 'https://nl.trustpilot.com/review/shop.example'
  const text = 'Het pakket kwam een dag te vroeg en keurig verpakt.'

  it('leaves the page to its schema.org data where that is on the screen', () => {
    const reading = read(`<h1>Shop</h1>${ld(text)}<div><b>Mo</b><p>${text}</p></div>`, url)
    expect(reading).toMatchObject({
      reader: 'schema',
      site: 'trustpilot',
      place: { id: 'trustpilot:shop.example' },
    })
    expect(reading?.found.map(({ review }) => review.text)).toEqual([text])
  })
  it('does not believe data of an earlier page', () => {
    const reading = read(
      `<h1>Shop</h1>${ld(text)}<div><b>An</b><p>Another review stands here.</p></div>`,
      url,
    )
    expect(reading).toMatchObject({ reader: 'adapter', found: [], unseen: [] })
  })
})

describe('what is located', () => {
  const words = (html: string, phrase: string) => {
    const url = 'https://www.trustpilot.com/review/shop.example'
    const found = read(html, url)!.found[0]!
    const { title, text } = found.review
    const wording = title && !text.startsWith(title) ? `${title}\n${text}` : text
    const start = wording.indexOf(phrase)
    return found
      .locate({ start, end: start + phrase.length })
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      )
  }
  const page = (title: string, text: string) =>
    `<h1>Shop</h1><article data-service-review-card-paper><div data-service-review-rating="3"></div><h2 data-service-review-title-typography>${title}</h2><p data-service-review-text-typography>${text}</p></article>`

  it.each([
    ['a phrase of the text', page('Slow', 'It took weeks.'), 'took weeks', ['took weeks']],
    ['a phrase of the title', page('Far too slow', 'It took weeks.'), 'too slow', ['too slow']],
    ['a phrase over title and text', page('Slow', 'It took weeks.'), 'Slow\nIt', ['Slow', 'It']],
    ['a phrase split over elements', page('Slow', 'It <b>to</b>ok weeks.'), 'took', ['to', 'ok']],
    ['a title that begins the text', page('It took', 'It took weeks.'), 'It took', ['It took']],
  ])('%s', (_, html, phrase, pieces) => expect(words(html, phrase)).toEqual(pieces))
})
