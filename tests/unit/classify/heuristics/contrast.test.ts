import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('contrast', () => {
  cases(`
after maar weighs more | nl | Het eten was lauw maar de ober was vriendelijk. | vriendelijk | + | contrast:strengthened
before maar weighs less | nl | De ober was vriendelijk maar het duurde lang. | vriendelijk | + | contrast:weakened
helaas in the middle | nl | Heerlijk gegeten helaas was de tafel vies. | vies | - | contrast:strengthened
helaas at the start | nl | Helaas was de tafel vies. | vies | - | contrast:strengthened
no contrast | nl | De ober was vriendelijk en snel. | vriendelijk | + | !contrast
echter | nl | De soep was koud echter de ober vriendelijk. | vriendelijk | + | contrast:strengthened
another sentence | nl | Heerlijk gegeten. Maar duur. | heerlijk | + | !contrast
after but weighs more | en | Cheap enough but the staff was friendly. | friendly | + | contrast:strengthened
before but weighs less | en | The staff was friendly but it took ages. | friendly | + | contrast:weakened
however | en | Delicious food however the table was dirty. | dirty | - | contrast:strengthened
unfortunately at the start | en | Unfortunately the table was dirty. | dirty | - | contrast:strengthened
no contrast | en | The staff was friendly and quick. | friendly | + | !contrast
  `)
})
