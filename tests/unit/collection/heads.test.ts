import { expect, it } from 'vitest'
import { behindIn, HEAD, headsOf } from '../../../lib/collection/heads.ts'
import { behind, listAt } from '../../../lib/collection/listed.ts'

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `r${from + at}`)
const word = (reviewId: string, start = 2) => ({ reviewId, start, end: start + 5 })

/** Twice in the third review, once in each sixth, none in the others. */
const refs = [
  word('r2'),
  word('r2', 40),
  ...names(3, 120)
    .filter((_, at) => at % 6 === 0)
    .map((id) => word(id)),
]
const RESULT = [
  { steps: [{ reviewIds: names(0, 120), refs }, { reviewIds: names(120, 130) }] },
  { told: [{ text: 'x', alsoIn: ['r7'] }] },
]
const LONG = '0/steps/0/reviewIds'
const WORDS = '0/steps/0/refs'
const SHORT = '0/steps/1/reviewIds'

const whole = (paths: string[], words: string | null) =>
  behind(
    paths.flatMap((path) => listAt(RESULT, path) as string[]),
    words === null ? [] : (listAt(RESULT, words) as ReturnType<typeof word>[]),
  )

it.each<[string, string[], string | null]>([
  ['reviews', [LONG], null],
  ['words, and reviews without any', [LONG], WORDS],
  ['two lists, the long one last', [SHORT, LONG], null],
  ['two lists, the long one first', [LONG, SHORT], null],
  ['a short list', [SHORT], null],
  ['a list in a list that stays', ['1/told/0/alsoIn'], null],
])('the first behind a number are the same as in the whole: %s', (_what, paths, words) => {
  const heads = structuredClone(headsOf(RESULT))
  const all = whole(paths, words)
  expect(behindIn(heads, { reviewIds: paths, refs: words }, HEAD)).toEqual({
    count: all.length,
    reviews: new Set(all.map(({ reviewId }) => reviewId)).size,
    first: all.slice(0, HEAD),
  })
})

it('more than was kept is not made up', () => {
  const heads = headsOf(RESULT)
  expect(behindIn(heads, { reviewIds: [LONG], refs: null }, HEAD + 1)).toBe(null)
  expect(behindIn(heads, { reviewIds: [SHORT], refs: null }, 1_000)?.first).toHaveLength(10)
})

it('a list that is not there any more is not taken for an empty one', () => {
  expect(behindIn(headsOf(RESULT), { reviewIds: ['7/reviewIds'], refs: null }, HEAD)).toBe(null)
})
