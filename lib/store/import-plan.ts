/** What a file would change in the store: row by row, without doing it. */
import { Dexie, type PromiseExtended } from 'dexie'
import { placeMarks } from '../anchor/place-all.ts'
import type { Annotation, ReviewSet } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { Mark } from '../model/mark.ts'
import type { Place } from '../model/review.ts'
import { wordingOf } from '../model/wording.ts'
import { annotationIdOf } from './annotations.ts'
import { type MemberRow, type ReviewRow, type TredeDb, trede } from './db.ts'
import { type Conflict, mergeAnnotation, mergeMark, mergeRow, same } from './import-merge.ts'
import { mergePlace } from './merge.ts'

/** What a file holds. */
export interface Incoming {
  items: readonly StoredItem[]
  /** On reviews that the file itself does not have. */
  annotations: readonly Annotation[]
  marks: readonly Mark[]
  /**
   * Why a review that is stored stays as it is: names are hidden in the file, or it does not say when its reviews were
   * read. Null where the newer of the two counts.
   */
  leavesKnown: 'hidden' | 'undated' | null
  /** Stamp of the classifier that gave the verdicts; empty where that is not known. */
  classifiedBy: string
}

/** The set that its reviews go into: one that is there, or one to make. */
export type Into = { setId: string } | { set: Omit<ReviewSet, 'salt'> } | null

/** How many are new, changed and known already. */
export interface Count {
  fresh: number
  changed: number
  known: number
}

/** What an import does, or would do. */
export interface Weighed {
  reviews: Count
  places: Count
  annotations: Count
  marks: Count
  /** Annotations and marks on reviews that are not stored; they are left out. */
  strays: number
  /** New in the set. */
  members: number
  /** The first of them. */
  conflicts: Conflict[]
  conflictCount: number
}

/** How an import is watched and stopped. */
export interface Watch {
  signal?: AbortSignal
  onProgress?: (done: number, of: number) => void
}

/** Reviews at a time: a moment's work between two chances to stop. */
const SLICE = 200
/** So many conflicts are listed; all are counted. */
const LISTED = 500

/** A review with what the file says on it. */
export interface Piece {
  id: string
  item: StoredItem | null
  annotation: Annotation | null
  marks: readonly Mark[]
}

/** What an import would do, without doing it. Rejects with the signal's reason. */
export async function weigh(
  incoming: Incoming,
  setId: string | null,
  watch: Watch = {},
  db: TredeDb = trede,
): Promise<Weighed> {
  const sum = nothing()
  const seen = new Map<string, Place>()
  for (const slice of slicesOf(incoming, watch)) await change(slice, { incoming, setId, seen, sum }, db)
  return sum
}

export function* slicesOf(
  { items, annotations, marks }: Incoming,
  { signal, onProgress }: Watch,
): Generator<readonly Piece[]> {
  const marksOn = Map.groupBy(marks, ({ reviewId }) => reviewId)
  const annotationOn = new Map(annotations.map((one) => [one.reviewId, one]))
  const noted = [...new Set([...marksOn.keys(), ...annotationOn.keys()])]
  const pieces: Piece[] = [
    ...items.map((item) => ({ id: item.review.id, item, annotation: item.annotation, marks: item.marks })),
    ...noted.map((id) => ({
      id,
      item: null,
      annotation: annotationOn.get(id) ?? null,
      marks: marksOn.get(id) ?? [],
    })),
  ]
  for (let at = 0; at < pieces.length; at += SLICE) {
    signal?.throwIfAborted()
    yield pieces.slice(at, at + SLICE)
    onProgress?.(Math.min(at + SLICE, pieces.length), pieces.length)
  }
}

/** Rows that differ from what is stored. */
export interface Change {
  places: Place[]
  reviews: ReviewRow[]
  members: MemberRow[]
  annotations: Annotation[]
  marks: Mark[]
}

// Reading and writing are one promise of the database each: a transaction loses its way behind others.
export function change(slice: readonly Piece[], going: Going, db: TredeDb): PromiseExtended<Change> {
  const { setId, seen } = going
  const ids = slice.map(({ id }) => id)
  const placeIds = slice.flatMap(({ item }) => (item && !seen.has(item.place.id) ? [item.place.id] : []))
  return Dexie.Promise.all([
    db.reviews.bulkGet(ids),
    db.annotations.bulkGet(ids.map(annotationIdOf)),
    db.marks.where('reviewId').anyOf(ids).toArray(),
    db.places.bulkGet([...new Set(placeIds)]),
    db.members.bulkGet(setId ? ids.map((id): [string, string] => [setId, id]) : []),
  ]).then(([rows, annotations, marks, places, members]) => {
    const stored: Stored = {
      rows: byId(rows),
      annotations: byId(annotations),
      marks: Map.groupBy(marks, ({ reviewId }) => reviewId),
      places: byId(places),
      members: new Set(members.map((member) => member?.reviewId)),
    }
    return changeOf(slice, stored, going)
  })
}

