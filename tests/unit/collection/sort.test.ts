import { describe, expect, it } from 'vitest'
import { isSortId, SORT_IDS, type SortId, sorted } from '../../../lib/collection/sort.ts'
import { collected } from './items.ts'

const day = (iso: string) => ({ raw: iso, iso, precision: 'day' as const })
const ITEMS = [
  collected('a', {
    review: { date: day('2026-01-05'), text: 'kort' },
    verdict: { level: 0, confidence: 0.9 },
  }),
  collected('b', { review: { date: null, text: 'een lange tekst' }, verdict: { level: 2, confidence: 0.4 } }),
  collected('c', {
    review: { date: day('2025-12-31'), text: 'langer' },
    verdict: { level: 2, confidence: 0.6 },
    annotation: { level: 6 },
  }),
]

describe('the order', () => {
  it.each<[SortId, string]>([
    ['newest', 'acb'],
    ['oldest', 'cab'],
    // c is on 6 because the user says so; a is on no step.
    ['highest', 'cba'],
    ['lowest', 'bca'],
    ['unsure', 'bca'],
    ['longest', 'bca'],
    ['collected', 'abc'],
  ])('%s gives %s, what has none last', (by, order) => {
    expect(
      sorted(ITEMS, by)
        .map(({ review }) => review.id.slice(-1))
        .join(''),
    ).toBe(order)
  })

  it.each(SORT_IDS)('%s does not depend on the order before', (by) => {
    expect(sorted(ITEMS.toReversed(), by)).toEqual(sorted(ITEMS, by))
  })

  it('knows its own names only', () => {
    expect(isSortId('newest')).toBe(true)
    expect(isSortId('toString')).toBe(false)
    expect(isSortId(null)).toBe(false)
  })
})
