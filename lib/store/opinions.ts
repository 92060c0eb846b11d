/** Second opinions and decisions: kept, listed and taken away, apart from the user's own annotations. */
import type { Annotation } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { Mark } from '../model/mark.ts'
import { type Decision, decisionIdOf, type Opinion } from '../model/opinion.ts'
import { annotationIdOf, annotationsOf } from './annotations.ts'
import { type TredeDb, trede } from './db.ts'
import { marksOf } from './marks.ts'
import { type Undo, undoably } from './undo.ts'

/** What an import did. */
export interface Kept {
  /** Reviews with an opinion. */
  kept: number
  /** Reviews of the file that say something and are not in the collection. */
  unknown: number
}

/**
 * Keeps what a colleague says in a file, in place of what they said before of the same reviews. A review is known by its id,
 * or by its place and words, as an export with pseudonyms changes some ids.
 */
export async function keepOpinions(
  author: string,
  items: readonly Pick<StoredItem, 'review' | 'annotation' | 'marks'>[],
  now: Date,
  db: TredeDb = trede,
): Promise<{ result: Kept; undo: Undo }> {
  const saying = items.filter(({ annotation, marks }) => annotation !== null || marks.length > 0)
  return undoably(async (recorder) => {
    const byId = await db.reviews.bulkGet(saying.map(({ review }) => review.id))
    const known: Opinion[] = []
    for (const [at, { review, annotation, marks }] of saying.entries()) {
      const found =
        byId[at] ??
        (await db.reviews
          .where('placeId')
          .equals(review.placeId)
          .filter((row) => row.text === review.text && row.text !== '')
          .first())
      if (found) known.push(opinionOf(found.id, author, annotation, marks, now))
    }
    if (known.length > 0) {
      await recorder.keep(
        db.opinions,
        known.map(({ id }) => id),
      )
      await db.opinions.bulkPut(known)
    }
    return { kept: known.length, unknown: saying.length - known.length }
  }, db)
}

function opinionOf(
  reviewId: string,
  author: string,
  annotation: Annotation | null,
  marks: readonly Mark[],
  now: Date,
): Opinion {
  return {
    id: `${reviewId}#${author}`,
    reviewId,
    author,
    annotation: annotation && { ...annotation, id: annotationIdOf(reviewId), reviewId },
    marks: marks.map((mark) => ({
      ...mark,
      id: mark.id.replace(mark.reviewId, () => reviewId),
      reviewId,
    })),
    imported: now.toISOString(),
  }
}

/** What colleagues said of these reviews. */
export async function opinionsOf(reviewIds: readonly string[], db: TredeDb = trede): Promise<Opinion[]> {
  return db.opinions.where('reviewId').anyOf(reviewIds).toArray()
}

/** Colleagues with an opinion, each with how many reviews. */
export async function colleagues(db: TredeDb = trede): Promise<{ author: string; count: number }[]> {
  const authors = (await db.opinions.orderBy('author').uniqueKeys()) as string[]
  return Promise.all(
    authors.map(async (author) => ({
      author,
      count: await db.opinions.where('author').equals(author).count(),
    })),
  )
}

/** What the user and a colleague said of the reviews that the colleague judged, and what was decided. */
export async function sidesOf(author: string, db: TredeDb = trede) {
  const theirs = await db.opinions.where('author').equals(author).toArray()
  const ids = theirs.map(({ reviewId }) => reviewId)
  const annotations = new Map((await annotationsOf(ids, db)).map((one) => [one.reviewId, one]))
  const marks = Map.groupBy(await marksOf(ids, db), ({ reviewId }) => reviewId)
  return {
    theirs,
    mine: ids.map((reviewId) => ({
      reviewId,
      annotation: annotations.get(reviewId) ?? null,
      marks: marks.get(reviewId) ?? [],
    })),
    decisions: new Map(
      (await db.decisions.where('author').equals(author).toArray()).map((one) => [one.id, one]),
    ),
  }
}

/** Takes a colleague's opinions away, with what was decided on them. */
export async function dropOpinions(author: string, db: TredeDb = trede): Promise<{ undo: Undo }> {
  return undoably(async (recorder) => {
    for (const table of [db.opinions, db.decisions] as const) {
      recorder.gone(table.name, await table.where('author').equals(author).toArray())
      await table.where('author').equals(author).delete()
    }
  }, db)
}

/** Keeps a decision, in place of an earlier one on the same. */
export async function decide(decision: Omit<Decision, 'id'>, db: TredeDb = trede): Promise<{ undo: Undo }> {
  return undoably(async (recorder) => {
    const id = decisionIdOf(decision)
    await recorder.keep(db.decisions, [id])
    await db.decisions.put({ id, ...decision })
  }, db)
}
