import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('double negation and litotes', () => {
  cases(`
niet vies | nl | Het was niet vies. | vies | + | negation:weakened
niet traag | nl | De keuken was niet traag. | traag | + | negation:weakened
niet onvriendelijk | nl | Ze was niet onvriendelijk. | onvriendelijk | + | negation:weakened
nooit onvriendelijk | nl | Nooit onvriendelijk geweest. | onvriendelijk | + | negation:weakened
two negators cancel | nl | Ze zijn nooit niet vriendelijk. | vriendelijk | + | !negation
vies without negator | nl | Het was vies. | vies | - | !negation
not cold | en | The soup was not cold. | cold | + | negation:weakened
not slow | en | They were not slow. | slow | + | negation:weakened
not unfriendly | en | She was not unfriendly. | unfriendly | + | negation:weakened
never dirty | en | It is never dirty here. | dirty | + | negation:weakened
dirty without negator | en | It is dirty here. | dirty | - | !negation
litotes is faint even with a strong word | en | It was not disgraceful. | disgraceful | + | negation:weakened
zonder vies te zijn | nl | Zonder vies te zijn. | vies | + | negation:weakened
niet koud | nl | De soep was niet koud. | koud | + | negation:weakened
een nieuwe zin | nl | Dat niet. Het was vies. | vies | - | !negation
een daad van blaam blijft | nl | Niet gekregen en geen excuus. | geen excuus | - | !negation
without being slow | en | Without being slow. | slow | + | negation:weakened
hardly dirty | en | Hardly dirty at all. | dirty | + | negation:weakened
a new sentence | en | Not that. It was dirty. | dirty | - | !negation
an event of blame stands | en | Never brought and no apology. | no apology | - | !negation
  `)
})
