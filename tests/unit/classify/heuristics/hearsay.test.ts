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
beoordelingen | nl | De beoordelingen zijn geweldig. | geweldig | + | hearsay:weakened
blijkbaar | nl | Blijkbaar vriendelijk volk. | vriendelijk | + | hearsay:weakened
gelezen | nl | We hadden gelezen dat het vies was. | vies | - | hearsay:weakened
na de komma | nl | Volgens recensies top, heerlijk was het ook. | heerlijk | + | !hearsay
een daad blijft | nl | Gehoord dat hij ons ook bracht ons naar huis. | bracht ons naar huis | + | !hearsay
supposedly | en | Supposedly delicious. | delicious | + | hearsay:weakened
read | en | I read it was dirty. | dirty | - | hearsay:weakened
the praise before the source | en | Wonderful reviews. | wonderful | + | hearsay:weakened
after the comma | en | The reviews are right, delicious it was. | delicious | + | !hearsay
an act stands | en | I heard they drove us home. | drove us home | + | !hearsay
  `)
})
