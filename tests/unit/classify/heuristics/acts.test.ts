import { describe, expect, it, vi } from 'vitest'
import { actsIn, capActs } from '../../../../lib/classify/heuristics/acts.ts'
import type { LevelId } from '../../../../lib/model/ladder.ts'
import { read, rows } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('several acts', () => {
  const table = `
    one act | nl | Hij bracht ons naar huis. | 1 acts 0 amazement | 6 | 5
    two acts | nl | Hij bracht ons naar huis. Zij bracht oma naar huis. | 2 acts 0 amazement | 6 | 6
    an act and amazement | nl | Hij bracht ons naar huis. Ik was sprakeloos. | 1 acts 1 amazement | 6 | 6
    amazement alone is left to the cap of praise | nl | Sprakeloos. | 0 acts 1 amazement | 6 | 6
    Surprising stays | nl | Hij bracht ons naar huis. | 1 acts 0 amazement | 5 | 5
    praise is no act | nl | Heerlijk en geweldig. | 0 acts 0 amazement | 4 | 4
    twee keer dezelfde daad | nl | Hij bracht ons naar huis en later bracht hij ons naar huis. | 2 acts 0 amazement | 6 | 6
    een daad onder een ontkenning | nl | Hij bracht ons niet naar huis. | 0 acts 0 amazement | 2 | 2
    een daad en verbazing in een zin | nl | Sprakeloos, hij bracht oma naar huis. | 1 acts 1 amazement | 6 | 6
    Crimineel blijft | nl | Schandalig. | 0 acts 0 amazement | 1 | 1
    niet beoordeeld blijft | nl | Waar is het? | 0 acts 0 amazement | 0 | 0
    one act | en | They drove us home. | 1 acts 0 amazement | 6 | 5
    two acts | en | They drove us home. Next day they drove us home. | 2 acts 0 amazement | 6 | 6
    an act and amazement | en | They drove us home. I was speechless. | 1 acts 1 amazement | 6 | 6
    an act under a negator | en | They never drove us home. | 0 acts 0 amazement | 2 | 2
    Criminal stays | en | Disgraceful. | 0 acts 0 amazement | 1 | 1
    Surprising stays | en | They drove us home. | 1 acts 0 amazement | 5 | 5
    amazement alone is left to the cap of praise | en | Speechless. | 0 acts 1 amazement | 6 | 6
    an act and amazement in one sentence | en | Speechless, they drove us home. | 1 acts 1 amazement | 6 | 6
    not rated stays | en | Where is it? | 0 acts 0 amazement | 0 | 0
    praise is no act | en | Delicious and wonderful. | 0 acts 0 amazement | 4 | 4
  `
  for (const [name, lang, text, told, level, capped] of rows(table))
    it(`${lang}: ${name}`, () => {
      const acts = actsIn(read(lang!, text!))
      expect(`${acts.told} acts ${acts.amazement} amazement`).toBe(told)
      expect(capActs(Number(level) as LevelId, acts)).toBe(Number(capped))
    })
})