/** What is stored of a slice. */
interface Stored {
  rows: ReadonlyMap<string, ReviewRow>
  annotations: ReadonlyMap<string, Annotation>
  /** By review. */
  marks: ReadonlyMap<string, Mark[]>
  places: ReadonlyMap<string, Place>
  members: ReadonlySet<string | undefined>
}

/** An import under way. */
export interface Going {
  incoming: Pick<Incoming, 'leavesKnown' | 'classifiedBy'>
  setId: string | null
  /** Places that were met in this import. */
  seen: Map<string, Place>
  sum: Weighed
}

function changeOf(slice: readonly Piece[], stored: Stored, { incoming, setId, seen, sum }: Going): Change {
  const { rows, annotations, marks, places, members } = stored
  const out: Change = {
    places: [],
    reviews: [],
    members: [],
    annotations: [],
    marks: [],
  }
  const tell = (conflict: Conflict) => {
    sum.conflictCount += 1
    if (sum.conflicts.length < LISTED) sum.conflicts.push(conflict)
  }
  slice.forEach(({ id, item, annotation, marks: own }) => {
    const old = rows.get(id)
    if (!item && !old) {
      sum.strays += own.length + (annotation ? 1 : 0)
      return
    }
    const row = item ? merged(old, item, incoming, tell) : old!
    if (item) {
      count(sum.reviews, old, row, out.reviews)
      // A review that is known under another place stays there, and its place of the file holds nothing.
      if (row.placeId === item.place.id) addPlace(item.place, places, seen, sum, out)
      if (setId && !members.has(id)) {
        sum.members += 1
        out.members.push({ setId, reviewId: id, added: item.added })
      }
    }
    if (annotation) {
      const known = annotations.get(annotation.id)
      count(
        sum.annotations,
        known,
        known ? mergeAnnotation(known, annotation, tell) : annotation,
        out.annotations,
      )
    }
    const known = new Map((marks.get(id) ?? []).map((mark) => [mark.id, mark]))
    const changed: Mark[] = []
    for (const mark of own) {
      const old = known.get(mark.id)
      count(sum.marks, old, old ? mergeMark(old, mark, tell) : mark, changed)
    }
    const wording = wordingOf(row).text
    if (changed.length > 0 || (old && wordingOf(old).text !== wording))
      out.marks.push(...inPlace(known, changed, wording))
  })
  return out
}

// All marks that were changed, or that stand elsewhere in the words as they are now.
function inPlace(stored: ReadonlyMap<string, Mark>, changed: readonly Mark[], wording: string): Mark[] {
  const all = new Map([...stored, ...changed.map((mark) => [mark.id, mark] as const)])
  for (const { mark, span } of placeMarks([...all.values()], wording).placed)
    if (!same(mark.position, span)) all.set(mark.id, { ...mark, position: span })
  return [...all.values()].filter((mark) => mark !== stored.get(mark.id))
}

function merged(
  old: ReviewRow | undefined,
  item: StoredItem,
  { leavesKnown, classifiedBy }: Going['incoming'],
  tell: (conflict: Conflict) => void,
): ReviewRow {
  const { review, verdict, firstSeen, lastSeen } = item
  if (!old) return { ...review, verdict, firstSeen, lastSeen, classifiedBy }
  return leavesKnown ? old : mergeRow(old, item, tell)
}

function addPlace(
  place: Place,
  stored: ReadonlyMap<string, Place>,
  seen: Map<string, Place>,
  sum: Weighed,
  out: Change,
): void {
  if (seen.has(place.id)) return
  const old = stored.get(place.id)
  // What is stored was read from the site's own page.
  const row = old ? mergePlace(place, old) : place
  seen.set(place.id, row)
  count(sum.places, old, old && same(row, old) ? old : row, out.places)
}

function count<T>(sum: Count, old: T | undefined, row: T, out: T[]): void {
  if (row === old) sum.known += 1
  else {
    if (old) sum.changed += 1
    else sum.fresh += 1
    out.push(row)
  }
}

function byId<T extends { id: string }>(rows: readonly (T | undefined)[]): Map<string, T> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

export function nothing(): Weighed {
  const zero = (): Count => ({ fresh: 0, changed: 0, known: 0 })
  return {
    reviews: zero(),
    places: zero(),
    annotations: zero(),
    marks: zero(),
    strays: 0,
    members: 0,
    conflicts: [],
    conflictCount: 0,
  }
}
