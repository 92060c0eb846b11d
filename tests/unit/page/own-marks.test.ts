import { beforeEach, describe, expect, it } from 'vitest'
import { selectorsOf } from '../../../lib/anchor/selectors.ts'
import type { Mark, MarkKind } from '../../../lib/model/mark.ts'
import { OwnMarks } from '../../../lib/page/own-marks.ts'
import { itemOf, plainItem, SAYS } from '../store/samples.ts'

const { review, verdict } = itemOf()
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

let own: OwnMarks

beforeEach(() => {
  own = new OwnMarks()
})

describe('OwnMarks', () => {
  it('tells which reviews have other marks than before', () => {
    const ids = [review.id, 'maps:r2']
    expect(own.unknown(ids)).toEqual(ids)
    expect(own.take(ids, [mark('praise')])).toEqual([review.id])
    expect(own.unknown(ids)).toEqual([])
    expect(own.take(ids, structuredClone([mark('praise')]))).toEqual([])
    expect(own.take(ids, [{ ...mark('praise'), note: 'x' }])).toEqual([review.id])
    expect(own.take(ids, [])).toEqual([review.id])
    expect(own.known()).toEqual(ids)
  })

  it('takes complaints away that are denied here, and only where the words are', () => {
    own.take([review.id], [mark('not-complaint')])
    expect(own.heard(review, verdict).complaints).toEqual([])
    const translated = { ...review, text: 'Still no bicycle after all this time. Friendly on the phone.' }
    expect(own.heard(translated, verdict)).toBe(verdict)
    expect(own.placedIn(translated)).toEqual([])
    expect(own.heard(plainItem(1).review, verdict)).toBe(verdict)
  })

  it('places marks in the words as they are read now', () => {
    own.take([review.id], [mark('note')])
    const longer = { ...review, title: 'Fiets' }
    expect(own.placedIn(longer)).toMatchObject([{ span: { start: 9, end: 19 }, how: 'exact' }])
  })
})
