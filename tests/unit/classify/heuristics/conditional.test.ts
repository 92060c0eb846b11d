import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('conditions and wishes', () => {
  cases(`
had geweest | nl | Vriendelijk had beter geweest. | vriendelijk | 0 | conditional:ignored
zou moeten | nl | Ze zouden vriendelijk moeten zijn. | vriendelijk | 0 | conditional:ignored
hopelijk worden | nl | Hopelijk worden ze vriendelijk. | vriendelijk | 0 | conditional:ignored
blame in a wish is kept | nl | Het zou niet zo moeten, vies. | vies | - | !conditional
told, not wished | nl | Ze waren vriendelijk. | vriendelijk | + | !conditional
zou aanraden is meant | nl | Ik zou deze aanrader aanbevelen. | aanrader | + | !conditional
would have been | en | It would have been delicious warm. | delicious | 0 | conditional:ignored
could be | en | They could be friendly. | friendly | 0 | conditional:ignored
wish | en | I wish they had been like that, friendly. | friendly | + | !conditional
should be | en | Staff should be friendly. | friendly | 0 | conditional:ignored
told, not wished | en | They were friendly. | friendly | + | !conditional
would recommend is meant | en | I would recommend it. | recommend | + | !conditional
had mogen zijn | nl | Het had heerlijk mogen zijn. | heerlijk | 0 | conditional:ignored
konden willen | nl | Ze konden best vriendelijk willen zijn. | vriendelijk | 0 | conditional:ignored
na maar wordt verteld | nl | Het zou beter kunnen maar heerlijk was het. | heerlijk | + | !conditional
een daad blijft | nl | Hij zou ons, en hij bracht ons naar huis. | bracht ons naar huis | + | !conditional
should have been | en | It should have been wonderful. | wonderful | 0 | conditional:ignored
might be | en | They might be friendly. | friendly | 0 | conditional:ignored
what is told after but | en | It could be better but delicious it was. | delicious | + | !conditional
another sentence | en | It could be better. It was delicious. | delicious | + | !conditional
  `)
})
