/** What the user says of words in a review: added, changed, taken away and brought back. */
import { safeParse } from 'valibot'
import { selectorsOf } from '../anchor/selectors.ts'
import type { Writer } from '../model/annotation.ts'
import type { ReviewItem } from '../model/item.ts'
import type { Mark, MarkBody } from '../model/mark.ts'
import { itemSchema, markBodySchema, markPatchSchema, markSchema, markSpanSchema } from '../model/schema.ts'
import type { Span } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { storeReadings } from './collect.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { dropLoose } from './loose.ts'

/** Words of a review, and what the user says of them. */
export interface Marking {
  item: ReviewItem
  /** A range of the review's wording. */
  span: Span
  body: MarkBody
}

/**
 * Marks words, and stores the review with the mark; resolves when that is on the disk. Rejects with `StoreError`:
 * `markEmpty` where the span holds no words, `invalid` where this is not what a review or a mark can be.
 */
export async function addMark(
  { item, span, body }: Marking,
  { author, now }: Writer,
  db: TredeDb = trede,
): Promise<Mark> {
  const checked = safeParse(itemSchema, item)
  const words = safeParse(markSpanSchema, span)
  const says = safeParse(markBodySchema, body)
  if (!checked.success || !words.success || !says.success) throw new StoreError('invalid')
  const { review } = checked.output
  const selectors = selectorsOf(wordingOf(review).text, words.output)
  if (!selectors) throw new StoreError('markEmpty')
  const moment = now.toISOString()
  const mark: Mark = {
    ...says.output,
    ...selectors,
    id: `${review.id}#${crypto.randomUUID()}`,
    reviewId: review.id,
    author,
    created: moment,
    modified: moment,
  }
  await db.transaction('rw', [db.marks, db.reviews, db.places], async () => {
    await storeReadings([checked.output], now, db)
    await db.marks.add(mark)
  })
  return mark
}

/** Changes what a mark says; only what is named. Rejects with `StoreError`: `markGone`, `invalid`. */
export async function changeMark(
  id: string,
  body: Partial<MarkBody>,
  now: Date,
  db: TredeDb = trede,
): Promise<Mark> {
  const says = safeParse(markPatchSchema, body)
  if (!says.success) throw new StoreError('invalid')
  return db.transaction('rw', db.marks, async () => {
    const old = await db.marks.get(id)
    if (!old) throw new StoreError('markGone')
    const mark: Mark = { ...old, ...says.output, modified: now.toISOString() }
    await db.marks.put(mark)
    return mark
  })
}

/**
 * Takes a mark away, and its review where nothing else holds that. Resolves to what `restoreMark` brings back. Rejects
 * with `StoreError` `markGone`.
 */
export async function removeMark(id: string, db: TredeDb = trede): Promise<Mark> {
  return db.transaction('rw', db.tables, async () => {
    const mark = await db.marks.get(id)
    if (!mark) throw new StoreError('markGone')
    await db.marks.delete(id)
    await dropLoose([mark.reviewId], db)
    return mark
  })
}

/** Undoes `removeMark`. Rejects with `StoreError` `invalid` where this is no mark of that review. */
export async function restoreMark(
  { item, mark }: { item: ReviewItem; mark: Mark },
  now: Date,
  db: TredeDb = trede,
): Promise<Mark> {
  const checked = safeParse(itemSchema, item)
  const known = safeParse(markSchema, mark)
  if (!checked.success || !known.success) throw new StoreError('invalid')
  if (known.output.reviewId !== checked.output.review.id) throw new StoreError('invalid')
  await db.transaction('rw', [db.marks, db.reviews, db.places], async () => {
    await storeReadings([checked.output], now, db)
    await db.marks.put(known.output)
  })
  return known.output
}

/** The user's marks in these reviews; in a review by position, then by age. */
export async function marksOf(reviewIds: readonly string[], db: TredeDb = trede): Promise<Mark[]> {
  const marks = await db.marks.where('reviewId').anyOf(reviewIds).toArray()
  return marks.sort(
    (a, b) =>
      compare(a.reviewId, b.reviewId) ||
      a.position.start - b.position.start ||
      compare(a.created, b.created) ||
      compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
