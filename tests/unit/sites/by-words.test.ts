import { describe, expect, it } from 'vitest'
import { dateByWords, starsByWords } from '../../../lib/sites/by-words.ts'
import { matches } from '../../../lib/sites/selectors.ts'
import { documentOf } from '../../../scripts/dom.ts'

const found = (html: string, way = dateByWords('.text')) =>
  [...matches(documentOf(html), [way])].map(({ element }) => element.textContent)

describe('a date by its words', () => {
  it.each([
    '4 juli 2026',
    'Jul 4, 2026',
    'July 2026',
    '30 dec. 2025',
    '1er mars 2026',
    '12 de mayo de 2026',
    '· 3 weken geleden ·',
    'a month ago',
    'een jaar geleden',
    'vor 2 Tagen',
    'il y a 3 mois',
    'hace una semana',
    '2 mesi fa',
  ])('finds %s', (words) => expect(found(`<div><b>Ina</b><i>${words}</i></div>`)).toEqual([words]))

  it.each([
    ['a sentence with a date', '<p>We were there on 4 July 2026 and liked it.</p>'],
    ['years of membership', '<p>3 years on Airbnb</p>'],
    ['a place', '<p>Utrecht, Nederland</p>'],
    ['a number', '<p>2026</p>'],
    ['a date that is the text', '<p class="text">July 2026</p>'],
    ['a date inside the text', '<div class="text">Came back in <b>July 2026</b></div>'],
  ])('leaves %s alone', (_, html) => expect(found(html)).toEqual([]))
})

describe('stars by their words', () => {
  it.each(['5 stars', 'Rating, 4 stars', '4,5 sterren', 'Beoordeling: 1 ster', '3 étoiles', '· 2 Sterne ·'])(
    'finds %s',
    (words) => expect(found(`<div><b>Ina</b><i>${words}</i></div>`, starsByWords('.text'))).toEqual([words]),
  )

  it.each([
    ['a sentence', '<p>A hotel with 4 stars and no soap</p>'],
    ['years of membership', '<p>3 years on Airbnb</p>'],
    ['a count of ratings', '<p>5 stars, 30 reviews</p>'],
    ['the text', '<p class="text">5 stars</p>'],
  ])('leaves %s alone', (_, html) => expect(found(html, starsByWords('.text'))).toEqual([]))
})
