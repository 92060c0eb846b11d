import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('comparison with another firm', () => {
  cases(`
elders | nl | Elders waren ze vriendelijk. | vriendelijk | + | comparison:weakened
bij de concurrent | nl | Bij de concurrent is het heerlijk. | heerlijk | + | comparison:weakened
mijn vorige kapper | nl | Mijn vorige kapper was vriendelijk. | vriendelijk | + | comparison:weakened
vroeger | nl | Vroeger was het geweldig. | geweldig | + | comparison:weakened
this firm | nl | Deze kapper was vriendelijk. | vriendelijk | + | !comparison
the next clause | nl | Elders is het duur, hier zijn ze vriendelijk. | vriendelijk | + | !comparison
elsewhere | en | Elsewhere they were friendly. | friendly | + | comparison:weakened
the other hotel | en | The other hotel was wonderful. | wonderful | + | comparison:weakened
my old barber | en | My old barber was friendly. | friendly | + | !comparison
my previous barber | en | My previous barber was friendly. | friendly | + | comparison:weakened
this firm | en | This barber was friendly. | friendly | + | !comparison
the next clause | en | Elsewhere it is dear, here they are friendly. | friendly | + | !comparison
bij de andere zaak | nl | De andere zaak was geweldig. | geweldig | + | comparison:weakened
voorheen | nl | Voorheen was het vies. | vies | - | comparison:weakened
de vorige keer zonder firma | nl | Gisteren was het heerlijk. | heerlijk | + | !comparison
een nieuwe zin | nl | Elders kan ook. Hier is het heerlijk. | heerlijk | + | !comparison
previously | en | Previously it was dirty. | dirty | - | comparison:weakened
a competitor | en | Competitors are wonderful. | wonderful | + | comparison:weakened
yesterday is this firm | en | Yesterday it was wonderful. | wonderful | + | !comparison
a new sentence | en | Elsewhere is fine. Here it is delicious. | delicious | + | !comparison
  `)
})
