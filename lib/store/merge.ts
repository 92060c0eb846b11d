/** What stays and what goes when a review that is stored is read again. */
import type { ReviewItem } from '../model/item.ts'
import type { Place, ReviewDate } from '../model/review.ts'
import type { ReviewRow } from './db.ts'

const EXACTNESS = { year: 1, month: 2, day: 3 }

/** The row after one more reading. `now` is ISO 8601. */
export function mergeReading(
  old: ReviewRow | undefined,
  { review, verdict }: ReviewItem,
  now: string,
): ReviewRow {
  if (!old) return { ...review, verdict, firstSeen: now, lastSeen: now, classifiedBy: '' }
  const row: ReviewRow = {
    ...review,
    author: review.author ?? old.author,
    rating: review.rating ?? old.rating,
    date: sharper(old.date, review.date),
    reply: review.reply ?? old.reply,
    link: review.link ?? old.link,
    verdict,
    firstSeen: old.firstSeen,
    lastSeen: now,
    // What the verdict stands on may have come from either reading.
    classifiedBy: '',
  }
  if (!isLess(review, old)) return row
  const { title, text, lang, truncated, machineTranslated, parts } = old
  const { parts: _partsOfLess, ...rest } = row
  return {
    ...rest,
    ...(parts && { parts }),
    title,
    text,
    lang,
    truncated,
    machineTranslated,
    verdict: old.verdict,
  }
}

/** The place after one more reading: what this page does not show stays. */
export function mergePlace(old: Place | undefined, place: Place): Place {
  if (!old) return place
  return { ...place, address: place.address ?? old.address, total: place.total ?? old.total }
}

// A cut or absent text says less than what is stored, whatever else changed.
function isLess(review: ReviewItem['review'], old: ReviewRow): boolean {
  if (review.text === '') return old.text !== ''
  if (!review.truncated) return false
  return !old.truncated || old.text.length > review.text.length
}

// "3 days ago" becomes "a month ago" with time, and says less each time.
function sharper(old: ReviewDate | null, now: ReviewDate | null): ReviewDate | null {
  if (!old || !now) return now ?? old
  const exactness = (date: ReviewDate) => (date.iso && date.precision ? EXACTNESS[date.precision] : 0)
  return exactness(old) > exactness(now) ? old : now
}
