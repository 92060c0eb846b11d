import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('expectation before and after', () => {
  cases(`
gehoopt | nl | We hoopten op vriendelijke mensen. | vriendelijke | + | expectation:weakened
blame that was feared | nl | Ik vreesde een vies hotel. | vies | 0 | expectation:ignored
rekende op | nl | Ik rekende op traag werk. | traag | 0 | expectation:ignored
zoals verwacht | nl | Zoals verwacht vriendelijk geholpen. | vriendelijk | + | !expectation
beter dan verwacht | nl | Beter dan verwacht, vriendelijk ook. | vriendelijk | + | !expectation
what was found after maar | nl | Had meer verwacht maar vriendelijk waren ze. | vriendelijk | + | !expectation
not expected, so found | nl | Nooit verwachtte ik een geweldige avond hier. | geweldige | - | !expectation
another sentence | nl | Ik was sceptisch. Het was geweldig. | geweldig | + | !expectation
an act stands | nl | Ik hoopte en hij bracht mij naar huis. | bracht mij naar huis | + | !expectation
gehoopt op lof | nl | Ik had gehoopt op een heerlijke avond. | heerlijke | + | expectation:weakened
een signaal blijft | nl | We hoopten en ik kom zeker terug. | kom zeker terug | + | !expectation
hoped | en | We hoped for friendly people. | friendly | + | expectation:weakened
dreaded | en | I dreaded a dirty room. | dirty | 0 | expectation:ignored
worried about | en | We were worried about slow work. | slow | 0 | expectation:ignored
as expected | en | As expected friendly. | friendly | + | !expectation
better than expected | en | Better than expected, friendly too. | friendly | + | !expectation
what was found after but | en | I was sceptical but friendly they were. | friendly | + | !expectation
another sentence | en | I was sceptical. It was wonderful. | wonderful | + | !expectation
a thought is an opinion | en | I thought the man was friendly. | friendly | + | !expectation
a signal stands | en | Expected to say I recommend it. | recommend | + | !expectation
an act stands | en | We hoped and they drove us home. | drove us home | + | !expectation
  `)
})
