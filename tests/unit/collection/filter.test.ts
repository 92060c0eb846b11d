import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALL,
  choose,
  FACET_IDS,
  FACETS,
  type FacetId,
  type Filter,
  filterFrom,
  NONE,
  paramsOf,
  toggled,
  withValues,
} from '../../../lib/collection/filter.ts'
import type { CollectedItem } from '../../../lib/model/item.ts'
import { collected, level } from './items.ts'

const HET_RAD = {
  id: 'b1',
  name: 'Het Rad',
  role: 'own' as const,
  placeIds: ['maps:0x47c:0x9'],
  created: '',
  modified: '',
}

const ITEMS: readonly CollectedItem[] = [
  collected('a', { ...level(1), business: HET_RAD, review: { text: 'Onbeschoft aan de balie', lang: 'nl' } }),
  collected('b', {
    verdict: { level: 4, themes: [{ theme: 'speed', sign: '+' }], signals: ['return+'], lang: 'en' },
    review: { text: 'Quick repair, crème brûlée on top', rating: { value: 8, scale: 10, raw: '8' } },
    setIds: ['s', 't'],
  }),
  collected('c', {
    ...level(4),
    annotation: { level: 2, tags: ['wachten'], note: 'nabellen' },
    review: { rating: null, date: { raw: '2024', iso: '2024', precision: 'year' } },
    setIds: [],
  }),
  collected('d', {
    verdict: { level: 0, themes: [], lang: null },
    review: { lang: 'de-AT', date: null, site: 'trustpilot' },
    marks: [{ kind: 'praise', theme: 'knowledge', tags: ['advies'] }],
  }),
]

const passing = (filter: Partial<Filter>) =>
  choose(ITEMS, { ...ALL, ...filter })
    .chosen.map(({ review }) => review.id.slice(-1))
    .join('')
const by = (facet: FacetId, ...values: string[]) => passing({ facets: { [facet]: values } })

describe('a filter', () => {
  it.each<[FacetId, string[], string]>([
    ['level', ['4'], 'b'],
    ['level', ['2', '1'], 'ac'],
    ['own', ['2'], 'c'],
    ['own', [NONE], 'abd'],
    ['set', ['t'], 'b'],
    ['set', [NONE], 'c'],
    ['business', ['b1'], 'a'],
    ['business', ['maps:0x47c:0x9'], 'bcd'],
    ['place', ['maps:0x47c:0x9'], 'abcd'],
    ['role', ['own'], 'a'],
    ['role', [NONE], 'bcd'],
    ['site', ['trustpilot'], 'd'],
    ['theme', ['speed-'], 'ac'],
    ['theme', ['speed+', 'knowledge+'], 'bd'],
    // Speed is steered; knowledge is product knowledge.
    ['driver', ['steering-'], 'ac'],
    ['driver', ['knowledge+'], 'd'],
    ['signal', ['return+'], 'b'],
    ['rating', ['4'], 'b'],
    ['rating', [NONE], 'c'],
    ['lang', ['de'], 'd'],
    ['lang', ['en'], 'b'],
    ['tag', ['wachten', 'advies'], 'cd'],
    ['annotated', ['yes'], 'c'],
    ['marked', ['yes'], 'd'],
    ['marked', ['no', 'yes'], 'abcd'],
  ])('by %s %j leaves %s', (facet, values, left) => {
    expect(by(facet, ...values)).toBe(left)
  })

  it('joins facets by "and"', () => {
    expect(passing({ facets: { set: ['s'], level: ['4', '1'] } })).toBe('ab')
  })

  it.each([
    ['brulee CREME', 'b'],
    ['nabellen', 'c'],
    ['wachten', 'c'],
    ['het rad', 'abcd'],
    ['balie quick', ''],
  ])('by the words "%s" leaves %s', (text, left) => {
    expect(passing({ text })).toBe(left)
  })

  it.each<[string | null, string | null, string]>([
    // a and b are of September 2026, c of 2024 without a month, d of no date.
    ['2026-09', null, 'ab'],
    ['2026-10', null, ''],
    [null, '2026-08', 'c'],
    ['2024-05', '2024-06', 'c'],
    [null, null, 'abcd'],
  ])('by the period from %s to %s leaves %s', (from, to, left) => {
    expect(passing({ from, to })).toBe(left)
  })

  it('counts for each value what choosing it instead would leave', () => {
    const { counts } = choose(ITEMS, { ...ALL, facets: { level: ['4'], set: ['s'] } })
    // Of set s: a on 1, b on 4, d on 0. Level 4 is b alone, which is in s and t.
    expect(counts.level).toEqual({ 1: 1, 4: 1, 0: 1 })
    expect(counts.set).toEqual({ s: 1, t: 1 })
    expect(counts.lang).toEqual({ en: 1 })
  })
})

describe('a filter in the address', () => {
  const months = fc
    .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
  const filters: fc.Arbitrary<Filter> = fc.record({
    facets: fc.dictionary(
      fc.constantFrom(...FACET_IDS),
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }).map((all) => all.sort()),
    ),
    from: fc.option(months),
    to: fc.option(months),
    text: fc.string().filter((text) => text.trim() !== '' || text === ''),
  })

  it('comes back as it was', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFrom(new URLSearchParams(paramsOf(filter).toString()))).toEqual({
          ...filter,
          facets: { ...filter.facets },
        })
      }),
    )
  })

  it('is the same words whatever the order in which values were chosen', () => {
    const one = toggled(toggled(ALL, 'level', '4'), 'level', '1')
    const other = withValues(ALL, 'level', ['1', '4'])
    expect(paramsOf(one).toString()).toBe(paramsOf(other).toString())
  })

  it.each(['from=2026-13&to=soon&colour=red', 'level=&from=', ''])(
    'leaves out what "%s" does not say',
    (query) => {
      expect(filterFrom(new URLSearchParams(query))).toEqual(ALL)
    },
  )

  it('goes away with its last value', () => {
    expect(toggled(toggled(ALL, 'tag', 'x'), 'tag', 'x')).toEqual(ALL)
  })
})

it('every facet gives each review at least one value where it has a "none"', () => {
  for (const id of ['set', 'role', 'own', 'rating', 'lang', 'annotated', 'marked'] as const)
    for (const item of ITEMS) expect(FACETS[id](item)).not.toHaveLength(0)
})
