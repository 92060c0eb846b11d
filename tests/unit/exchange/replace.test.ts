import { describe, expect, it } from 'vitest'
import { replaceAll } from '../../../lib/exchange/replace.ts'

const TEXT = 'een naam, een naam.'
const by = 'pseudoniem'
const { text, moved } = replaceAll(TEXT, /naam/g, by)

describe('replaceAll', () => {
  it('replaces each match', () => {
    expect(text).toBe('een pseudoniem, een pseudoniem.')
  })

  it.each([
    ['before all', 'een ', 0, 4, 'een '],
    ['ending where a name begins', ', een ', 8, 14, ', een '],
    ['beginning where a name ends', ', een', 8, 13, ', een'],
    ['a name', 'naam', 4, 8, by],
    ['the first half of a name', 'na', 4, 6, by],
    ['the last half of a name', 'am', 6, 8, by],
    ['the middle of a name', 'aa', 5, 7, by],
    ['from one name into the next', 'am, een na', 6, 16, `${by}, een ${by}`],
    ['the end', '.', 18, 19, '.'],
    ['all', TEXT, 0, 19, 'een pseudoniem, een pseudoniem.'],
    ['nothing, at a name', '', 4, 4, ''],
  ])('moves a span: %s', (_name, old, start, end, words) => {
    expect(TEXT.slice(start, end)).toBe(old)
    const span = moved({ start, end })
    expect(text.slice(span.start, span.end)).toBe(words)
  })

  it('leaves everything where nothing is found', () => {
    expect(replaceAll(TEXT, null, by).text).toBe(TEXT)
    expect(replaceAll(TEXT, /jan/g, by).moved({ start: 3, end: 7 })).toEqual({ start: 3, end: 7 })
  })
})
