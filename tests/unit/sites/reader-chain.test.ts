/** Which reader takes a page: adapter, then schema.org data, then structure; and where structure only proposes. */
import '../../static-range.ts'
import { describe, expect, it } from 'vitest'
import { type ReadOptions, readPage } from '../../../lib/sites/read-page.ts'
import { documentOf } from '../../../scripts/dom.ts'

const NOW = new Date('2026-03-15T09:30:00Z')
const MAPS = 'https://www.google.nl/maps/place/Zwembad+De+Duik/@52,5,17z/data=!4m6!3m5!1s0xaa:0xbb!8m2'
const UNKNOWN = 'https://zwembad.example/ervaringen'
const PEOPLE = [
  ['Mina Kok', '2 maart 2026', 'Het water was koud en de kleedkamers waren niet schoon.'],
  ['Joris Aalbers', '11 februari 2026', 'De badmeester hielp mijn zoon toen hij niet meer durfde.'],
  ['Tess Vermaat', '20 januari 2026', 'Gewoon een prima zwembad met genoeg plek om te parkeren.'],
] as const

/** Cards under made-up classes; `rating` makes the mark of one. */
const cards = (rating: string) =>
  PEOPLE.map(
    ([name, day, text]) =>
      `<div class="xQ9"><b class="n4">${name}</b><i class="d2">${day}</i>${rating}<p class="t7">${text}</p></div>`,
  ).join('')
const SURE = `<section>${cards('<u>4 sterren</u>')}</section>`
const UNSURE = `<section>${cards('<u>8,5</u>')}</section>`
const maps = (inner: string) =>
  `<html lang="nl"><body><div role="main" aria-label="Zwembad De Duik"><h1>Zwembad De Duik</h1>${inner}</div></body></html>`
const mapsCard = `<div data-review-id="r1" aria-label="Ria"><span role="img" aria-label="4 sterren"></span><span>een week geleden</span><div id="r1" lang="nl"><span>Fijn zwemmen</span></div></div>`
const data = (text: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Bad","review":{"@type":"Review","author":"Kim","reviewBody":"${text}"}}</script>`

const read = (html: string, url: string, options: ReadOptions = {}) =>
  readPage(documentOf(html), url, NOW, options)
const textsOf = (reading: ReturnType<typeof read>) => reading?.found.map(({ review }) => review.text)
const TEXTS = PEOPLE.map(([, , text]) => text)

describe('a known site', () => {
  it('is left to its adapter while the page may still be coming', () => {
    expect(read(maps(SURE), MAPS)).toMatchObject({ reader: 'adapter', found: [] })
  })

  it('is read by structure once the page has settled and the adapter found nothing', () => {
    const reading = read(maps(SURE), MAPS, { settled: true })
    expect(reading).toMatchObject({ reader: 'structure', site: 'maps', takenOver: true })
    expect(textsOf(reading)).toEqual(TEXTS)
    expect(reading?.place).toMatchObject({ id: 'maps:0xaa:0xbb', name: 'Zwembad De Duik' })
    expect(reading?.found[0]?.review).toMatchObject({ placeId: 'maps:0xaa:0xbb', site: 'maps' })
  })

  it('stays with its adapter where that finds anything', () => {
    const reading = read(maps(mapsCard + SURE), MAPS, { settled: true })
    expect(reading?.reader).toBe('adapter')
    expect(textsOf(reading)).toEqual(['Fijn zwemmen'])
  })

  it('stays empty where structure finds nothing either', () => {
    const reading = read(maps('<p>Elke dag open.</p>'), MAPS, { settled: true })
    expect(reading).toMatchObject({ reader: 'adapter', found: [] })
    expect(reading?.proposal).toBeUndefined()
  })

  it('is not searched where the address names no place', () => {
    const reading = read(maps(SURE), 'https://www.google.nl/maps/@52,5,12z', { settled: true })
    expect(reading).toMatchObject({ reader: 'adapter', found: [], place: null })
  })

  it('asks where structure is not sure', () => {
    const reading = read(maps(UNSURE), MAPS, { settled: true })
    expect(reading).toMatchObject({ reader: 'adapter', found: [] })
    expect(reading?.proposal?.map(({ text }) => text)).toEqual(TEXTS)
  })
})

describe('an unknown page', () => {
  it('is read at once where structure is sure', () => {
    const reading = read(SURE, UNKNOWN)
    expect(reading).toMatchObject({ reader: 'structure', site: 'zwembad.example', takenOver: false })
    expect(textsOf(reading)).toEqual(TEXTS)
  })

  it('gives a proposal where structure is not sure, and only when the page has settled', () => {
    expect(read(UNSURE, UNKNOWN)).toBeNull()
    const reading = read(UNSURE, UNKNOWN, { settled: true })
    expect(reading).toMatchObject({ reader: 'structure', found: [] })
    expect(reading?.proposal?.map(({ text }) => text)).toEqual(TEXTS)
  })

  it('is read once the user wants it', () => {
    const reading = read(UNSURE, UNKNOWN, { settled: true, confirmed: true })
    expect(textsOf(reading)).toEqual(TEXTS)
    expect(reading?.proposal).toBeUndefined()
  })

  it('goes to schema.org data first where its reviews are on the screen', () => {
    const reading = read(`${data(TEXTS[0]!)}${SURE}`, UNKNOWN, { settled: true })
    expect(reading?.reader).toBe('schema')
  })

  it('keeps what is only in the data beside what structure finds', () => {
    const reading = read(`${data('Alleen in de gegevens, nergens te zien.')}${SURE}`, UNKNOWN)
    expect(reading?.reader).toBe('structure')
    expect(reading?.unseen.map(({ text }) => text)).toEqual(['Alleen in de gegevens, nergens te zien.'])
    expect(reading?.unseen[0]?.placeId).toBe(reading?.place?.id)
  })

  it('is none where nothing looks like reviews', () => {
    expect(read('<p>Elke dag open van negen tot vijf.</p>', UNKNOWN, { settled: true })).toBeNull()
  })
})
