import { describe, expect, it, vi } from 'vitest'
import { noticesIn } from '../../../../lib/classify/heuristics/notice.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('notices', () => {
  // What is found: the number of notices that stand, and whether all, some or none of the words are asked.
  const table = `
    een vraag aan anderen | nl | Weet iemand of het open is? | 1 all
    een vraag zonder cue | nl | Is er een lift? | 0 all
    een vraag in de kop | nl | Is er een lift? Wij konden er niet komen. | 0 some
    een bezoek dat nog komt | nl | Nog niet geweest, volgende week. | 1 none
    antwoord van de eigenaar | nl | Beste gast, wij bellen u. | 1 none
    twee tekens | nl | Beste gast, nog niet geweest. | 2 none
    een oordeel ernaast weegt ervan af | nl | Nog niet geweest, het schijnt vriendelijk. | 0.5 none
    twee oordelen wegen het weg | nl | Beste gast, vriendelijk en heerlijk. | 0 none
    een klagende vraag is geen mededeling | nl | Waarom is het hier zo vies? | 0 none
    een gewoon verhaal | nl | We kwamen binnen en gingen zitten. | 0 none
    lof alleen | nl | Geweldig. | 0 none
    a question to others | en | Does anyone know if it is open? | 1 all
    a question without a cue | en | Is there a lift? | 0 all
    a question at the head | en | Is there a lift? We could not get up. | 0 some
    a visit to come | en | Haven't been yet, next week. | 1 none
    an owner's reply | en | Dear guest, we will ring you. | 1 none
    two signs | en | Dear guest, you haven't been yet. | 2 none
    a judgement beside it counts against it | en | Haven't been yet, they seem friendly. | 0.5 none
    two judgements outweigh it | en | Dear guest, friendly and delicious. | 0 none
    a question of blame is no notice | en | Why is it so dirty here? | 0 none
    a plain story | en | We came in and sat down. | 0 none
    praise alone | en | Wonderful. | 0 none
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const { notices, asked } = noticesIn(read(lang!, text!))
      expect(`${notices} ${asked === 0 ? 'none' : asked === 1 ? 'all' : 'some'}`).toBe(expected)
    })
})
