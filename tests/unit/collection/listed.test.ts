import { describe, expect, it } from 'vitest'
import { behind, listAt, slim } from '../../../lib/collection/listed.ts'

const RESULT = [
  { businessId: 'a', count: 2, reviewIds: ['r1', 'r2'], said: { 'return+': { refs: [] } } },
  { businessId: 'b', count: 1, reviewIds: ['r3'], said: { 'return+': { refs: [{ reviewId: 'r3' }] } } },
]

describe('a result on its way to the window', () => {
  it('leaves its long lists, and says how long they are and where they stand', () => {
    expect(slim(RESULT)[1]).toEqual({
      businessId: 'b',
      count: 1,
      reviewIds: { length: 1, path: '1/reviewIds' },
      said: { 'return+': { refs: { length: 1, path: '1/said/return+/refs' } } },
    })
  })

  it('has each list at the path it gave', () => {
    expect(listAt(RESULT, slim(RESULT)[0]!.reviewIds.path)).toBe(RESULT[0]!.reviewIds)
    expect(listAt(RESULT, slim(RESULT)[1]!.said['return+'].refs.path)).toBe(RESULT[1]!.said['return+'].refs)
    expect(listAt(RESULT, '7/reviewIds')).toEqual([])
  })

  it('knows where a part of a list stands', () => {
    const told = [{ alsoIn: [] }, { alsoIn: ['r9'] }]
    expect(slim(told[1], 'told/1')).toEqual({ alsoIn: { length: 1, path: 'told/1/alsoIn' } })
    expect(listAt({ told }, 'told/1/alsoIn')).toEqual(['r9'])
  })
})

it('behind a number are the words where they are known, and the whole review where they are not', () => {
  const refs = [
    { reviewId: 'b', start: 3, end: 9 },
    { reviewId: 'b', start: 20, end: 24 },
    { reviewId: 'gone', start: 0, end: 1 },
  ]
  expect(behind(['a', 'b'], refs)).toEqual([
    { reviewId: 'a', span: null },
    { reviewId: 'b', span: { start: 3, end: 9 } },
    { reviewId: 'b', span: { start: 20, end: 24 } },
  ])
})
