/** Reviews whose every text is as bad as it can be. */
import fc from 'fast-check'
import type { Annotation } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import type { Mark } from '../../../lib/model/mark.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { PLACE, UNRATED } from '../store/samples.ts'
import { storedOf } from './samples.ts'

const SIGNS =
  '" \' , ; : = + - @ # * _ ` ~ | \\ / < > & [ ] ( ) { } ! ? . … € é ß 漢 🤩 👩‍🔧 \u202e \u2066 \u200b \ufeff \u2028 \0 \x07 \x85 \ud83d \udc4d \ufffe \r \n \r\n \t ]]> <!-- --> <b> </script> &amp; =1+1 javascript:alert(1) _x0041_ --- 1. > ``` http://x.example'.split(
    ' ',
  )

/** Any text, most of it of signs that some format gives a meaning. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...SIGNS, ' ', 'woord', 'A'), { maxLength: 14 }).map((parts) => parts.join('')),
)

const MOMENT = '2026-11-03T09:00:00.000Z'
const LATER = '2026-11-04T09:00:00.000Z'

// As the store keeps them: trimmed, once each, none empty.
const tags = fc
  .array(nasty, { maxLength: 3 })
  .map((all) => [...new Set(all.map((tag) => tag.trim()))].filter((tag) => tag !== ''))

const said = fc.record({
  level: fc.constantFrom(null, 0 as const, 1 as const, 6 as const),
  note: nasty,
  tags,
  author: fc.constantFrom('', 'Wim', 'O"Brien <x>'),
})

function annotationOf(
  reviewId: string,
  one: Pick<Annotation, 'level' | 'note' | 'tags' | 'author'>,
): Annotation {
  return { id: `${reviewId}#review`, reviewId, ...one, created: MOMENT, modified: LATER }
}

/** Stored reviews with ids that differ, annotations and marks that fit their words. */
export const hostileItems: fc.Arbitrary<StoredItem[]> = fc
  .array(
    fc.record({
      text: nasty,
      title: fc.option(nasty),
      author: fc.option(nasty),
      reply: fc.option(nasty),
      annotation: fc.option(said),
      marks: fc.array(
        fc.record({
          said,
          kind: fc.constantFrom('praise', 'complaint', 'note', 'not-complaint'),
          theme: fc.constantFrom(null, 'speed', 'extra'),
          from: fc.nat({ max: 1000 }),
          length: fc.integer({ min: 1, max: 12 }),
          uuid: fc.uuid(),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ text, title, author, reply, annotation, marks }, at) => {
      const id = `maps:r${at}`
      const item = storedOf(
        { id, text, title, author, reply: reply === null ? null : { text: reply, date: null } },
        { verdict: UNRATED, place: { ...PLACE, id: `maps:p${at % 2}` } },
      )
      item.review.placeId = item.place.id
      const wording = wordingOf(item.review).text
      const fitting = wording === '' ? [] : marks
      item.annotation = annotation && annotationOf(id, annotation)
      item.marks = fitting.map((mark): Mark => {
        const start = mark.from % wording.length
        const end = Math.min(wording.length, start + mark.length)
        return {
          ...annotationOf(id, mark.said),
          id: `${id}#${mark.uuid}`,
          kind: mark.kind as Mark['kind'],
          theme: mark.theme as Mark['theme'],
          position: { start, end },
          quote: {
            exact: wording.slice(start, end),
            prefix: wording.slice(Math.max(0, start - 32), start),
            suffix: wording.slice(end, end + 32),
          },
        }
      })
      return item
    }),
  )
