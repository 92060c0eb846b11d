import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('questions', () => {
  cases(`
a question values nothing | nl | Zijn ze daar vriendelijk? | vriendelijk | + | question:weakened
blame keeps its weight | nl | Waarom was het zo vies? | vies | - | !question
a statement | nl | Ze zijn vriendelijk. | vriendelijk | + | !question
the sentence before a question | nl | Ze zijn vriendelijk. Wie weet waarom? | vriendelijk | + | !question
the sentence after a question | nl | Waarom hier? Ze zijn vriendelijk. | vriendelijk | + | !question
a question values nothing | en | Is the staff friendly? | friendly | + | question:weakened
blame keeps its weight | en | Why was it so dirty? | dirty | - | !question
a statement | en | They are friendly. | friendly | + | !question
the sentence after a question | en | Why here? They are friendly. | friendly | + | !question
question and exclamation marks | en | Friendly?! | friendly | + | question:weakened
een vraag met lof | nl | Is het eten heerlijk? | heerlijk | + | question:weakened
twee vragen | nl | Waar is het? Is het geweldig? | geweldig | + | question:weakened
vraagteken en uitroepteken | nl | Vriendelijk?! | vriendelijk | + | question:weakened
blaam in een vraag met hoe | nl | Hoe traag kan het zijn? | traag | - | !question
een vraag na een uitroep | nl | Heerlijk! Ga je mee? | heerlijk | + | !question
praise in a question | en | Is the food delicious? | delicious | + | question:weakened
two questions | en | Where is it? Is it wonderful? | wonderful | + | question:weakened
the sentence before a question | en | They are friendly. Who knows why? | friendly | + | !question
blame in a question with how | en | How slow can it be? | slow | - | !question
a question after an exclamation | en | Delicious! Are you coming? | delicious | + | !question
  `)
})
