/** The user's own changes to the lexicon: cues added, and cues of the lexicon that shall not count. */
import { safeParse } from 'valibot'
import { hash } from '../model/hash.ts'
import type { AddedCue, OwnCue } from '../model/own-cue.ts'
import { ownCuesSchema } from '../model/schema.ts'
import { type TredeDb, trede } from './db.ts'
import { StoreError } from './errors.ts'

/** What the user writes of a cue. */
export type CueDraft = Pick<AddedCue, 'lang' | 'line' | 'theme'>

/** One step in the user's cues. Adding what is there and taking away what is not there change nothing. */
export interface CueChange {
  /** Phrases of the lexicon that shall not count any more. */
  mute: readonly string[]
  /** Phrases that shall count again. */
  unmute: readonly string[]
  add: readonly CueDraft[]
  remove: readonly CueDraft[]
}

/** A change of which only some parts are named. */
export function changeOf(parts: Partial<CueChange>): CueChange {
  return { mute: [], unmute: [], add: [], remove: [], ...parts }
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

/** The cues after a change. Pure; `newId` is asked for each cue that is new. */
export function changed(
  before: readonly OwnCue[],
  { mute, unmute, add, remove }: CueChange,
  now: Date,
  newId: () => string,
): OwnCue[] {
  const gone = new Set([...unmute.map(mutedKey), ...remove.map(addedKey)])
  const stay = before.filter((cue) => !gone.has(keyOf(cue)))
  const known = new Set(stay.map(keyOf))
  const created = now.toISOString()
  const fresh: OwnCue[] = []
  const take = (key: string, cue: OwnCue) => {
    if (known.has(key)) return
    known.add(key)
    fresh.push(cue)
  }
  for (const phrase of mute) take(mutedKey(phrase), { id: newId(), kind: 'muted', phrase, created })
  for (const { lang, line, theme } of add)
    take(addedKey({ lang, line, theme }), { id: newId(), kind: 'added', lang, line, theme, created })
  return [...stay, ...fresh]
}

/**
 * Names a classifier: the program's version, because an update may bring other cues and weights, and what the own cues
 * say, whatever their order, ids and dates.
 */
export function stampOf(cues: readonly OwnCue[], version: string): string {
  return `${version}+${hash(cues.map(keyOf).sort().join('\n'))}`
}

/** What two cues have in common that do the same. */
export function keyOf(cue: OwnCue): string {
  return cue.kind === 'muted' ? mutedKey(cue.phrase) : addedKey(cue)
}

function mutedKey(phrase: string): string {
  return `muted ${phrase}`
}

function addedKey({ lang, line, theme }: CueDraft): string {
  return `added ${lang} ${theme ?? ''} ${line}`
}

async function write(cues: readonly OwnCue[], db: TredeDb): Promise<void> {
  await db.cues.clear()
  await db.cues.bulkPut([...cues])
}
