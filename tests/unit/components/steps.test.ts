import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Move, moved, moveOf } from '../../../components/marks/steps.ts'
import type { Span } from '../../../lib/model/verdict.ts'

const TEXT = 'Te duur, en koud! 🍜 Nooit weer.'
const MOVES: Move[] = ['next', 'previous', 'more', 'less', 'nextSentence', 'previousSentence']

/** What is selected after each of these moves. */
function walk(...moves: Move[]): string[] {
  let span: Span | null = null
  return moves.map((move) => {
    span = moved(TEXT, span, move)
    return span ? TEXT.slice(span.start, span.end) : ''
  })
}

describe('moved', () => {
  it.each<[string, Move[], string[]]>([
    ['goes from word to word', ['next', 'next', 'next'], ['Te', 'duur', 'en']],
    ['goes back', ['next', 'next', 'previous', 'previous'], ['Te', 'duur', 'Te', 'Te']],
    [
      'takes more words, and fewer',
      ['next', 'more', 'more', 'less'],
      ['Te', 'Te duur', 'Te duur, en', 'Te duur'],
    ],
    ['keeps one word at least', ['next', 'less', 'less'], ['Te', 'Te', 'Te']],
    ['goes on behind what is selected', ['next', 'more', 'next'], ['Te', 'Te duur', 'en']],
    [
      'takes an emoji for a word',
      ['next', 'next', 'next', 'next', 'next'],
      ['Te', 'duur', 'en', 'koud', '🍜'],
    ],
    [
      'goes from sentence to sentence',
      ['nextSentence', 'nextSentence'],
      ['Te duur, en koud!', '🍜 Nooit weer.'],
    ],
    [
      'goes back by sentence',
      ['nextSentence', 'nextSentence', 'previousSentence'],
      ['Te duur, en koud!', '🍜 Nooit weer.', 'Te duur, en koud!'],
    ],
  ])('%s', (_name, moves, expected) => expect(walk(...moves)).toEqual(expected))

  it('selects nothing where there are no words', () => {
    for (const move of MOVES) expect(moved(' \n ', null, move)).toBeNull()
  })

  it('stays within the words, whatever was selected', () => {
    const spans = fc.option(fc.tuple(fc.nat(40), fc.nat(40)))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), spans, fc.constantFrom(...MOVES), (text, ends, move) => {
        const [a, b] = ends ?? [0, 0]
        const before = ends && {
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        }
        const after = moved(text, before, move)
        if (!after) return
        expect(after.start).toBeGreaterThanOrEqual(0)
        expect(after.end).toBeLessThanOrEqual(text.length)
        expect(after.end).toBeGreaterThan(after.start)
      }),
    )
  })
})

it('knows the arrows, with and without Shift', () => {
  expect(moveOf({ key: 'ArrowRight', shiftKey: false })).toBe('next')
  expect(moveOf({ key: 'ArrowRight', shiftKey: true })).toBe('more')
  expect(moveOf({ key: 'ArrowLeft', shiftKey: true })).toBe('less')
  expect(moveOf({ key: 'j', shiftKey: false })).toBeNull()
})
