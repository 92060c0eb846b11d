/** What is done to many reviews at once, each with a way back. Call it for a portion at a time. */
import type { Annotation, Writer } from '../model/annotation.ts'
import type { LevelId } from '../model/ladder.ts'
import { annotationIdOf } from './annotations.ts'
import { type MemberRow, type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import { dropLoose } from './loose.ts'
import { type Undo, undoably } from './undo.ts'

/** Resolves to how many were changed. */
export type Bulk = Promise<{ result: number; undo: Undo }>

/** Puts stored reviews into a set. Rejects with `StoreError` `setGone`. */
export async function addToSet(
  setId: string,
  reviewIds: readonly string[],
  now: Date,
  db: TredeDb = trede,
): Bulk {
  return undoably(async (recorder) => {
    const [set] = await recorder.keep(db.sets, [setId])
    if (!set) throw new StoreError('setGone')
    const stored = await db.reviews.where('id').anyOf(reviewIds).primaryKeys()
    const there = await recorder.keep(
      db.members,
      stored.map((reviewId): [string, string] => [setId, reviewId]),
    )
    const added = now.toISOString()
    const fresh = stored.filter((_id, at) => !there[at])
    await db.members.bulkAdd(fresh.map((reviewId): MemberRow => ({ setId, reviewId, added })))
    if (fresh.length > 0) await db.sets.put({ ...set, modified: added })
    return fresh.length
  }, db)
}

/** Takes reviews out of a set. Those that nothing else holds are deleted. */
export async function takeOutOf(setId: string, reviewIds: readonly string[], db: TredeDb = trede): Bulk {
  return undoably(async (recorder) => {
    const keys = reviewIds.map((reviewId): [string, string] => [setId, reviewId])
    const members = (await db.members.bulkGet(keys)).filter((member) => member !== undefined)
    recorder.gone('members', members)
    await db.members.bulkDelete(keys)
    const loose = await dropLoose(reviewIds, db)
    recorder.gone('places', loose.places)
    recorder.gone('reviews', loose.reviews)
    return members.length
  }, db)
}

/** Deletes reviews with all that stands on them, and places that have none left. */
export async function deleteReviews(reviewIds: readonly string[], db: TredeDb = trede): Bulk {
  return undoably(async (recorder) => {
    for (const table of [db.members, db.annotations, db.marks, db.opinions, db.decisions] as const) {
      const rows = await table.where('reviewId').anyOf(reviewIds).toArray()
      recorder.gone(table.name, rows)
      await table.where('reviewId').anyOf(reviewIds).delete()
    }
    const loose = await dropLoose(reviewIds, db)
    recorder.gone('places', loose.places)
    recorder.gone('reviews', loose.reviews)
    return loose.reviews.length
  }, db)
}

/** What is said of many reviews alike. */
export type Saying = { tag: string } | { level: LevelId | null }

/** Adds a tag to each, or gives each the same own level; `null` takes the own level away. */
export async function annotateAll(
  reviewIds: readonly string[],
  saying: Saying,
  { author, now }: Writer,
  db: TredeDb = trede,
): Bulk {
  const tag = 'tag' in saying ? saying.tag.trim().replace(/\s+/g, ' ') : null
  if (tag === '') throw new StoreError('invalid')
  return undoably(async (recorder) => {
    const stored = await db.reviews.where('id').anyOf(reviewIds).primaryKeys()
    const old = await recorder.keep(db.annotations, stored.map(annotationIdOf))
    const moment = now.toISOString()
    const changed: Annotation[] = []
    const emptied: string[] = []
    for (const [at, reviewId] of stored.entries()) {
      const before: Annotation = old[at] ?? {
        id: annotationIdOf(reviewId),
        reviewId,
        level: null,
        note: '',
        tags: [],
        author,
        created: moment,
        modified: moment,
      }
      const after = said(before, tag, saying)
      if (!after) continue
      if (after.level === null && after.note === '' && after.tags.length === 0) emptied.push(after.id)
      else changed.push({ ...after, modified: moment })
    }
    await db.annotations.bulkPut(changed)
    await db.annotations.bulkDelete(emptied)
    return changed.length + emptied.length
  }, db)
}

// Null where the annotation says so already.
function said(before: Annotation, tag: string | null, saying: Saying): Annotation | null {
  if ('level' in saying) return before.level === saying.level ? null : { ...before, level: saying.level }
  if (tag === null || before.tags.some((one) => one.toLowerCase() === tag.toLowerCase())) return null
  return { ...before, tags: [...before.tags, tag] }
}
