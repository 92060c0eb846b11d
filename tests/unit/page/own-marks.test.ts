import { beforeEach, describe, expect, it, vi } from 'vitest'
import { selectorsOf } from '../../../lib/anchor/selectors.ts'
import type { Mark, MarkKind } from '../../../lib/model/mark.ts'
import type { Review } from '../../../lib/model/review.ts'
import { OwnMarks } from '../../../lib/page/own-marks.ts'
import { atOnce } from '../../../lib/sites/steps.ts'
import type { FoundReview } from '../../../lib/sites/types.ts'
import { itemOf, SAYS } from '../store/samples.ts'

const { review } = itemOf()
const MOMENT = '2026-11-02T09:00:00.000Z'

const mark = (kind: MarkKind, words = 'drie weken', reviewId = review.id): Mark => {
  const start = review.text.indexOf(words)
  return {
    ...SAYS,
    ...selectorsOf(review.text, { start, end: start + words.length })!,
    kind,
    id: `${reviewId}#${kind}`,
    reviewId,
    author: '',
    created: MOMENT,
    modified: MOMENT,
  }
}

const ask = vi.fn()
let own: OwnMarks

beforeEach(() => {
  ask.mockReset()
  own = new OwnMarks(ask)
})

/** The reviews of which there is news after placing. */
function place(...reviews: Review[]): string[] {
  const news: string[] = []
  const found = reviews.map((one) => ({ review: one }) as FoundReview)
  atOnce(own.place(found, (one) => news.push(one.review.id)))
  return news
}

describe('OwnMarks', () => {
  it('asks for each review once, and again only where that is wanted', async () => {
    ask.mockResolvedValue([mark('praise')])
    await own.learn([review.id, 'maps:r2'])
    await own.learn([review.id, 'maps:r3'])
    expect(ask.mock.calls).toEqual([[[review.id, 'maps:r2']], [['maps:r3']]])
    await own.learn([review.id], true)
    expect(ask).toHaveBeenLastCalledWith([review.id])
  })

  it('has news of a review whose last mark was taken away elsewhere', async () => {
    ask.mockResolvedValueOnce([mark('praise')]).mockResolvedValue([])
    await own.learn([review.id])
    expect(place(review)).toEqual([review.id])
    await own.learn([review.id], true)
    expect(place(review)).toEqual([review.id])
    expect(own.of(review.id)).toEqual([])
    expect(place(review)).toEqual([])
  })

  it('asks for many in portions', async () => {
    ask.mockResolvedValue([])
    await own.learn(Array.from({ length: 230 }, (_, i) => `maps:r${i}`))
    expect(ask.mock.calls.map(([ids]) => ids.length)).toEqual([100, 100, 30])
  })

  it('places marks in the words as they are read now, and again when those change', async () => {
    ask.mockResolvedValue([mark('note')])
    await own.learn([review.id])
    expect(place(review)).toEqual([review.id])
    expect(place(review)).toEqual([])
    expect(place({ ...review, title: 'Fiets' })).toEqual([review.id])
    expect(own.of(review.id)).toMatchObject([{ span: { start: 9, end: 19 }, how: 'exact' }])
  })

  it('draws no orphan, and brings it back with its words', async () => {
    ask.mockResolvedValue([mark('complaint')])
    await own.learn([review.id])
    place(review)
    expect(own.of(review.id)).toHaveLength(1)
    const translated = { ...review, text: 'Still no bicycle after all this time. Friendly on the phone.' }
    expect(place(translated)).toEqual([review.id])
    expect(own.of(review.id)).toEqual([])
    place(review)
    expect(own.of(review.id)).toHaveLength(1)
  })

  it('takes in what was just made, changed and taken away', async () => {
    ask.mockResolvedValue([])
    await own.learn([review.id])
    own.put(mark('praise'))
    expect(place(review)).toEqual([review.id])
    own.put({ ...mark('praise'), note: 'x' })
    expect(place(review)).toEqual([review.id])
    expect(own.of(review.id)).toMatchObject([{ mark: { note: 'x' } }])
    own.drop(mark('praise'))
    expect(place(review)).toEqual([review.id])
    expect(own.of(review.id)).toEqual([])
  })
})
