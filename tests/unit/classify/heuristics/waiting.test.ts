import { describe, expect, it, vi } from 'vitest'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('waiting times in figures', () => {
  const table = `
    drie kwartier wachten | nl | We moesten 45 minuten wachten. | -
    uitgeschreven | nl | Na twintig minuten wachten kwam er iemand. | -
    een half uur | nl | Een half uur gewacht op de soep. | -
    binnen vijf minuten | nl | Binnen 5 minuten stond het op tafel. | +
    kort wachten is niets | nl | Even 5 minuten gewacht. | none
    lopen is geen wachten | nl | Het is 20 minuten lopen naar het centrum. | none
    weken | nl | Drie weken gewacht op antwoord. | -
    andere zin | nl | Wachten. Het is 30 minuten rijden. | none
    an hour wait | en | We waited an hour for our food. | -
    wait after the figure | en | A 40 minute wait for coffee. | -
    within minutes | en | Served within 5 minutes. | +
    a short wait is nothing | en | Ten minute wait. | none
    walking is no waiting | en | It is a 20 minute walk to town. | none
    on hold | en | Two hours on hold. | -
    days | en | Waiting 9 days for a parcel. | -
    een kwartier telt niet als kort | nl | Binnen een kwartier geholpen. | +
    uren aan de lijn | nl | Twee uur in de wacht gestaan, wachten dus. | -
    in minder dan | nl | Binnen tien minuten aan de beurt. | +
    an hour and a half | en | An hour waiting for the bill. | -
    fixed within ten minutes | en | Fixed within ten minutes. | +
    weeks | en | Three weeks waiting for an answer. | -
    no wait at all | en | The film lasts 90 minutes. | none
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const hit = read(lang!, text!).hits.find(({ cue }) => cue.theme === 'speed')
      expect(hit ? (hit.value > 0 ? '+' : '-') : 'none').toBe(expected)
    })
})
