import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify, createClassifier } from '../../../lib/classify/index.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'

function expectSound(text: string, verdict: Verdict): void {
  expect(verdict.confidence).toBeGreaterThanOrEqual(0)
  expect(verdict.confidence).toBeLessThanOrEqual(1)
  for (const { start, end } of verdict.complaints) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  let last = 0
  for (const evidence of verdict.evidence) {
    expect(evidence.text).toBe(text.slice(evidence.start, evidence.end))
    expect(evidence.text).not.toBe('')
    expect(evidence.start).toBeGreaterThanOrEqual(last)
    last = evidence.start
  }
  if (verdict.level === 0) expect(verdict.reason).not.toBeNull()
}

describe('bad input', () => {
  it.each([
    ['empty text', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['punctuation', '...!?', 'empty'],
    ['German', 'Das Essen war sehr gut und die Bedienung freundlich.', 'language'],
    ['French', 'Le service est excellent et les plats sont très bons.', 'language'],
    ['Spanish', 'La comida muy buena y el servicio excelente, volveremos.', 'language'],
    ['Italian', 'Il cibo era ottimo e il personale molto gentile.', 'language'],
    ['Polish', 'Jedzenie bardzo dobre, obsługa miła, polecam.', 'language'],
    ['Japanese', 'とても美味しかったです。また来ます。', 'language'],
    ['Arabic', 'الطعام لذيذ والخدمة ممتازة', 'language'],
  ])('%s is not rated', (_, text, reason) => {
    const verdict = classify(text)
    expect([verdict.level, verdict.reason]).toEqual([0, reason])
    expect(verdict.evidence).toEqual([])
  })

  it.each([
    ['Dutch', 'Lekker gegeten en vriendelijke bediening.', 'nl'],
    ['Flemish', 'Amai, da was hier zeer lekker eten zenne.', 'nl'],
    ['English', 'Tasty food and friendly staff.', 'en'],
    ['mixed, more Dutch', 'Best burger ever, wij vonden het echt heerlijk en komen snel terug.', 'nl'],
  ])('%s is read', (_, text, lang) => {
    expect(classify(text).lang).toBe(lang)
  })

  it('emoji alone are no text to rate by words, and never throw', () => {
    expectSound('😡😡', classify('😡😡'))
  })

  it('reads past lone surrogates, bidi controls and HTML', () => {
    for (const text of [
      'Slechte bediening \ud83d en \udc00 koud eten, nooit meer.',
      'The staff \u202ewas very\u202c rude and the food was cold.',
      '<p>The <b>staff</b> was rude &amp; the food cold.</p><script>alert(1)</script>',
    ]) {
      const verdict = classify(text)
      expect(verdict.level).toBeGreaterThan(0)
      expectSound(text, verdict)
    }
  })

  it('reads 50,000 characters', () => {
    const text = 'De ober was niet vriendelijk en het eten was koud. '.repeat(1000)
    expectSound(text, classify(text))
  })

  it.each([
    [10, 10],
    [10, null],
    [Number.NaN, 5],
    [-1, 5],
    [6, 5],
    [null, null],
  ])('takes a rating of %s on a scale of %s', (rating, ratingScale) => {
    const text = 'Prima gegeten, aardige bediening.'
    expectSound(text, classify(text, { rating, ratingScale }))
  })

  it('stars never create a top level', () => {
    const text = 'Het was er wel goed, vriendelijke mensen.'
    expect(classify(text, { rating: 5 }).level).toBeLessThanOrEqual(4)
  })
})

// Compiling both lexicons on a busy machine takes longer than a test may by default.
describe('any text', { timeout: 60_000 }, () => {
  const words = fc.constantFrom(
    'niet', 'vriendelijk', 'maar', 'de', 'ober', 'wachten', '45', 'minuten', 'not', 'friendly', 'but', 'waiter', 'free',
    'never', 'again', '.', '!', '?', ',', '"', "'", '\n', '😡', ':)', '8/10', 'É', '\ud800', '\u202e', '...',
  ) // biome-ignore format: a list of words reads best in rows
  it('gives a sound verdict for mixtures of words and signs', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        expectSound(text, classify(text))
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('gives a sound verdict for arbitrary strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(text, classify(text))),
      { numRuns: 300, seed: 2 },
    )
  })

  it('says the same of the same text twice', () => {
    const text = 'The waiter was rude, but the manager gave us a free dessert.'
    expect(classify(text)).toEqual(classify(text))
  })
})

describe('own cues', () => {
  it('finds an extra cue and can mute it again', () => {
    const text = 'De flubberdop op tafel was er weer.'
    const extra = [
      { lang: 'nl' as const, theme: 'tangibles' as const, line: 'flubberdop* op tafel | -3 | event' },
    ]
    const cueOf = (verdict: Verdict) => verdict.evidence.find(({ cue }) => cue.startsWith('flubberdop'))
    expect(cueOf(classify(text))).toBeUndefined()
    expect(cueOf(createClassifier({ extra }).classify(text))).toMatchObject({
      text: 'flubberdop op tafel',
      sign: '-',
    })
  })

  it('mutes a cue of the lexicon', () => {
    const text = 'The staff was friendly and the food was cold.'
    const cue = classify(text).evidence.find(({ kind }) => kind !== 'word')!
    const muted = createClassifier({ muted: [cue.cue] }).classify(text)
    expect(muted.evidence.map(({ cue }) => cue)).not.toContain(cue.cue)
  })

  it('names lines that cannot be read', () => {
    const { faults } = createClassifier({ extra: [{ lang: 'en', theme: null, line: 'x | 9' }] })
    expect(faults).toHaveLength(1)
  })
})
