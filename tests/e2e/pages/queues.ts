/** A company page with short reviews that share a fault, for learning from corrections. */
import type { SamplePlace } from '../../samples/pages/html.ts'
import { trustpilotPage } from '../../samples/pages/trustpilot.ts'

export const QUEUE_URL = 'https://nl.trustpilot.com/review/tuincentrum-mosveld.example'

const TEXTS: readonly [author: string, stars: 1 | 2 | 3 | 4 | 5, text: string][] = [
  ['Wies', 3, 'Er was een lange wachttijd bij de balie.'],
  ['Tjeerd', 3, 'Lange wachttijd aan de kassa.'],
  ['Fenna', 3, 'Lange wachttijd voor het eten.'],
  ['Okko', 3, 'Een lange wachttijd bij de plantjes.'],
  ['Lieke', 5, 'Vriendelijke mensen en prachtige planten, heel fijn geholpen.'],
  ['Gijs', 1, 'Het meisje achter de balie was ontzettend onbeschoft.'],
]

/** Those who wrote of a long queue, in the order of the page. */
export const IN_QUEUE = TEXTS.slice(0, 4).map(([author]) => author)

const place: SamplePlace = {
  id: 'tuincentrum-mosveld',
  name: 'Tuincentrum Mosveld',
  lang: 'nl',
  total: TEXTS.length,
  reviews: TEXTS.map(([author, stars, text], i) => ({
    author,
    stars,
    date: `2026-10-${10 + i}T10:00:00.000Z`,
    title: 'Zaterdag',
    text,
  })),
}

export const queuePage = () => trustpilotPage(place)
