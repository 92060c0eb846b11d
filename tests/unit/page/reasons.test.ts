import { expect, test } from 'vitest'
import type { Evidence } from '../../../lib/model/verdict.ts'
import { byTheme, shortened, sureness, tippingWords } from '../../../lib/page/reason-card/reasons.ts'

function evidence(text: string, more: Partial<Evidence>): Evidence {
  return {
    ...{ start: 0, end: text.length, text, theme: null, sign: '+', cue: text, kind: 'cue', weight: 0.5 },
    ...{ signal: null, steps: [], ...more },
  }
}

test('puts the theme that weighs most first, blame as heavy as praise, phrases as in the text', () => {
  const groups = byTheme({
    evidence: [
      evidence('tasty', { theme: 'product', weight: 0.3 }),
      evidence('an hour', { theme: 'speed', weight: -0.9, sign: '-' }),
      evidence('nice', { weight: 0.1 }),
      evidence('fresh', { theme: 'product', weight: 0.4 }),
    ],
  })
  expect(groups.map(({ theme, phrases }) => [theme, phrases.map(({ text }) => text)])).toEqual([
    ['speed', ['an hour']],
    ['product', ['tasty', 'fresh']],
    [null, ['nice']],
  ])
})

test('keeps phrases that were set aside, and single words apart', () => {
  const aside = evidence('would be great', {
    weight: 0,
    steps: [{ heuristic: 'conditional', effect: 'ignored', span: null }],
  })
  const verdict = { evidence: [aside, evidence('again', { kind: 'word', weight: -0.2, sign: '-' })] }
  expect(byTheme(verdict).flatMap(({ phrases }) => phrases)).toEqual([aside])
  expect(tippingWords(verdict).map(({ text }) => text)).toEqual(['again'])
})

test('shows each tipping word once, the heaviest first, and no more than asked for', () => {
  const verdict = {
    evidence: [
      evidence('then', { kind: 'word', weight: 0.1 }),
      evidence('Never', { kind: 'word', weight: -0.6, sign: '-' }),
      evidence('never', { kind: 'word', weight: -0.6, sign: '-' }),
      evidence('the', { kind: 'word', weight: 0 }),
      evidence('thanks', { kind: 'word', weight: 0.4 }),
    ],
  }
  expect(tippingWords(verdict, 2).map(({ text }) => text)).toEqual(['Never', 'thanks'])
})

test.each([
  [1, 'sure'],
  [0.75, 'sure'],
  [0.74, 'fair'],
  [0.5, 'fair'],
  [0.49, 'unsure'],
  [0, 'unsure'],
])('calls a confidence of %d %s', (confidence, word) => {
  expect(sureness(confidence)).toBe(word)
})

test('shortens a long quote between words and leaves a short one', () => {
  expect(shortened('  two\n lines ')).toBe('two lines')
  expect(shortened('the waiter walked past us four times', 24)).toBe('the waiter walked past…')
  expect(shortened('a'.repeat(50), 20)).toBe(`${'a'.repeat(20)}…`)
  expect(shortened('😀'.repeat(20), 9)).toBe('😀😀😀😀…')
})
