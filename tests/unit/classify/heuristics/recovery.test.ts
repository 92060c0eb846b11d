import { describe, expect, it, vi } from 'vitest'
import { recoveryStory } from '../../../../lib/classify/heuristics/recovery.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('recovery', () => {
  const table = `
    gebrek en daarna opgelost | nl | De soep was koud. Meteen opgelost. | 1 mended 0 open
    twee gebreken opgelost | nl | Koude soep en een vieze vloer, het was vies. Opgelost. | 2 mended 0 open
    gebrek na de oplossing | nl | Opgelost. Maar toen was het vies. | 0 mended 1 open
    niets opgelost | nl | De soep was koud. | 0 mended 1 open
    alleen lof | nl | Heerlijk. | 0 mended 0 open
    leeg excuus | nl | De soep was koud en geen excuus. | 0 mended 2 open
    a fault put right | en | The soup was cold. They fixed it. | 1 mended 0 open
    two faults put right | en | Cold soup, dirty floor. Fixed at once. | 2 mended 0 open
    a fault after it | en | They fixed it. Then it was dirty. | 0 mended 1 open
    nothing put right | en | The soup was cold. | 0 mended 1 open
    praise alone | en | Delicious. | 0 mended 0 open
    no apology | en | Cold soup and no apology. | 0 mended 2 open
    een gebrek ervoor en een erna | nl | Koude soep. Opgelost. Daarna een vies toilet. | 1 mended 1 open
    twee keer opgelost | nl | Koude soep. Opgelost. Traag ook. Opgelost. | 2 mended 0 open
    alleen opgelost | nl | Opgelost. | 0 mended 0 open
    een lege tekst van feiten | nl | We kwamen om acht uur. | 0 mended 0 open
    one before and one after | en | Cold soup. They fixed it. Then a dirty floor. | 1 mended 1 open
    put right twice | en | Cold soup. Fixed. Slow too. Fixed. | 2 mended 0 open
    put right alone | en | Fixed. | 0 mended 0 open
    facts alone | en | We came at eight. | 0 mended 0 open
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const { mended, open } = recoveryStory(read(lang!, text!))
      expect(`${mended} mended ${open} open`).toBe(expected)
    })
})
