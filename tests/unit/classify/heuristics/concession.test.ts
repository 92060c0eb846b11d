import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('concession', () => {
  cases(`
hoewel | nl | Hoewel de ober vriendelijk was, duurde het lang. | vriendelijk | + | concession:weakened
ondanks | nl | Ondanks de koude soep kwamen we terug. | koude | - | concession:weakened
terwijl | nl | Terwijl de soep koud werd, belde hij. | koud | - | concession:weakened
other clause | nl | Hoewel het druk was, bleef ze vriendelijk. | vriendelijk | + | !concession
no word of concession | nl | De ober was vriendelijk. | vriendelijk | + | !concession
although | en | Although the staff was friendly, it took ages. | friendly | + | concession:weakened
despite | en | Despite the cold soup we stayed. | cold | - | concession:weakened
though | en | Though dirty, it was near. | dirty | - | concession:weakened
other clause | en | Although it was busy, she stayed friendly. | friendly | + | !concession
no word of concession | en | The staff was friendly. | friendly | + | !concession
alhoewel | nl | Alhoewel het vies was, bleven we. | vies | - | concession:weakened
ook al | nl | Ook al is de soep koud, we bleven. | koud | - | concession:weakened
ondanks met lof | nl | Ondanks het heerlijke eten gingen we weg. | heerlijke | + | concession:weakened
een nieuwe zin | nl | Hoewel het druk was. Heerlijk gegeten. | heerlijk | + | !concession
na de komma | nl | Ondanks alles, geweldig gegeten. | geweldig | + | !concession
even though | en | Even though it was dirty, we stayed. | dirty | - | concession:weakened
while | en | While the soup went cold, he chatted. | cold | - | concession:weakened
despite with praise | en | Despite the delicious food we left. | delicious | + | concession:weakened
a new sentence | en | Although it was busy. Delicious food. | delicious | + | !concession
after the comma | en | Despite everything, wonderful food. | wonderful | + | !concession
  `)
})
