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
jammer in het midden | nl | Heerlijk gegeten jammer dat het koud was. | koud | - | contrast:strengthened
toch na een gebrek | nl | Het was vies en toch een geweldige avond. | geweldige | + | contrast:strengthened
voor echter | nl | Geweldig gegeten daar echter duurde het lang. | Geweldig | + | contrast:weakened
blame before but weighs less | en | The table was dirty but we stayed. | dirty | - | contrast:weakened
yet | en | Slow yet delicious food. | delicious | + | contrast:strengthened
another sentence | en | Delicious food. But dear. | delicious | + | !contrast
sadly in the middle | en | Friendly people there sadly the soup was cold. | cold | - | contrast:strengthened
nothing stands before it | en | But the food was delicious. | delicious | + | contrast:strengthened
  `)
})
