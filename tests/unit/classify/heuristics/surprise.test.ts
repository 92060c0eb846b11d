import { describe, expect, it, vi } from 'vitest'
import { negativeSurprise } from '../../../../lib/classify/heuristics/surprise.ts'
import { measureCues, newMeasures } from '../../../../lib/classify/measures.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('negative surprise', () => {
  const table = `
    verrast in een zin met schande | nl | We waren verrast door de schandalige rekening. | down
    verrast en vies | nl | Verrast hoe vies het was. | down
    verrast zonder gebrek | nl | We waren aangenaam verrast door het uitzicht. | up
    gebrek in een andere zin | nl | Het was vies. We waren verrast door het uitzicht. | up
    lof zonder verrassing | nl | Heerlijk en toch vies. | up
    verrast en koud | nl | Verrast door de heel koude soep. | down
    amazed and dirty | en | Amazed how dirty it was. | down
    surprised and unfriendly | en | We were surprised by the unfriendly host. | down
    surprised without a fault | en | We were surprised by the view. | up
    a fault in another sentence | en | It was dirty. We were amazed by the view. | up
    praise without surprise | en | Delicious yet dirty. | up
    amazed and disgraceful | en | I am amazed, disgraceful. | down
    verrast en traag in een zin | nl | Verrast door zo'n traag en vies kantoor. | down
    aangenaam verrast zonder meer | nl | Aangenaam verrast. | up
    een daad blijft | nl | Verrast, vies weer, en hij bracht ons naar huis. | up
    gebrek in de zin ervoor | nl | Traag. Verrast door de smaak. | up
    amazed and slow | en | Amazed at such slow and dirty work. | down
    pleasantly surprised | en | Pleasantly surprised. | up
    an act stands | en | Surprised, dirty weather, and they drove us home. | up
    a fault in the sentence before | en | Slow. Amazed by the taste. | up
  `
  for (const [name, lang, text, expected] of rows(table))
    it(`${lang}: ${name}`, () => {
      const reading = read(lang!, text!)
      const measures = newMeasures()
      measureCues(reading, measures)
      negativeSurprise(reading, measures.blame)
      expect(reading.hits.some(({ value }) => value > 0) ? 'up' : 'down').toBe(expected)
    })
})
