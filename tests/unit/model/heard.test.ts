import { describe, expect, it } from 'vitest'
import { heard } from '../../../lib/model/heard.ts'
import type { MarkKind, PlacedMark } from '../../../lib/model/mark.ts'
import { complaintPhrases } from '../../../lib/model/phrases.ts'
import type { Evidence, Span, Verdict } from '../../../lib/model/verdict.ts'
import { UNRATED } from '../store/samples.ts'

//            0         1         2         3         4         5         6
//            0123456789012345678901234567890123456789012345678901234567890123456789
const WORDS = 'Prima plek. Trage bediening, koude soep en een vies mes. Nooit excuses.'

const spanOf = (words: string): Span => ({
  start: WORDS.indexOf(words),
  end: WORDS.indexOf(words) + words.length,
})
const wrong = (words: string): Evidence => ({
  ...spanOf(words),
  text: words,
  theme: 'speed',
  sign: '-',
  cue: words,
  kind: 'cue',
  weight: -0.5,
  signal: null,
  steps: [],
})
const VERDICT: Verdict = {
  ...UNRATED,
  level: 2,
  reason: null,
  complaints: [spanOf('Trage bediening, koude soep en een vies mes.'), spanOf('Nooit excuses.')],
  evidence: [wrong('Trage bediening'), wrong('koude soep'), wrong('vies mes')],
}
const mark = (words: string, kind: MarkKind = 'not-complaint') =>
  ({ mark: { kind }, span: spanOf(words) }) as PlacedMark
const phrases = (verdict: Verdict) =>
  complaintPhrases(verdict).map(({ start, end }) => WORDS.slice(start, end))

describe('heard', () => {
  it('is the verdict itself where the user said nothing of complaints', () => {
    expect(heard(VERDICT, [])).toBe(VERDICT)
    expect(heard(VERDICT, [mark('Trage', 'complaint'), mark('koude soep', 'note')])).toBe(VERDICT)
    expect(heard(VERDICT, [mark('Prima plek')])).toBe(VERDICT)
  })

  it('takes away a sentence that tells of nothing else', () => {
    expect(phrases(heard(VERDICT, [mark('excuses')]))).toEqual(['Trage bediening', 'koude soep', 'vies mes'])
  })

  it.each([
    ['Trage bediening', ['koude soep', 'vies mes']],
    ['bediening, koude', ['vies mes']],
    ['koude', ['Trage bediening', 'vies mes']],
    ['vies mes. Nooit', ['Trage bediening', 'koude soep']],
  ])('"%s" is no complaint: the others stay', (words, left) => {
    const rest = phrases(heard(VERDICT, [mark(words)])).filter((phrase) => phrase !== 'Nooit excuses.')
    expect(rest).toEqual(left)
  })

  it('takes all away with as many marks', () => {
    const marks = ['Trage', 'soep', 'mes', 'Nooit'].map((words) => mark(words))
    expect(heard(VERDICT, marks).complaints).toEqual([])
    expect(heard(VERDICT, [mark(WORDS)]).complaints).toEqual([])
  })

  it('leaves level, evidence and the verdict it was given as they are', () => {
    const before = structuredClone(VERDICT)
    const after = heard(VERDICT, [mark('Trage bediening')])
    expect(VERDICT).toEqual(before)
    expect({ ...after, complaints: VERDICT.complaints }).toEqual(VERDICT)
  })
})
