import { describe, expect, it } from 'vitest'
import { type Additions, ladderOf, withAdditions } from '../../../components/page-list.ts'
import { ALL, choose } from '../../../lib/collection/filter.ts'
import type { Annotation } from '../../../lib/model/annotation.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { annotationOf } from '../collection/items.ts'
import { itemOf } from './fixtures.ts'

const SOUP = itemOf('soup', { level: 2, author: 'Zoë', text: 'The soup was cold.' })
const BIKE = itemOf('bike', {
  level: 5,
  author: 'Ruud',
  title: 'Fiets gebracht',
  text: 'Wat een verrassing!',
})
const STAR = itemOf('star', { level: 0, author: null, text: '' })
const ITEMS = [SOUP, BIKE, STAR]

function annotated(...own: [id: string, more: Partial<Annotation>][]): Additions['annotations'] {
  return new Map(own.map(([reviewId, more]) => [reviewId, annotationOf(reviewId, more)]))
}

const NOTED = annotated([BIKE.review.id, { level: 6, note: 'Voorbeeld voor de cursus', tags: ['Café'] }])

const added = (items: typeof ITEMS, annotations: Additions['annotations'] = new Map()) =>
  withAdditions(items, { annotations, marks: new Map(), setIds: {} })

describe('the filter on what a page shows', () => {
  it.each<{ name: string; levels?: LevelId[]; text?: string; kept: typeof ITEMS }>([
    { name: 'keeps all without a filter', kept: ITEMS },
    { name: 'keeps one level', levels: [2], kept: [SOUP] },
    { name: 'keeps several levels in the order of the page', levels: [0, 2], kept: [SOUP, STAR] },
    { name: 'goes by the own level where there is one', levels: [6], kept: [BIKE] },
    { name: 'no longer finds it under the level of the program', levels: [5], kept: [] },
    { name: 'finds words of the text', text: 'cold', kept: [SOUP] },
    { name: 'finds words of the title', text: 'gebracht', kept: [BIKE] },
    { name: 'finds the author without the accent', text: 'zoe', kept: [SOUP] },
    { name: 'finds the note', text: 'CURSUS', kept: [BIKE] },
    { name: 'finds a tag with other accents', text: 'cafe', kept: [BIKE] },
    { name: 'wants all words, in any order', text: 'cold  soup', kept: [SOUP] },
    { name: 'refuses when one word is missing', text: 'cold bike', kept: [] },
    { name: 'takes blanks for no words', text: '   ', kept: ITEMS },
    { name: 'takes signs of patterns literally', text: '.*', kept: [] },
    { name: 'joins level and words', levels: [2, 5], text: 'ruud', kept: [] },
  ])('$name', ({ levels = [], text = '', kept }) => {
    const facets = levels.length > 0 ? { level: levels.map(String) } : {}
    const { chosen } = choose(added(ITEMS, NOTED), { ...ALL, facets, text })
    expect(chosen.map(({ review }) => review.id)).toEqual(kept.map(({ review }) => review.id))
  })
})

describe('ladderOf', () => {
  it('counts from the highest step down, shares of the rated reviews', () => {
    expect(ladderOf(added([SOUP, SOUP, BIKE]))).toEqual([
      { level: 6, count: 0, share: 0 },
      { level: 5, count: 1, share: 1 / 3 },
      { level: 4, count: 0, share: 0 },
      { level: 3, count: 0, share: 0 },
      { level: 2, count: 2, share: 2 / 3 },
      { level: 1, count: 0, share: 0 },
    ])
  })

  it('ends with the reviews that are not rated, where there are any', () => {
    expect(ladderOf(added(ITEMS)).at(-1)).toEqual({ level: 0, count: 1, share: 1 / 3 })
  })

  it('counts a review on the level that the user gave', () => {
    const [top] = ladderOf(added(ITEMS, NOTED))
    expect(top).toEqual({ level: 6, count: 1, share: 0.5 })
  })

  it('has six empty steps where there are no reviews', () => {
    expect(ladderOf(added([])).map(({ count, share }) => count + share)).toEqual([0, 0, 0, 0, 0, 0])
  })
})

it('lets "not rated" of the user stand over a level of the program', () => {
  const rungs = ladderOf(added([SOUP], annotated([SOUP.review.id, { level: 0 }])))
  expect(rungs.at(-1)).toEqual({ level: 0, count: 1, share: 1 })
})
