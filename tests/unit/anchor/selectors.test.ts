import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMark } from '../../../lib/anchor/place.ts'
import { CONTEXT, selectorsOf } from '../../../lib/anchor/selectors.ts'
import { CASES, unmarked } from './cases.ts'

const NOWHERE = { start: 0, end: 0 }

describe('the selectors of each case', () => {
  it.each(CASES)('$name: both lead back', ({ before }) => {
    const { wording, span } = unmarked(before)
    expect(placeMark(selectorsOf(wording, span!)!, wording)).toEqual({ span, how: 'exact', reason: null })
  })

  it.each(CASES)('$name: the quote alone leads back', ({ before }) => {
    const { wording, span } = unmarked(before)
    const { quote } = selectorsOf(wording, span!)!
    expect(placeMark({ quote, position: NOWHERE }, wording)).toEqual({ span, how: 'exact', reason: null })
  })

  it.each(CASES)('$name: the position with its words alone leads back', ({ before }) => {
    const { wording, span } = unmarked(before)
    const { position, quote } = selectorsOf(wording, span!)!
    const bare = { quote: { exact: quote.exact, prefix: '', suffix: '' }, position }
    expect(placeMark(bare, wording)).toEqual({ span, how: 'exact', reason: null })
  })
})

describe('selectorsOf', () => {
  it('gives at most 32 units on each side, verbatim', () => {
    const { wording, span } = unmarked(`${'a b '.repeat(20)}⟦here⟧${' c d'.repeat(20)}`)
    expect(selectorsOf(wording, span!)!.quote).toEqual({
      exact: 'here',
      prefix: 'a b '.repeat(8),
      suffix: ' c d'.repeat(8),
    })
  })

  it('cuts no character of several units', () => {
    const family = '👨‍👩‍👧‍👦'
    const wording = `${family}${family}${family} x ${family}${family}${family}`
    const { quote } = selectorsOf(wording, { start: wording.indexOf('x'), end: wording.indexOf('x') + 1 })!
    expect(quote).toEqual({ exact: 'x', prefix: `${family}${family} `, suffix: ` ${family}${family}` })
  })

  it('widens to whole characters', () => {
    const wording = 'ah 👍🏽 é'.normalize('NFD')
    expect(selectorsOf(wording, { start: 4, end: 5 })!.quote.exact).toBe('👍🏽')
    const accent = wording.length - 2
    expect(selectorsOf(wording, { start: accent, end: accent + 1 })!.quote.exact).toBe('é'.normalize('NFD'))
  })

  it('leaves white space at the ends out', () => {
    expect(selectorsOf('heel  fijn \n', { start: 4, end: 12 })).toMatchObject({
      quote: { exact: 'fijn', prefix: 'heel  ', suffix: ' \n' },
      position: { start: 6, end: 10 },
    })
  })

  it.each([
    ['white space', { start: 1, end: 2 }],
    ['nothing', { start: 1, end: 1 }],
    ['what lies behind the end', { start: 9, end: 12 }],
  ])('is null for %s', (_name, span) => expect(selectorsOf('a b', span)).toBeNull())

  it('holds for any words and any span of them', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(words, fc.nat(400), fc.nat(400), (wording, a, b) => {
        const selectors = selectorsOf(wording, { start: Math.min(a, b), end: Math.max(a, b) })
        if (!selectors) return
        const { quote, position } = selectors
        expect(wording.slice(position.start, position.end)).toBe(quote.exact)
        expect(wording.slice(position.start - quote.prefix.length, position.start)).toBe(quote.prefix)
        expect(wording.slice(position.end, position.end + quote.suffix.length)).toBe(quote.suffix)
        for (const context of [quote.prefix, quote.suffix])
          expect(context.length).toBeLessThanOrEqual(CONTEXT)
        for (const part of [quote.exact, quote.prefix, quote.suffix]) expect(part.isWellFormed()).toBe(true)
        expect(placeMark(selectors, wording)).toEqual({ span: position, how: 'exact', reason: null })
      }),
      { numRuns: 300 },
    )
  })
})
