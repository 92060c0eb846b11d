import { describe, expect, it } from 'vitest'
import { Automaton } from '../../../lib/lexicon/automaton.ts'
import { compileCues } from '../../../lib/lexicon/compile.ts'
import { lexiconOf } from '../../../lib/lexicon/index.ts'
import { findCues, newFound } from '../../../lib/lexicon/match.ts'
import { Tokens } from '../../../lib/lexicon/tokens.ts'
import { Vocabulary } from '../../../lib/lexicon/vocabulary.ts'

/** An automaton that counts how often it is asked. */
class Counting extends Automaton {
  asked = 0
  override step(state: number, kind: number, clause: boolean): number {
    this.asked++
    return super.step(state, kind, clause)
  }
}

const { cues, classes } = lexiconOf('en')
const automaton = new Counting(compileCues(cues, classes, new Set()))

function workFor(text: string): { asked: number; tokens: number } {
  automaton.asked = 0
  const tokens = new Tokens()
  tokens.read(text, new Vocabulary())
  const kinds = Int32Array.from({ length: tokens.count }, (_, i) =>
    automaton.kindOf(tokens.textAt(i), tokens.entryAt(i).kind === 'number'),
  )
  const firsts = kinds.map((kind) => automaton.first(kind))
  findCues(tokens, kinds, firsts, automaton, newFound())
  return { asked: automaton.asked, tokens: tokens.count }
}

describe('work grows with the text and no faster', () => {
  it.each([
    [
      'a plain story',
      'The waiter was not very friendly but he brought us a free dessert and we will come back. ',
    ],
    ['no full stop at all', 'very very very very very friendly staff and '],
    ['gaps that never close', 'they gave us the the the the the the the '],
    ['one word over and over', 'free '],
  ])('%s', (_, sentence) => {
    const short = workFor(sentence.repeat(100))
    const long = workFor(sentence.repeat(1000))
    expect(long.asked / long.tokens).toBeLessThan((short.asked / short.tokens) * 1.1 + 0.1)
    expect(long.asked / long.tokens).toBeLessThan(41)
  })
})
