/** Brings into the store what a file holds: all of it or nothing, with a way back. */
import { Dexie, type PromiseExtended } from 'dexie'
import { safeParse } from 'valibot'
import type { Place } from '../model/review.ts'
import { annotationSchema, itemSchema, markSchema } from '../model/schema.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'
import {
  type Change,
  change,
  type Incoming,
  type Into,
  nothing,
  type Piece,
  slicesOf,
  type Watch,
  type Weighed,
} from './import-plan.ts'
import { newSalt, refuseBadName } from './sets.ts'
import { type Recorder, type Undo, undoably } from './undo.ts'

/**
 * Brings it in, in one transaction: all of it or nothing. Rejects with `StoreError`: `setGone`, `setName`, `setTaken`,
 * `invalid` where an item is not what a review can be; or with the signal's reason.
 */
export async function bringIn(
  incoming: Incoming,
  into: Into,
  now: Date,
  watch: Watch = {},
  db: TredeDb = trede,
): Promise<{ result: Weighed; undo: Undo }> {
  return undoably(async (recorder) => {
    const sum = nothing()
    const seen = new Map<string, Place>()
    const setId = into ? await prepareSet(into, recorder, db) : null
    for (const slice of slicesOf(incoming, watch)) {
      if (!slice.every(isSound)) throw new StoreError('invalid')
      await change(slice, { incoming, setId, seen, sum }, db).then((changed) => write(changed, recorder, db))
    }
    if (into && 'setId' in into && sum.members > 0)
      await db.sets.update(into.setId, { modified: now.toISOString() })
    return sum
  }, db)
}

function isSound({ item, annotation, marks }: Piece): boolean {
  return (
    (!item || safeParse(itemSchema, item).success) &&
    (!annotation || safeParse(annotationSchema, annotation).success) &&
    marks.every((mark) => safeParse(markSchema, mark).success)
  )
}

async function prepareSet(into: NonNullable<Into>, recorder: Recorder, db: TredeDb): Promise<string> {
  const id = 'setId' in into ? into.setId : into.set.id
  const [there] = await recorder.keep(db.sets, [id])
  if ('setId' in into) {
    if (!there) throw new StoreError('setGone')
    return id
  }
  if (there) throw new StoreError('setTaken')
  const set = { ...into.set, name: into.set.name.trim(), salt: newSalt() }
  await refuseBadName(set, db)
  await db.sets.add(set)
  return id
}

function write(
  { places, reviews, members, annotations, marks }: Change,
  recorder: Recorder,
  db: TredeDb,
): PromiseExtended<unknown> {
  return Dexie.Promise.all([
    recorder.replace(db.places, places),
    recorder.replace(db.reviews, reviews),
    recorder.keep(
      db.members,
      members.map(({ setId, reviewId }): [string, string] => [setId, reviewId]),
    ),
    recorder.keep(
      db.annotations,
      annotations.map(({ id }) => id),
    ),
    recorder.keep(
      db.marks,
      marks.map(({ id }) => id),
    ),
  ]).then(() =>
    Dexie.Promise.all([
      db.members.bulkAdd(members),
      db.annotations.bulkPut(annotations),
      db.marks.bulkPut(marks),
    ]),
  )
}
