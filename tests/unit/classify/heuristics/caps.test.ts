import { describe, expect, it } from 'vitest'
import { capPraise } from '../../../../lib/classify/heuristics/praise.ts'
import { capProduct } from '../../../../lib/classify/heuristics/product.ts'
import type { LevelId } from '../../../../lib/model/ladder.ts'

describe('praise without an act', () => {
  it.each([
    ['loud praise is Desired at most', 5, 0, 0, 4],
    ['very loud praise too', 6, 0, -0.4, 4],
    ['a cue of an act lifts the cap', 5, 2, -0.4, 5],
    ['several acts', 6, 5, 0.8, 6],
    ['words that tell of an act lift it too', 5, 0, 0.3, 5],
    ['Desired stays', 4, 0, 0, 4],
    ['Expected stays', 3, 0, 0, 3],
    ['Basic stays', 2, 0, 0, 2],
    ['Criminal stays', 1, 0, 0, 1],
    ['not rated stays', 0, 0, 0, 0],
  ])('%s', (_, level, events, words, expected) => {
    expect(capPraise(level as LevelId, { events, words })).toBe(expected)
  })
})

describe('product or price alone', () => {
  it.each([
    ['bad food alone is Basic', 1, false, false, 2],
    ['unsafe food is Criminal', 1, false, true, 1],
    ['a rude waiter is service', 1, true, false, 1],
    ['the best cake is Desired', 5, false, false, 4],
    ['the very best cake too', 6, false, false, 4],
    ['a gift by staff is service', 5, true, false, 5],
    ['Basic stays', 2, false, false, 2],
    ['Expected stays', 3, false, false, 3],
    ['Desired stays', 4, false, false, 4],
    ['not rated stays', 0, false, false, 0],
  ])('%s', (_, level, service, breach, expected) => {
    expect(capProduct(level as LevelId, service, breach)).toBe(expected)
  })
})
