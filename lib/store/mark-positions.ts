/** Keeps the positions of marks in step with the words that are stored. Quotes stay, and so do marks that find no place. */
import { placeMarks } from '../anchor/place-all.ts'
import type { Mark } from '../model/mark.ts'
import type { TredeDb } from './db.ts'

/** `wordings`: the new words by review id, of reviews whose words have changed. Needs a transaction over marks around it. */
export async function refreshPositions(wordings: ReadonlyMap<string, string>, db: TredeDb): Promise<void> {
  if (wordings.size === 0) return
  const marks = await db.marks
    .where('reviewId')
    .anyOf([...wordings.keys()])
    .toArray()
  const byReview = Map.groupBy(marks, ({ reviewId }) => reviewId)
  const moved: Mark[] = []
  for (const [reviewId, own] of byReview)
    for (const { mark, span } of placeMarks(own, wordings.get(reviewId)!).placed)
      if (span.start !== mark.position.start || span.end !== mark.position.end)
        moved.push({ ...mark, position: span })
  await db.marks.bulkPut(moved)
}
