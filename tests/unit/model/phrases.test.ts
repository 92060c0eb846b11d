import { expect, test } from 'vitest'
import { complaintPhrases } from '../../../lib/model/phrases.ts'
import type { Evidence, Step } from '../../../lib/model/verdict.ts'

const WORDING =
  'Lovely garden. We waited an hour and the waiter shrugged. It could not be worse. Bill was wrong.'

function at(text: string) {
  const start = WORDING.indexOf(text)
  if (start < 0) throw new Error(`Not in the wording: ${text}`)
  return { start, end: start + text.length }
}

function evidence(text: string, sign: '+' | '-', more: Partial<Evidence> = {}): Evidence {
  const weight = sign === '+' ? 1 : -1
  return {
    ...at(text),
    text,
    theme: null,
    sign,
    cue: text,
    kind: 'cue',
    weight,
    signal: null,
    steps: [],
    ...more,
  }
}

const IGNORED: Step = { heuristic: 'hypothetical', effect: 'ignored', span: null }
const WAITED = at('We waited an hour and the waiter shrugged.')

const CASES = [
  {
    name: 'takes the negative cues inside a complaint sentence',
    complaints: [WAITED],
    evidence: [evidence('Lovely', '+'), evidence('waited an hour', '-'), evidence('shrugged', '-')],
    phrases: ['waited an hour', 'shrugged'],
  },
  {
    name: 'takes the sentence where it holds no cue',
    complaints: [at('Bill was wrong.')],
    evidence: [evidence('waited an hour', '-')],
    phrases: ['Bill was wrong.'],
  },
  {
    name: 'takes the sentence where its only cue was set aside',
    complaints: [at('It could not be worse.')],
    evidence: [evidence('worse', '-', { steps: [IGNORED], weight: 0 })],
    phrases: ['It could not be worse.'],
  },
  {
    name: 'takes the sentence where it holds only a fitted word',
    complaints: [WAITED],
    evidence: [evidence('hour', '-', { kind: 'word' })],
    phrases: ['We waited an hour and the waiter shrugged.'],
  },
  {
    name: 'joins phrases that overlap',
    complaints: [WAITED],
    evidence: [evidence('waited an hour', '-'), evidence('an hour and the waiter', '-')],
    phrases: ['waited an hour and the waiter'],
  },
  {
    name: 'keeps out praise and blame outside of complaints',
    complaints: [],
    evidence: [evidence('Lovely', '+'), evidence('wrong', '-')],
    phrases: [],
  },
]

test.each(CASES)('$name', ({ complaints, evidence, phrases }) => {
  const found = complaintPhrases({ complaints, evidence })
  expect(found.map((span) => WORDING.slice(span.start, span.end))).toEqual(phrases)
})
