/** The report on a page that is read badly: what it says, and what it must not hold. */
import '../../static-range.ts'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../lib/sites/read-page.ts'
import { reportOn } from '../../../lib/sites/report.ts'
import { documentOf } from '../../../scripts/dom.ts'

const NOW = new Date('2026-03-15T09:30:00Z')
const PEOPLE = ['Wilma Hoekstra', 'Ahmed Benali', 'Fenna Prins']
const TEXTS = [
  'De taart was droog en duur.',
  'Vriendelijk geholpen bij het kiezen.',
  'Gewoon een goede bakker.',
]

function reportOf(html: string, address: string) {
  const doc = documentOf(html)
  const reading = readPage(doc, address, NOW, { settled: true })!
  return reportOn(doc, new URL(address), reading)
}

const trustpilot = (name: string) =>
  `<html lang="nl"><h1><span>Bakker Kruim</span></h1>${TEXTS.map(
    (text, i) =>
      `<article data-service-review-card-paper><i ${name}>${PEOPLE[i]}</i><div data-service-review-rating="4"></div><time datetime="2026-01-02">2 jan. 2026</time><a data-review-title-typography href="/reviews/${String(i).repeat(24)}"><h2 data-service-review-title-typography>${text.slice(0, 8)}</h2></a><p data-service-review-text-typography>${text}</p></article>`,
  ).join('')}`
const SHOP = 'https://nl.trustpilot.com/review/bakker-kruim.example?page=2&q=geheim#plek'

const dead = `<h1>Bakker Kruim</h1><section>${TEXTS.map(
  (text, i) =>
    `<div class="q"><b>${PEOPLE[i]}</b><i>${i + 2} maart 2026</i><u>4 sterren</u><p>${text}</p></div>`,
).join('')}</section>`
const MAPS = 'https://www.google.nl/maps/place/Bakker+Kruim/@52,5,17z/data=!4m6!3m5!1s0xaa:0xbb!8m2'

describe('a page on which a field has gone', () => {
  const report = reportOf(trustpilot('data-changed'), SHOP)

  it('says which, by its count and by its selector', () => {
    expect(report).toMatchObject({ site: 'trustpilot', reader: 'adapter', found: 3, missing: ['author'] })
    expect(report.has).toMatchObject({ author: 0, text: 3, rating: 3 })
    const template = report.templates.find(({ generation }) => generation === report.generation)
    expect(template?.parts.author).toEqual([{ css: '[data-consumer-name-typography]', hits: 0 }])
    expect(template?.parts.text).toEqual([{ css: '[data-service-review-text-typography]', hits: 3 }])
  })

  it('is silent where the field is there', () => {
    expect(reportOf(trustpilot('data-consumer-name-typography'), SHOP).missing).toEqual([])
  })

  it('names the kind of page and not the page', () => {
    expect(report.path).toBe('/review/*')
    expect(reportOf(dead, MAPS).path).toBe('/maps/*/*/*/*')
    expect(reportOf(dead, 'https://bakker.example/over-ons/wilma-hoekstra').path).toBe('/*/*')
  })
})

describe('a page whose adapter is dead', () => {
  const report = reportOf(dead, MAPS)

  it('says that structure took over, and that no card selector leads anywhere', () => {
    expect(report).toMatchObject({ site: 'maps', reader: 'structure', takenOver: true, found: 3 })
    expect(report.templates.flatMap(({ cards }) => cards.map(({ hits }) => hits))).toEqual([0, 0])
  })
})

it.each([
  ['a known site', trustpilot('data-changed'), SHOP],
  ['a site taken over', dead, MAPS],
  ['an unknown site', dead, 'https://bakker.example/over-ons/wilma-hoekstra'],
])('holds no text, no name and no address of %s', (_, html, address) => {
  const said = JSON.stringify(reportOf(html, address))
  for (const secret of [...PEOPLE, ...TEXTS, 'Kruim', 'kruim', 'wilma', 'geheim', 'plek', '0xaa', '000000'])
    expect(said).not.toContain(secret)
})
