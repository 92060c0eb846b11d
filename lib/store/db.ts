/** The database in the extension's own origin: its tables, and every version of its schema. Page scripts never open it. */
import { Dexie, type Table, type Transaction } from 'dexie'
import type { Annotation, ReviewSet } from '../model/annotation.ts'
import type { Business } from '../model/business.ts'
import type { Mark } from '../model/mark.ts'
import type { Decision, Opinion } from '../model/opinion.ts'
import type { OwnCue } from '../model/own-cue.ts'
import type { Place, Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { ANSWERS, type AnswerRow, dropsAnswers } from './answers.ts'
import { StoreError } from './errors.ts'

/** One stored review. */
export interface ReviewRow extends Review {
  verdict: Verdict
  /** ISO 8601 in UTC: the first and the latest reading that was stored. */
  firstSeen: string
  lastSeen: string
  /** Stamp of the classifier that gave the verdict, as `stampOf` makes it; empty until the background has looked at it. */
  classifiedBy: string
}

/** That a review is in a set. */
export interface MemberRow {
  setId: string
  reviewId: string
  /** ISO 8601 in UTC. */
  added: string
}

/** The open database. */
export type TredeDb = Dexie & {
  places: Table<Place, string>
  reviews: Table<ReviewRow, string>
  annotations: Table<Annotation, string>
  sets: Table<ReviewSet, string>
  members: Table<MemberRow, [string, string]>
  marks: Table<Mark, string>
  cues: Table<OwnCue, string>
  businesses: Table<Business, string>
  opinions: Table<Opinion, string>
  decisions: Table<Decision, string>
  answers: Table<AnswerRow, string>
}

/** One version of the schema. */
export interface SchemaVersion {
  /** Tables that differ from the version before, in Dexie's notation: primary key, then indexes. */
  tables: Record<string, string>
  /** Brings the rows of the version before to this one. */
  upgrade?: (transaction: Transaction) => Promise<void>
}

/**
 * Oldest first; the version's number is its place in this list, from 1. A version that was released is never edited:
 * a change is a new entry, with saved rows of the version before it in `tests/unit/store/versions`. Tables and indexes
 * are only added, because Dexie would put back in an older program's name what a newer version had taken away.
 */
export const VERSIONS: readonly SchemaVersion[] = [
  {
    tables: {
      places: 'id',
      reviews: 'id, placeId, site',
      annotations: 'id, reviewId',
      sets: 'id, name',
      members: '[setId+reviewId], reviewId',
    },
  },
  {
    tables: {
      reviews: 'id, placeId, site, lastSeen, classifiedBy',
      members: '[setId+reviewId], reviewId, [setId+added+reviewId]',
      marks: 'id, reviewId',
      cues: 'id',
      businesses: 'id, *placeIds',
      opinions: 'id, reviewId, author',
      decisions: 'id, reviewId, author',
    },
    async upgrade(transaction) {
      await transaction.table('annotations').toCollection().modify({ author: '' })
      await transaction.table('sets').toCollection().modify({ archived: null })
      await transaction.table('reviews').toCollection().modify({ classifiedBy: '' })
    },
  },
]

/** A database of this name. It opens at the first use; `upTo` stops at an older version, for tests. */
export function openTrede(name: string, upTo: number = VERSIONS.length): TredeDb {
  // Strict: a promise of a write resolves when the write is on the disk, not when it is in the system's buffer.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as TredeDb
  VERSIONS.slice(0, upTo).forEach(({ tables, upgrade }, at) => {
    // Answers came with version 2.
    const version = db.version(at + 1).stores(at === 0 ? tables : { ...tables, [ANSWERS]: 'key' })
    if (upgrade) version.upgrade(upgrade)
  })
  db.use(dropsAnswers)
  // Dexie opens a newer version's database without a word; an old program would then write old rows into it.
  db.on(
    'ready',
    () => {
      if (Math.floor(db.backendDB().version / 10) > upTo) throw new StoreError('newer')
    },
    true,
  )
  // Opening would wait for as long as another window keeps the older version open. Closing ends the waiting; closing
  // once more, after the failure has been told, lets the next use try again.
  db.on('blocked', () => {
    db.close()
    setTimeout(() => db.close({ disableAutoOpen: false }))
  })
  return db
}

/** The tables that hold what the user has, without what can be counted from it again. */
export function dataTables(db: Dexie): Table[] {
  return db.tables.filter(({ name }) => name !== ANSWERS)
}

/** The one database of the extension. */
export const trede: TredeDb = openTrede('trede')
