import { expect, it } from 'vitest'
import { keepSame } from '../../../components/same.ts'
import { itemOf } from './fixtures.ts'

it('gives back the list itself where nothing changed', () => {
  const before = [itemOf('a'), itemOf('b')]
  expect(keepSame(before, [itemOf('a'), itemOf('b')])).toBe(before)
})

it('keeps the objects of reviews that are the same, in the new order', () => {
  const before = [itemOf('a'), itemOf('b')]
  const now = keepSame(before, [itemOf('c'), itemOf('b', { text: 'Longer now.' }), itemOf('a')])
  expect(now[2]).toBe(before[0])
  expect(now.map(({ review }) => review.text)).toEqual(['Text of c.', 'Longer now.', 'Text of a.'])
})

it('notices a review that went away', () => {
  const before = [itemOf('a'), itemOf('b')]
  expect(keepSame(before, [itemOf('a')])).toEqual([before[0]])
})
