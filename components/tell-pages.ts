/** Tells open pages of reviews what was changed on them in bulk, or taken back. */
import { tellPages } from '../lib/messages.ts'
import type { Annotation } from '../lib/model/annotation.ts'
import { annotationIdOf, annotationsOf } from '../lib/store/annotations.ts'
import { reviewsSaidOn, type Undo } from '../lib/store/undo.ts'

/** Reviews in one message; a page shows a few hundred at most, and looks for its own. */
const PORTION = 1_000

/** What stands now on every review that a change, or its way back, said something on. */
export async function tellOfUndo(undo: Undo): Promise<void> {
  const all = reviewsSaidOn(undo)
  for (let at = 0; at < all.length; at += PORTION) {
    const reviewIds = all.slice(at, at + PORTION)
    const there = new Map((await annotationsOf(reviewIds)).map((one) => [one.reviewId, one]))
    await tellPages(
      'annotations.changed',
      reviewIds.map((id) => there.get(id) ?? nothingOn(id)),
    )
    await tellPages('marks.changed', { reviewIds })
  }
}

function nothingOn(reviewId: string): Annotation {
  const never = new Date(0).toISOString()
  const nobody = { author: '', created: never, modified: never }
  return { id: annotationIdOf(reviewId), reviewId, level: null, note: '', tags: [], ...nobody }
}
