import { describe, expect, it, vi } from 'vitest'
import { sarcasm } from '../../../../lib/classify/heuristics/sarcasm.ts'
import { measureCues, newMeasures } from '../../../../lib/classify/measures.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('sarcasm', () => {
  const table = `
    felicitatie met een gebrek | nl | Proficiat, heerlijk koude soep. | yes
    felicitatie en schande | nl | Geweldig hoor. Schandalig lang gewacht. Proficiat. | yes
    felicitatie zonder gebrek | nl | Proficiat met deze geweldige zaak. | no
    gewone lof | nl | Geweldige avond. | no
    lof en gebrek zonder teken | nl | Heerlijk eten maar traag. | no
    gewone klacht | nl | Schandalig en vies. | no
    five stars for a fault | en | Wonderful! A dirty cab. Five stars for imagination. | yes
    five stars and disgrace | en | Five stars for imagination. Disgraceful. | yes
    five stars without a fault | en | Five stars for imagination, wonderful design. | no
    plain praise | en | A wonderful evening. | no
    praise and a fault without a sign | en | Delicious food but slow. | no
    plain blame | en | Disgraceful and dirty. | no
    felicitatie na de klacht | nl | Vies toilet, traag personeel, proficiat! | yes
    lof zonder klacht | nl | Heerlijk en geweldig. | no
    klacht zonder lof | nl | Traag en vies en koud. | no
    felicitatie met vies | nl | Proficiat, geweldig vies. | yes
    a sign after the fault | en | Dirty and slow, five stars for imagination! | yes
    praise without a fault | en | Delicious and wonderful. | no
    faults without praise | en | Slow, dirty and cold. | no
    a sign with a cold meal | en | Five stars for imagination, wonderful cold soup. | yes
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const reading = read(lang!, text!)
      const measures = newMeasures()
      measureCues(reading, measures)
      const said = sarcasm(reading, measures.blame, measures.praise)
      expect(said ? 'yes' : 'no').toBe(expected)
      if (said) expect(reading.hits.filter(({ value, cue }) => value > 0 && !cue.event)).toEqual([])
    })
})
