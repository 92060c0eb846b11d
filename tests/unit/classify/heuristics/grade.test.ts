import { describe, expect, it, vi } from 'vitest'
import { gradeIn } from '../../../../lib/classify/heuristics/grade.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('number grades', () => {
  const table = `
    een cijfer aan het eind | nl | De bediening krijgt een 4. | 0.4
    uitgeschreven | nl | Een vijf dus. | 0.5
    dikke negen | nl | Een dikke negen. | 0.9
    met een schuine streep | nl | Kamer 8/10, schoon. | 0.8
    met een komma | nl | Wij geven een 8,5. | 0.85
    sterren | nl | Verdient eigenlijk 0 sterren. | 0
    zesje | nl | Een zesje. | 0.6
    aantallen zijn geen cijfer | nl | We waren met een groep van 4 personen. | none
    de laatste telt | nl | Keuken een 8, zaal een 4. | 0.4
    over ten | en | 8/10 for the room. | 0.8
    out of ten | en | Six out of ten. | 0.6
    out of five | en | I would say 4 out of 5. | 0.8
    stars | en | One star is too much. | 0.2
    minutes are no grade | en | We waited 10 minutes. | none
    a date is no grade | en | Visited on 4/12 with friends. | none
    above the scale | en | 12/10 would go again. | none
    een tien met een streep | nl | Een 10/10 voor de gids. | 1
    out of ten in words | en | Nine out of ten. | 0.9
    four stars | en | Four stars from me. | 0.8
    over five | en | 3/5 for the food. | 0.6
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const grade = gradeIn(read(lang!, text!))
      expect(grade ? String(Number(grade.value.toFixed(2))) : 'none').toBe(expected)
    })
})
