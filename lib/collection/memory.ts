/** Everything collected, read from the store in slices and kept in memory: what reviews are with all that stands on them. */
import type { Annotation, ReviewSet } from '../model/annotation.ts'
import type { Business } from '../model/business.ts'
import type { CollectedItem } from '../model/item.ts'
import type { Mark } from '../model/mark.ts'
import type { Place } from '../model/review.ts'
import type { ReviewRow, TredeDb } from '../store/db.ts'
import type { Changes } from './changes.ts'

/** Rows that are read at once; while they are taken in, every question waits. */
const SLICE = 250

/** A row with the review apart: as long as the row is the same, so is the review. */
type Split = Pick<CollectedItem, 'review' | 'verdict' | 'firstSeen' | 'lastSeen'>

/** What hangs on reviews, read whole at each change: it is little beside the reviews. */
interface Around {
  places: Map<string, Place>
  businesses: Map<string, Business>
  annotations: Map<string, Annotation>
  marks: Map<string, Mark[]>
  setIds: Map<string, string[]>
  archived: Set<string>
}

/** The collection in memory. */
export interface Memory {
  /** Of sets in use, and those that no set holds. */
  items: readonly CollectedItem[]
  /** Those in archived sets only. */
  putAway: readonly CollectedItem[]
  byId: ReadonlyMap<string, CollectedItem>
}

/** Reads, and reads again what has changed. `onProgress` hears how many reviews of how many are there. */
export function memoryOf(db: TredeDb, onProgress: (done: number, of: number) => void) {
  const rows = new Map<string, Split>()
  let around: Around | null = null
  let latest = ''

  const take = ({ verdict, firstSeen, lastSeen, classifiedBy: _, ...review }: ReviewRow) => {
    rows.set(review.id, { review, verdict, firstSeen, lastSeen })
    if (lastSeen > latest) latest = lastSeen
  }
  const readAll = async () => {
    const of = await db.reviews.count()
    onProgress(rows.size, of)
    for (let last = ''; ; ) {
      const slice = await db.reviews.where(':id').above(last).limit(SLICE).toArray()
      for (const row of slice) take(row)
      onProgress(Math.min(rows.size, of), of)
      if (slice.length < SLICE) return
      last = slice.at(-1)!.id
    }
  }
  const readThese = async (ids: readonly string[]) => {
    for (let at = 0; at < ids.length; at += SLICE) {
      const slice = ids.slice(at, at + SLICE)
      const found = await db.reviews.bulkGet(slice)
      found.forEach((row, index) => {
        if (row) take(row)
        else rows.delete(slice[index]!)
      })
    }
  }
  // A large write tells no keys. Readings carry their moment, and what came or went shows in the keys.
  const readChanged = async () => {
    const newer = await db.reviews.where('lastSeen').above(latest).toArray()
    const ids = new Set(await db.reviews.toCollection().primaryKeys())
    const gone = [...rows.keys()].filter((id) => !ids.has(id))
    const fresh = [...ids].filter((id) => !rows.has(id))
    for (const row of newer) take(row)
    for (const id of gone) rows.delete(id)
    await readThese(fresh)
    // Nothing came and nothing went: the verdicts were made anew.
    if (newer.length + gone.length + fresh.length === 0) await readAll()
  }

  return {
    async read(): Promise<Memory> {
      await readAll()
      around = await readAround(db)
      return joined(rows, around)
    },
    async refresh({ tables, reviews }: Changes): Promise<Memory> {
      if (tables.has('reviews')) await (reviews === 'all' ? readChanged() : readThese([...reviews]))
      if (!around || [...tables].some((table) => table !== 'reviews')) around = await readAround(db)
      return joined(rows, around)
    },
  }
}

async function readAround(db: TredeDb): Promise<Around> {
  const [places, businesses, annotations, marks, members, sets] = await Promise.all([
    db.places.toArray(),
    db.businesses.toArray(),
    db.annotations.toArray(),
    db.marks.toArray(),
    db.members.toCollection().primaryKeys(),
    db.sets.toArray(),
  ])
  const setIds = new Map<string, string[]>()
  for (const [setId, reviewId] of members) {
    const known = setIds.get(reviewId)
    if (known) known.push(setId)
    else setIds.set(reviewId, [setId])
  }
  return {
    places: new Map(places.map((place) => [place.id, place])),
    businesses: new Map(businesses.flatMap((one) => one.placeIds.map((id) => [id, one] as const))),
    annotations: new Map(annotations.map((one) => [one.reviewId, one])),
    marks: Map.groupBy(
      marks.sort((a, b) => a.position.start - b.position.start),
      ({ reviewId }) => reviewId,
    ),
    setIds,
    archived: new Set(sets.filter((set: ReviewSet) => set.archived !== null).map(({ id }) => id)),
  }
}

const NOTHING: never[] = []

function joined(rows: ReadonlyMap<string, Split>, around: Around): Memory {
  const items: CollectedItem[] = []
  const putAway: CollectedItem[] = []
  const byId = new Map<string, CollectedItem>()
  for (const row of rows.values()) {
    const { id, placeId } = row.review
    const place = around.places.get(placeId)
    if (!place) continue
    const setIds = around.setIds.get(id) ?? NOTHING
    const item: CollectedItem = {
      ...row,
      place,
      annotation: around.annotations.get(id) ?? null,
      marks: around.marks.get(id) ?? NOTHING,
      setIds,
      business: around.businesses.get(placeId) ?? null,
    }
    byId.set(id, item)
    const away = setIds.length > 0 && setIds.every((id) => around.archived.has(id))
    ;(away ? putAway : items).push(item)
  }
  return { items, putAway, byId }
}
