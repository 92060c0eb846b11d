import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('hearsay', () => {
  cases(`
reviews | nl | Volgens de recensies geweldig. | geweldig | + | hearsay:weakened
gehoord | nl | We hadden gehoord dat het heerlijk was. | heerlijk | + | hearsay:weakened
schijnt | nl | Het schijnt vriendelijk te zijn. | vriendelijk | + | hearsay:weakened
own visit | nl | Het was heerlijk. | heerlijk | + | !hearsay
the next sentence | nl | We lazen recensies. Het was heerlijk. | heerlijk | + | !hearsay
reviews | en | The reviews say wonderful things. | wonderful | + | hearsay:weakened
heard | en | We heard it was delicious. | delicious | + | hearsay:weakened
apparently | en | Apparently friendly people. | friendly | + | hearsay:weakened
own visit | en | It was delicious. | delicious | + | !hearsay
the next sentence | en | I read reviews. It was delicious. | delicious | + | !hearsay
  `)
})
