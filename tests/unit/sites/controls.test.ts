/** What may be pressed on a page, and what may not. */
import '../../static-range.ts'
import { describe, expect, it } from 'vitest'
import { moreControl, nextControl } from '../../../lib/sites/controls.ts'
import { readPage } from '../../../lib/sites/read-page.ts'
import { documentOf } from '../../../scripts/dom.ts'

const NOW = new Date('2026-03-15T09:30:00Z')
const MAPS = 'https://www.google.nl/maps/place/Bad/@52,5,17z/data=!4m6!3m5!1s0xaa:0xbb!8m2'
const SHOP = 'https://www.trustpilot.com/review/bad.example'
const UNKNOWN = 'https://bad.example/guests'

function open(html: string, address: string) {
  const doc = documentOf(html)
  return { doc, url: new URL(address), reading: readPage(doc, address, NOW, { settled: true })! }
}
const more = (card: string) => {
  const { reading } = open(
    `<div role="main" aria-label="Bad"><h1>Bad</h1><div data-review-id="r" aria-label="Ria"><span role="img" aria-label="4 sterren"></span><span>een week geleden</span>${card}</div></div>`,
    MAPS,
  )
  return moreControl(reading.found[0]!, reading)?.textContent
}
const MORE = '<button aria-expanded="false" aria-controls="r">Meer</button>'
const text = (words: string, inside = '') => `<div id="r" lang="nl"><span>${words}</span>${inside}</div>`

describe('"more"', () => {
  it.each([
    ['of a cut review', text('Fijn …', `<span>${MORE}</span>`), 'Meer'],
    ['not of a whole one', text('Fijn.', `<span>${MORE}</span>`), undefined],
    [
      'not of the answer',
      `${text('Fijn …')}<div><span class="fontTitleSmall">Reactie</span><div lang="nl">Dank …</div>${MORE}</div>`,
      undefined,
    ],
    [
      'no switch to the original',
      text(
        'Fijn …',
        '<button role="switch" aria-checked="true" aria-expanded="false" aria-controls="r">Origineel</button>',
      ),
      undefined,
    ],
    [
      'no like',
      text('Fijn …', '<button aria-pressed="false" aria-expanded="false" aria-controls="r">Leuk</button>'),
      undefined,
    ],
    [
      'no menu',
      text('Fijn …', '<button aria-haspopup="true" aria-expanded="false" aria-controls="m">Melden</button>'),
      undefined,
    ],
  ])('%s', (_, card, wanted) => expect(more(card)).toBe(wanted))
})

describe('the next reviews', () => {
  const shop = (nav: string) =>
    `<h1>Bad</h1><article data-service-review-card-paper><div data-service-review-rating="4"></div><p data-service-review-text-typography>Fijn bad.</p></article>${nav}`
  const cards = ['Mina Kok', 'Joris Aalbers', 'Tess Vermaat']
    .map(
      (name, i) =>
        `<div><b>${name}</b><i>${i + 2} maart 2026</i><u>4 sterren</u><p>Een fijn bad met genoeg ruimte voor ${name}.</p></div>`,
    )
    .join('')
  const next = (html: string, address: string) => {
    const { doc, url, reading } = open(html, address)
    return nextControl(doc, reading, url)?.textContent
  }

  it.each([
    ['by the adapter', shop('<a data-pagination-button-next-link href="?page=2">Verder</a>'), SHOP, 'Verder'],
    [
      'not where it is switched off',
      shop('<a data-pagination-button-next-link aria-disabled="true">Verder</a>'),
      SHOP,
      undefined,
    ],
    ['no other link of a known site', shop('<a rel="next" href="?page=2">Verder</a>'), SHOP, undefined],
    [
      'by rel on an unknown page',
      `<section>${cards}</section><a rel="next" href="?page=2">Verder</a>`,
      UNKNOWN,
      'Verder',
    ],
    [
      'not before the reviews',
      `<a rel="next" href="?page=2">Verder</a><section>${cards}</section>`,
      UNKNOWN,
      undefined,
    ],
    [
      'not to another path',
      `<section>${cards}</section><a rel="next" href="/contact">Verder</a>`,
      UNKNOWN,
      undefined,
    ],
    [
      'not to another site',
      `<section>${cards}</section><a rel="next" href="https://ad.example/guests">Verder</a>`,
      UNKNOWN,
      undefined,
    ],
  ])('%s', (_, html, address, wanted) => expect(next(html, address)).toBe(wanted))
})
