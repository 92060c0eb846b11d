import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('intensifiers and dampers', () => {
  cases(`
heel | nl | Heel vriendelijk. | vriendelijk | + | degree:strengthened
erg | nl | Ze was erg traag. | traag | - | degree:strengthened
ontzettend | nl | Ontzettend heerlijk gegeten. | heerlijk | + | degree:strengthened
beetje | nl | De soep was een beetje koud. | koud | - | degree:weakened
redelijk | nl | Redelijk vriendelijk personeel. | vriendelijk | + | degree:weakened
nothing before it | nl | Vriendelijk personeel. | vriendelijk | + | !degree
punctuation between | nl | Echt heel, vriendelijk. | vriendelijk | + | !degree
very | en | Very friendly people. | friendly | + | degree:strengthened
absolutely | en | Absolutely delicious. | delicious | + | degree:strengthened
a bit | en | The soup was a bit cold. | cold | - | degree:weakened
slightly | en | Slightly slow. | slow | - | degree:weakened
nothing before it | en | Friendly people. | friendly | + | !degree
enorm | nl | Enorm vriendelijk. | vriendelijk | + | degree:strengthened
een woord ertussen | nl | Heel erg vies daar. | vies | - | degree:strengthened
nogal | nl | Nogal traag. | traag | - | degree:weakened
extremely | en | Extremely slow. | slow | - | degree:strengthened
so | en | They were so friendly. | friendly | + | degree:strengthened
somewhat | en | Somewhat dirty. | dirty | - | degree:weakened
fairly | en | Fairly friendly. | friendly | + | degree:weakened
punctuation between | en | Very, friendly. | friendly | + | !degree
a word between | en | Very much friendly. | friendly | + | degree:strengthened
  `)
})
