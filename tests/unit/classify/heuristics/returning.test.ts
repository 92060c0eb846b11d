import { describe, expect, it, vi } from 'vitest'
import { signalOf } from '../../../../lib/classify/heuristics/returning.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('return and recommendation', () => {
  const table = `
    komt terug | nl | Ik kom zeker terug. | return+
    komt nooit terug | nl | Nooit kom ik hier terug. | return-
    aanrader | nl | Een aanrader. | recommend+
    geen aanrader | nl | Geen aanrader. | recommend-
    vraag | nl | Is dit een aanrader? | none
    van horen zeggen | nl | Volgens de recensies een aanrader. | none
    will be back | en | We will be back. | return+
    never will be back | en | We never will be back. | return-
    recommend | en | I recommend this. | recommend+
    would not recommend | en | I would not recommend it. | recommend-
    question | en | Do you recommend this? | none
    hearsay | en | Reviews recommend it. | none
    kom niet meer terug | nl | Ik kom niet meer terug. | return-
    geen teken | nl | Heerlijk gegeten. | none
    als vraag terug | nl | Kom ik ooit terug? | none
    nooit een aanrader | nl | Nooit een aanrader. | recommend-
    will not be back | en | Not that we will be back. | return-
    no sign | en | Delicious food. | none
    a return in a question | en | Who will be back? | none
    heard of a return | en | Reviews say they will be back. | none
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const reading = read(lang!, text!)
      const signals = reading.hits.map((hit) => signalOf(reading, hit)).filter((signal) => signal !== null)
      expect(signals[0] ?? 'none').toBe(expected)
    })
})
