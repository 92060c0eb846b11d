/** Keeps the verdicts of stored reviews in step with the classifier in force. */
import type { Verdict } from '../model/verdict.ts'
import { type ReviewRow, type TredeDb, trede } from './db.ts'

/** How many stored reviews there are, and how many of them still have the verdict of another classifier. */
export interface Staleness {
  stale: number
  of: number
}

export async function staleness(stamp: string, db: TredeDb = trede): Promise<Staleness> {
  return db.transaction('r', db.reviews, async () => ({
    stale: await db.reviews.where('classifiedBy').notEqual(stamp).count(),
    of: await db.reviews.count(),
  }))
}

/**
 * Gives up to `most` stale reviews a new verdict and resolves to how many there were. Reading, classifying and writing
 * are one transaction, so that no reading of the page in between is lost.
 */
export async function refreshSome(
  stamp: string,
  classify: (review: ReviewRow) => Verdict,
  most: number,
  db: TredeDb = trede,
): Promise<number> {
  return db.transaction('rw', db.reviews, async () => {
    const rows = await db.reviews.where('classifiedBy').notEqual(stamp).limit(most).toArray()
    await db.reviews.bulkPut(rows.map((row) => ({ ...row, verdict: classify(row), classifiedBy: stamp })))
    return rows.length
  })
}

/** How many stored reviews no classifier has looked at. */
export async function unclassified(db: TredeDb = trede): Promise<number> {
  return db.reviews.where('classifiedBy').equals('').count()
}

/** How many annotations, marks and own cues there are: what proposals come from. Live, it tells of each change in them. */
export async function corrections(db: TredeDb = trede): Promise<number> {
  return (await db.annotations.count()) + (await db.marks.count()) + (await db.cues.count())
}
