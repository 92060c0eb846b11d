import '../static-range.ts'
import { describe, expect, it } from 'vitest'
import type { Review } from '../../lib/model/review.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { CASES, documentOfCase, expectedOf, readCase } from './cases.ts'

const FIELDS = [
  'id',
  'site',
  'placeId',
  'author',
  'rating',
  'date',
  'title',
  'text',
  'parts',
  'lang',
  'truncated',
  'machineTranslated',
  'reply',
  'link',
] as const satisfies (keyof Review)[]

const letters = (text: string) => text.replace(/\s+/g, '')

for (const one of CASES) {
  describe(`${one.site}/${one.name}`, () => {
    const expected = expectedOf(one)
    const reading = readCase(documentOfCase(one), expected)
    const found = reading?.found ?? []

    it('site', () => expect(reading?.site).toBe(expected.site))
    it('reader', () => expect(reading?.reader).toBe(expected.reader))
    it('generation', () => expect(reading?.generation).toBe(expected.generation))
    it('place', () => expect(reading?.place).toEqual(expected.place))
    it('reviews on the screen, in order', () => {
      expect(found.map(({ review }) => review.id)).toEqual(expected.reviews.map(({ id }) => id))
    })
    it('reviews in the data only', () => expect(reading?.unseen).toEqual(expected.unseen))

    for (const [i, review] of expected.reviews.entries()) {
      describe(`review ${i + 1}`, () => {
        for (const field of FIELDS) {
          if (field === 'parts' && !found[i]?.review.parts && !review.parts) continue
          it(field, () => {
            expect(review, `expected.json says nothing of the ${field} of review ${i + 1}`).toHaveProperty(
              field,
            )
            expect(found[i]?.review[field]).toEqual(review[field])
          })
        }

        it('has its words on the page', () => {
          const { text } = wordingOf(review)
          const ranges = found[i]!.locate({ start: 0, end: text.length })
          const shown = ranges.map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          )
          expect(letters(shown.join(''))).toBe(letters(text))
        })

        it('has its badge inside its card', () => {
          const { card, badgeAt } = found[i]!
          expect(card.contains(badgeAt)).toBe(true)
        })
      })
    }
  })
}
