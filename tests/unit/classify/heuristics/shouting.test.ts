import { describe, expect, it, vi } from 'vitest'
import { loudness, shouting } from '../../../../lib/classify/heuristics/shouting.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('capitals and punctuation', () => {
  const table = `
    een geroepen woord | nl | Echt wel HEERLIJK gegeten daar. | louder
    gewoon geschreven | nl | Heerlijk gegeten. | plain
    alles in hoofdletters is geen nadruk | nl | HEERLIJK GEGETEN DAAR | plain
    korte afkortingen tellen niet | nl | De TV was oud en heerlijk gegeten. | plain
    een ander woord geroepen | nl | NOOIT gezien en heerlijk gegeten daar. | plain
    a shouted word | en | It was so WONDERFUL to be there. | louder
    plainly written | en | It was wonderful. | plain
    all in capitals | en | WONDERFUL PLACE ALL ROUND | plain
    shouted blame | en | The room was DIRTY all over. | louder
    another word shouted | en | NEVER seen a dirty room like that. | plain
    geroepen blaam | nl | Het was echt VIES daar binnen. | louder
    een hoofdletter is geen roep | nl | Vies was het daar binnen. | plain
    half geroepen | nl | HEERlijk gegeten daar. | plain
    geroepen aan het eind | nl | Wij hebben daar gegeten en het was GEWELDIG. | louder
    twee geroepen woorden van veel | nl | ECHT HEERLIJK gegeten daar met de hele familie. | louder
    one capital is no shout | en | Dirty it was in there. | plain
    half shouted | en | It was WONderful to be there. | plain
    short names do not count | en | The TV was old and the food delicious. | plain
    shouted at the end | en | We ate there last week and it was DELICIOUS. | louder
    two shouted words of many | en | REALLY DELICIOUS food there with all the family. | louder
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const reading = read(lang!, text!)
      shouting(reading, loudness(reading).capitals)
      const steps = reading.hits[0]!.steps ?? []
      expect(steps.some(({ heuristic }) => heuristic === 'shouting') ? 'louder' : 'plain').toBe(expected)
    })

  it('counts sentences with an exclamation mark', () => {
    expect(loudness(read('nl', 'Top! Echt!! Goed.')).exclamations).toBe(2)
  })
})
