import { describe, vi } from 'vitest'
import { cases } from './table.ts'

vi.mock('../../../../lib/lexicon/index.ts', () => import('./lexicon.ts'))

describe('negation and its scope', () => {
  cases(`
plain praise stands | nl | De ober was vriendelijk. | vriendelijk | + | !negation
niet before the word | nl | De ober was niet vriendelijk. | vriendelijk | - | negation:flipped
niet with a word between | nl | Ze waren niet echt vriendelijk. | vriendelijk | - | negation:flipped
geen negates its noun | nl | Geen vriendelijke ontvangst. | vriendelijke | - | negation:flipped
a clause ends the scope | nl | Het was niet ver, vriendelijk waren ze wel. | vriendelijk | + | !negation
niet alleen negates nothing | nl | Niet alleen vriendelijk en ook kundig. | vriendelijk | + | !negation
litotes becomes faint praise | nl | Het personeel was niet onvriendelijk. | onvriendelijk | + | negation:weakened
a full stop ends the scope | nl | Dat kon niet. Vriendelijk waren ze. | vriendelijk | + | !negation
plain praise stands | en | The staff was friendly. | friendly | + | !negation
not before the word | en | The staff was not friendly. | friendly | - | negation:flipped
a contraction negates | en | They weren't very friendly. | friendly | - | negation:flipped
never negates | en | She was never friendly. | friendly | - | negation:flipped
but ends the scope | en | Not cheap but friendly. | friendly | + | !negation
not only negates nothing | en | Not only friendly and quick. | friendly | + | !negation
litotes becomes faint praise | en | It was not dirty. | dirty | + | negation:weakened
a negator in the gap of a cue | nl | Bij binnenkomst werden we niet begroet. | Bij binnenkomst werden we niet begroet | - | negation:flipped
the same cue without it | nl | Bij binnenkomst werden we begroet. | Bij binnenkomst werden we begroet | + | !negation
a negator in the gap of a cue | en | At the door nobody greeted us. | At the door nobody greeted | - | negation:flipped
an event of blame keeps its sign | en | We never got it and no apology. | no apology | - | !negation
and after a negated fault goes its own way | en | Not dirty and friendly too. | friendly | + | !negation
and after negated praise stays under it | en | Not quick and friendly. | friendly | - | negation:flipped
en na een ontkende fout gaat zijn eigen weg | nl | Niet traag en vriendelijk. | vriendelijk | + | !negation
nobody negates | en | Nobody was friendly. | friendly | - | negation:flipped
  `)
})
