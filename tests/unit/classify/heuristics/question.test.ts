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
  `)
})
