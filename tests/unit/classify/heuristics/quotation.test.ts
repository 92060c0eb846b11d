import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('quoted speech', () => {
  cases(`
said by staff | nl | 'Wij zijn altijd vriendelijk', zei de ober. | vriendelijk | + | quotation:weakened
said before | nl | De ober zei 'dat is heel vriendelijk van u'. | vriendelijk | + | quotation:weakened
curly quotes | nl | De baas zei “wij zijn vriendelijk genoeg”. | vriendelijk | + | quotation:weakened
no quotes | nl | De ober was vriendelijk. | vriendelijk | + | !quotation
outside of the quotes | nl | 'Komt eraan', zei de vriendelijke ober. | vriendelijke | + | !quotation
one quoted word | nl | Het was 'vriendelijk'. | vriendelijk | + | !quotation
said by staff | en | 'We are always friendly here', said the host. | friendly | + | quotation:weakened
double quotes | en | He said "that is very friendly of you". | friendly | + | quotation:weakened
no quotes | en | The host was friendly. | friendly | + | !quotation
an apostrophe is no quote | en | It's friendly and that's it. | friendly | + | !quotation
outside of the quotes | en | 'Coming up', said the friendly host. | friendly | + | !quotation
lange spraak zonder zegwoord | nl | Op de muur stond 'hier is alles altijd heerlijk en vers'. | heerlijk | + | quotation:weakened
blaam van het personeel | nl | 'Wat een vies gedoe', zei de kok. | vies | - | quotation:weakened
na de spraak | nl | 'Graag gedaan', zei hij. Heerlijk was het. | heerlijk | + | !quotation
een daad in spraak blijft | nl | 'Hij bracht ons naar huis', zei oma. | bracht ons naar huis | + | !quotation
blame by staff | en | 'What a dirty business', said the cook. | dirty | - | quotation:weakened
long speech without a verb | en | The wall read "everything here is always delicious". | delicious | + | quotation:weakened
one quoted word | en | It was "friendly". | friendly | + | !quotation
after the speech | en | 'You're welcome', he said. Delicious it was. | delicious | + | !quotation
tussen twee woorden met aanhalingstekens | nl | In dit 'huisje' was het eten echt heerlijk en dan die 'tarte'. | heerlijk | + | !quotation
tussen twee uitspraken | nl | 'Kom maar binnen hoor', zei hij. Heerlijk was het eten daar. 'Tot de volgende keer', zei zij. | heerlijk | + | !quotation
uitspraken naast elkaar | nl | Hij riep 'kom nu' 'wat een vies gedoe hier'. | vies | - | quotation:weakened
between two quoted words | en | In this "shack" the food was really delicious and so was the "tart". | delicious | + | !quotation
an act in speech stands | en | 'They drove us home', said gran. | drove us home | + | !quotation
  `)
})
