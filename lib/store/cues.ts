/** The user's own changes to the lexicon: cues added, and cues of the lexicon that shall not count. */
import { safeParse } from 'valibot'
import { type CueChange, changed, type OwnCue } from '../model/own-cue.ts'
import { ownCuesSchema } from '../model/schema.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'

/** Where the browser's storage has what the user did not want to be asked again, and their last change of cues. */
export const DECLINED_KEY = 'declinedProposals'
export const LAST_CHANGE_KEY = 'lastCueChange'

/** The last change: what was said of it, and the cues before and after it as JSON; browsers reorder what an object holds. */
export interface LastChange {
  said: string
  before: string
  after: string
}

/** All own cues, in the order of their ids. */
export async function listCues(db: TredeDb = trede): Promise<OwnCue[]> {
  return db.cues.orderBy('id').toArray()
}

/**
 * Makes the change and resolves, when it is on the disk, to what stood there before and stands there now. Cues that stay
 * keep their id. Rejects with `StoreError` `invalid` where a cue is not what one can be.
 */
export async function changeCues(
  change: CueChange,
  now: Date,
  db: TredeDb = trede,
): Promise<{ before: OwnCue[]; after: OwnCue[] }> {
  return db.transaction('rw', db.cues, async () => {
    const before = await listCues(db)
    const after = changed(before, change, now, () => crypto.randomUUID())
    if (!safeParse(ownCuesSchema, after).success) throw new StoreError('invalid')
    await write(after, db)
    return { before, after: await listCues(db) }
  })
}

/**
 * Puts exactly these cues in the place of all that are there, byte for byte: for undo. Rejects with `StoreError`
 * `invalid` where one is not what a cue can be.
 */
export async function replaceCues(cues: readonly OwnCue[], db: TredeDb = trede): Promise<void> {
  if (!safeParse(ownCuesSchema, cues).success) throw new StoreError('invalid')
  await db.transaction('rw', db.cues, () => write(cues, db))
}

async function write(cues: readonly OwnCue[], db: TredeDb): Promise<void> {
  await db.cues.clear()
  await db.cues.bulkPut([...cues])
}
