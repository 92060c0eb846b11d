import { describe, expect, it } from 'vitest'
import { placeMark } from '../../../lib/anchor/place.ts'
import { selectorsOf } from '../../../lib/anchor/selectors.ts'
import { CASES, FOUND, LOST, unmarked } from './cases.ts'

const selectors = (before: string) => {
  const { wording, span } = unmarked(before)
  return selectorsOf(wording, span!)!
}

it('the table has at least 60 edits, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length)
})

describe('a mark is found again', () => {
  it.each(FOUND)('$name', ({ before, after }) => {
    const { wording, span } = unmarked(after)
    const placing = placeMark(selectors(before), wording)
    expect(placing.span && wording.slice(placing.span.start, placing.span.end)).toBe(
      wording.slice(span!.start, span!.end),
    )
    expect(placing.span).toEqual(span)
    const verbatim = wording.slice(span!.start, span!.end) === selectors(before).quote.exact
    expect(placing.how).toBe(verbatim ? 'exact' : 'fuzzy')
  })
})

describe('a mark is an orphan', () => {
  it.each(LOST)('$name', ({ before, after, reason }) => {
    expect(placeMark(selectors(before), after)).toEqual({ span: null, how: 'orphan', reason })
  })
})
