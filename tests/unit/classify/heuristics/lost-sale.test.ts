import { describe, expect, it, vi } from 'vitest'
import { isLostSale } from '../../../../lib/classify/heuristics/lost-sale.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('lost sale', () => {
  const table = `
    vertrokken | nl | We zijn vertrokken zonder te bestellen. | lost
    niet vertrokken | nl | We zijn niet vertrokken zonder te bestellen. | none
    in een vraag | nl | Vertrokken zonder te bestellen? | none
    in een wens | nl | We hadden beter vertrokken zonder te bestellen. | none
    van horen zeggen | nl | Volgens recensies vertrokken zonder te bestellen. | none
    als spraak | nl | Hij zei 'vertrokken zonder te bestellen mag niet'. | none
    na lang wachten | nl | Een half uur gestaan en vertrokken zonder iets. | lost
    met woorden ervoor | nl | Uiteindelijk maar vertrokken zonder aankoop. | lost
    nooit vertrokken | nl | We zijn hier nooit vertrokken zonder tas vol. | none
    in een nieuwe zin | nl | Het was niet ver. Vertrokken zonder te eten. | lost
    ander signaal | nl | Een aanrader. | none
    left without buying | en | We left without buying. | lost
    after a long wait | en | Ten minutes at the till and we left without buying. | lost
    never left | en | We never left without buying. | none
    in a question | en | Left without buying? | none
    a wish | en | We should have left without buying. | none
    hearsay | en | Reviews say people left without buying. | none
    as speech | en | He said 'left without buying anything again'. | none
    in a new sentence | en | It was not far. Left without buying. | lost
    after but | en | Lovely shop but we left without buying. | lost
    another signal | en | I recommend it. | none
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const reading = read(lang!, text!)
      expect(reading.hits.some((hit) => isLostSale(reading, hit)) ? 'lost' : 'none').toBe(expected)
    })
})
