import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runsOf } from '../../../components/marked-text.tsx'

const TEXT = 'Slow, and rude.'
const WHOLE = { start: 0, end: TEXT.length }

const shown = (marks: { start: number; end: number }[], within = WHOLE) =>
  runsOf(TEXT, marks, within)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

it.each([
  { name: 'marks nothing', marks: [], expected: 'Slow, and rude.' },
  {
    name: 'marks the beginning and the end',
    marks: [span(0, 4), span(10, 15)],
    expected: '[Slow], and [rude.]',
  },
  { name: 'joins marks that overlap', marks: [span(0, 6), span(4, 9)], expected: '[Slow, and] rude.' },
  { name: 'takes marks in any order', marks: [span(10, 14), span(0, 4)], expected: '[Slow], and [rude].' },
  { name: 'leaves out what lies beyond the text', marks: [span(12, 99)], expected: 'Slow, and ru[de.]' },
])('$name', ({ marks, expected }) => {
  expect(shown(marks)).toBe(expected)
})

it('shows only its own part of the wording', () => {
  expect(shown([span(0, 8)], span(6, 15))).toBe('[an]d rude.')
  expect(shown([span(0, 4)], span(6, 15))).toBe('and rude.')
})

it('cuts at the edges of own marks too, each kind once where they lie on each other', () => {
  const own = [
    { ...span(0, 9), kind: 'note' as const },
    { ...span(6, 15), kind: 'praise' as const },
    { ...span(6, 9), kind: 'note' as const },
  ]
  expect(runsOf(TEXT, [span(0, 4)], WHOLE, own)).toEqual([
    { text: 'Slow', marked: true, own: ['note'] },
    { text: ', ', marked: false, own: ['note'] },
    { text: 'and', marked: false, own: ['note', 'praise'] },
    { text: ' rude.', marked: false, own: ['praise'] },
  ])
})

it('never loses or adds a letter', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
  )
  // Halves of an emoji and combining marks too: offsets count UTF-16 units.
  const texts = fc.array(fc.constantFrom('a', 'é', '\n', '👍', '\ud83d', '\u0301'), { maxLength: 30 })
  fc.assert(
    fc.property(texts, spans, (letters, marks) => {
      const text = letters.join('')
      const runs = runsOf(text, marks, { start: 0, end: text.length })
      expect(runs.map((run) => run.text).join('')).toBe(text)
    }),
  )
})

function span(start: number, end: number) {
  return { start, end }
}
