import { describe, expect, it } from 'vitest'
import { onScale, readRating } from '../../../lib/sites/rating.ts'

describe('labels of five stars', () => {
  it.each([
    ['English', '5 stars', 5],
    ['English, one', '1 star', 1],
    ['English with a space behind', '4.0 stars ', 4],
    ['Dutch', '5 sterren', 5],
    ['Dutch with a comma', '4,5 sterren', 4.5],
    ['German', '3 Sterne', 3],
    ['French with a no-break space', '5\u00a0étoiles', 5],
    ['Spanish', '2 estrellas', 2],
    ['Italian', '4 stelle', 4],
    ['Portuguese', '5 estrelas', 5],
    ['Polish', '5 gwiazdek', 5],
    ['Russian', '5 звёзд', 5],
    ['Japanese', '4 つ星', 4],
    ['Korean', '별표 5개', 5],
    ['Chinese', '5 颗星', 5],
    ['Thai', '4 ดาว', 4],
    ['Vietnamese', '5 sao', 5],
    ['Arabic digits', '٤ نجوم', 4],
    ['Persian digits', '۳ ستاره', 3],
    ['direction marks', '\u200f5\u200f כוכבים', 5],
    ['a bare digit', '3', 3],
  ])('%s', (_, label, value) => {
    expect(readRating(label, 5)).toMatchObject({ value, scale: 5 })
  })
})

describe('labels that name the best value', () => {
  it.each([
    ['English', 'Rated 5.0 out of 5', 5, 5],
    ['English, bubbles', '4 of 5 bubbles', 4, 5],
    ['Dutch', '4,0 van 5 sterren', 4, 5],
    ['Dutch sentence', 'Beoordeeld met 2 van de 5 sterren', 2, 5],
    ['German', '3,5 von 5 Sternen', 3.5, 5],
    ['Vietnamese', '5 trên 5 sao', 5, 5],
    ['fraction', '4/5', 4, 5],
    ['fraction with spaces', '9,2 / 10', 9.2, 10],
    ['ten of ten', '10/10', 10, 10],
    ['Korean, best first', '5개 중 4개', 4, 5],
    ['Japanese, best first', '5つ星のうち4.0', 4, 5],
    ['Thai, best first', 'คะแนนเต็ม 5 ได้ 3', 3, 5],
    ['percentage', '80%', 80, 100],
    ['Dutch percentage', '85 %', 85, 100],
  ])('%s', (_, label, value, scale) => {
    expect(readRating(label)).toMatchObject({ value, scale })
  })
})

it('reads a ten on a scale of ten', () => {
  expect(readRating('10', 10)).toEqual({ value: 10, scale: 10, raw: '10' })
})

it('keeps the words on one line', () => {
  expect(readRating(' 5\n étoiles ', 5)?.raw).toBe('5 étoiles')
})

describe('what is no rating', () => {
  it.each([
    ['nothing', ''],
    ['no number', 'Photo'],
    ['a row of the star chart', '5 stars, 30 reviews'],
    ['a place nearby', '5,0 étoiles 56 avis'],
    ['a value above the scale', '7 stars'],
    ['a count', 'Photo 3 of 12'],
    ['a page', '4 of 8'],
    ['a negative number', '-3 stars'],
    ['a date', '12/03/2024'],
    ['a sentence', `5 stars ${'because we were helped so well '.repeat(3)}`],
  ])('%s', (_, label) => {
    expect(readRating(label, 5)).toBeNull()
  })

  it('a bare number without a scale', () => {
    expect(readRating('4')).toBeNull()
  })
})

describe('recommendations', () => {
  it.each([
    ['Dutch', 'Beveelt dit aan', 1],
    ['Dutch, no', 'Beveelt dit niet aan', 0],
    ['English', 'Recommends', 1],
    ['English, no', "doesn't recommend", 0],
    ['a bare yes', 'Ja', 1],
    ['a bare no', 'Nee', 0],
    ['German, no', 'Nicht empfehlenswert', 0],
    ['French, no', 'Ne recommande pas', 0],
  ])('%s', (_, raw, value) => expect(readRating(raw, 1)).toEqual({ value, scale: 1, raw }))

  it.each(['Ontbijt', '4 sterren'])('%s is none', (raw) => expect(readRating(raw, 1)).toBeNull())
})

it.each([
  [{ value: 45, scale: 50, raw: '45' }, 5, 4.5],
  [{ value: 80, scale: 100, raw: '80%' }, 5, 4],
  [{ value: 1, scale: 3, raw: '1' }, 10, 3.33],
])('%o on a scale of %d is %d', (rating, scale, value) => {
  expect(onScale(rating, scale)).toEqual({ value, scale, raw: rating.raw })
})
