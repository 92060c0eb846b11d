/** What the user adds to a review. */
import { safeParse } from 'valibot'
import type { Annotation, AnnotationPatch, Writer } from '../model/annotation.ts'
import type { ReviewItem } from '../model/item.ts'
import { annotationPatchSchema, itemSchema } from '../model/schema.ts'
import { storeReadings } from './collect.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { dropLoose } from './loose.ts'

/**
 * Changes the user's own level, note or tags, and stores the review with it; resolves when that is on the disk. Tags are
 * trimmed and stand once. The author of an annotation is who began it. An annotation that says nothing any more is deleted, and so is its review if no set holds it.
 * Rejects with `StoreError` `invalid` where this is not what a review or an annotation can be.
 */
export async function annotate(
  item: ReviewItem,
  patch: AnnotationPatch,
  { author, now }: Writer,
  db: TredeDb = trede,
): Promise<Annotation> {
  const checked = safeParse(itemSchema, item)
  const wanted = safeParse(annotationPatchSchema, patch)
  if (!checked.success || !wanted.success) throw new StoreError('invalid')
  const reviewId = checked.output.review.id
  const moment = now.toISOString()
  return db.transaction('rw', db.tables, async () => {
    await storeReadings([checked.output], now, db)
    const id = annotationIdOf(reviewId)
    const old = await db.annotations.get(id)
    const annotation: Annotation = {
      ...(old ?? { id, reviewId, level: null, note: '', tags: [], author, created: moment }),
      ...wanted.output,
      modified: moment,
    }
    if (annotation.level === null && annotation.note === '' && annotation.tags.length === 0) {
      await db.annotations.delete(id)
      await dropLoose([reviewId], db)
    } else await db.annotations.put(annotation)
    return annotation
  })
}

/** The user's annotations on these reviews, in no order. */
export async function annotationsOf(
  reviewIds: readonly string[],
  db: TredeDb = trede,
): Promise<Annotation[]> {
  const found = await db.annotations.bulkGet(reviewIds.map(annotationIdOf))
  return found.filter((annotation) => annotation !== undefined)
}

/** The id of the one annotation on a review. */
export function annotationIdOf(reviewId: string): string {
  return `${reviewId}#review`
}
