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
  `)
})
