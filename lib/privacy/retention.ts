/** How long things are kept: after so many days names become codes, and sets go. */
import { storage } from 'wxt/utils/storage'
import { deleteSet } from '../store/arrange.ts'
import { type TredeDb, trede } from '../store/db.ts'
import { newSalt } from '../store/sets.ts'
import { hasName, hideNames } from './hide.ts'

/** Days; null keeps for as long as the user wants. */
export interface Retention {
  /** Since a review was last read. */
  names: number | null
  /** Since a set was last changed. */
  sets: number | null
}

/** What was done. */
export interface Kept {
  names: number
  sets: number
}

export const FOREVER: Retention = { names: null, sets: null }

const DAY = 86_400_000

let item: ReturnType<typeof define> | undefined

/** The rules that the user chose. Declared at first use, because declaring reads the storage. */
export function retention() {
  item ??= define()
  return item
}

function define() {
  return storage.defineItem<Retention>('local:retention', { fallback: FOREVER })
}

/** What the rules would take away now. */
export async function overdue(rules: Retention, now: Date, db: TredeDb = trede) {
  const before = (days: number) => new Date(now.getTime() - days * DAY).toISOString()
  const { names, sets } = rules
  const reviewIds =
    names === null
      ? []
      : await db.reviews.filter((row) => row.lastSeen < before(names) && hasName(row)).primaryKeys()
  const setIds = sets === null ? [] : await db.sets.filter((set) => set.modified < before(sets)).primaryKeys()
  return { reviewIds, setIds }
}

/** Does what the rules say. The codes' salt is thrown away, so that nobody can tell whose name it was. */
export async function keepTo(rules: Retention, now: Date, db: TredeDb = trede): Promise<Kept> {
  const { reviewIds, setIds } = await overdue(rules, now, db)
  for (const id of setIds) await deleteSet(id, db)
  return { names: await hideNames(reviewIds, newSalt(), {}, db), sets: setIds.length }
}
