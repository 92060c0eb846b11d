/** Loads the invented market to explore Trede with, and takes it away again. */
import { askBackground } from '../../lib/messages.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { sampleMarket } from '../../lib/sample/index.ts'
import { deleteReviews } from '../../lib/store/bulk.ts'
import { collect } from '../../lib/store/collect.ts'
import { trede } from '../../lib/store/db.ts'

/** Reviews that are classified and stored at a time. */
const PORTION = 100

/** Id of the set that holds it. */
export const SAMPLE_SET = 'sample:set'

/** Stores it in portions. When it is stopped or fails, nothing of it stays. */
export async function loadSample(
  now: Date,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { sets, businesses, places, reviews } = sampleMarket(now)
  const placeOf = new Map(places.map((place) => [place.id, place]))
  try {
    await trede.sets.bulkPut(sets)
    await trede.businesses.bulkPut(businesses)
    for (let at = 0; at < reviews.length; at += PORTION) {
      signal.throwIfAborted()
      const portion = reviews.slice(at, at + PORTION)
      const verdicts = await askBackground(
        'reviews.classify',
        portion.map((review) => ({ text: wordingOf(review).text, rating: review.rating, lang: review.lang })),
      )
      const items = portion.map((review, index) => ({
        review,
        place: placeOf.get(review.placeId)!,
        verdict: verdicts[index]!,
      }))
      for (const { id } of sets) await collect(id, items, now)
      onProgress(Math.min(at + PORTION, reviews.length), reviews.length)
    }
  } catch (error) {
    await removeSample()
    throw error
  }
}

/** Takes away all of it, with what the user put on its reviews. */
export async function removeSample(): Promise<void> {
  const { sets, businesses, reviews } = sampleMarket(new Date())
  await deleteReviews(reviews.map(({ id }) => id))
  await trede.businesses.bulkDelete(businesses.map(({ id }) => id))
  await trede.sets.bulkDelete(sets.map(({ id }) => id))
}
