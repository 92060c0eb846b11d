/** The collection as the dashboard asks it: selections, slices of them, and insights, each kept until something changes. */
import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie'
import { type Classifier, createClassifier } from '../classify/index.ts'
import { userCuesOf } from '../learn/own.ts'
import type { CollectedItem } from '../model/item.ts'
import { listCues } from '../store/cues.ts'
import { type TredeDb, trede } from '../store/db.ts'
import { atLeisure, type Leisurely } from './at-leisure.ts'
import { choose, type FacetCounts, type Filter, paramsOf } from './filter.ts'
import { type InsightName, type Material, workOf } from './insights.ts'
import { type Changes, type Memory, memoryOf } from './memory.ts'
import { ratedAll } from './rated.ts'
import { type SortId, sorted } from './sort.ts'

/** What is in view. */
export interface Selected {
  count: number
  /** Of so many in the whole collection. */
  of: number
  counts: FacetCounts
}

/** What the collection can be asked. Each question carries its filter, so that none depends on the one before. */
export interface Questions {
  select(wanted: { filter: Filter }): Selected
  /** Reviews of a selection, from one place in the order to another, the end not included. */
  slice(wanted: { filter: Filter; sort: SortId; from: number; to: number }): CollectedItem[]
  ids(wanted: { filter: Filter; sort: SortId }): string[]
  /** Place of a review in the order; -1 where it is not in view. */
  indexOf(wanted: { filter: Filter; sort: SortId; id: string }): number
  /** In the order asked for; those that are gone left out. */
  byIds(wanted: { ids: readonly string[] }): CollectedItem[]
  /** A promise of what the insight gives. */
  insight(wanted: InsightWish): unknown
  /** Ends that insight where it is under way; who waits for it hears `Stopped`. */
  stop(wanted: InsightWish): null
}

/** One insight over one selection. */
export interface InsightWish {
  filter: Filter
  name: InsightName
  options: unknown
}

/** What it tells by itself. */
export interface Watching {
  /** So many reviews of so many were read. */
  onProgress(done: number, of: number): void
  /** Something in it is another than before; all is there at the first time. `count` reviews are in it. */
  onChange(count: number): void
  onError(error: unknown): void
}

/** Milliseconds in which changes are taken together. */
const CALM = 200
/** Answers that are kept; the oldest goes first. */
const KEPT = 200

/** The collection, open until `close`. Questions wait until it is read. */
export function openCollection(watching: Watching, db: TredeDb = trede) {
  const source = memoryOf(db, watching.onProgress)
  let memory: Memory
  let kept = new Map<string, unknown>()
  let classifier: { made: Classifier; cues: string } | null = null
  let pending: Changes | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let work = source.read().then(take)

  async function take(read: Memory): Promise<void> {
    const cues = await listCues(db)
    const stamp = JSON.stringify(cues)
    if (classifier?.cues !== stamp) classifier = { made: createClassifier(userCuesOf(cues)), cues: stamp }
    memory = read
    kept = new Map()
    watching.onChange(memory.byId.size)
  }
  const refresh = () => {
    const changes = pending
    pending = null
    if (changes) work = work.then(() => source.refresh(changes)).then(take)
    work.catch(watching.onError)
  }
  const onMutated = (parts: ObservabilitySet) => {
    pending = merge(pending, changesIn(parts, db.name))
    if (!pending) return
    clearTimeout(timer)
    timer = setTimeout(refresh, CALM)
  }
  work.catch(watching.onError)
  Dexie.on('storagemutated', onMutated)

  const keep = <T>(key: string, make: () => T): T => {
    if (kept.has(key)) return kept.get(key) as T
    const made = make()
    kept.set(key, made)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
    return made
  }
  const chosenBy = (filter: Filter) =>
    keep(`choose ${paramsOf(filter)}`, () => {
      const away = filter.facets.set ? memory.putAway : []
      return choose(away.length > 0 ? [...memory.items, ...away] : memory.items, filter)
    })
  const ordered = (filter: Filter, sort: SortId) =>
    keep(`sort ${sort} ${paramsOf(filter)}`, () => sorted(chosenBy(filter).chosen, sort))

  const materialOf = (filter: Filter): Material => ({
    items: chosenBy(filter).chosen,
    rated: () => ratedAll(chosenBy(filter).chosen),
    classify: classifier!.made.classify,
  })

  const running = (wanted: InsightWish) =>
    keep(keyOf(wanted), () => {
      const { filter, name, options } = wanted
      return atLeisure(workOf(name, materialOf(filter), options))
    })

  const answers: Questions = {
    select: ({ filter }) => {
      const { chosen, counts } = chosenBy(filter)
      return { count: chosen.length, of: memory.items.length, counts }
    },
    slice: ({ filter, sort, from, to }) => ordered(filter, sort).slice(from, to),
    ids: ({ filter, sort }) => ordered(filter, sort).map(({ review }) => review.id),
    indexOf: ({ filter, sort, id }) => ordered(filter, sort).findIndex(({ review }) => review.id === id),
    byIds: ({ ids }) => ids.flatMap((id) => memory.byId.get(id) ?? []),
    insight: (wanted) => running(wanted).result,
    stop(wanted) {
      const key = keyOf(wanted)
      ;(kept.get(key) as Leisurely<unknown> | undefined)?.stop()
      kept.delete(key)
      return null
    },
  }
  return {
    /** Rejects where the store cannot be read. `onShare` hears how far an insight is. */
    async ask<K extends keyof Questions>(
      kind: K,
      wanted: Parameters<Questions[K]>[0],
      onShare?: (share: number) => void,
    ): Promise<ReturnType<Questions[K]>> {
      await work
      if (onShare && kind === 'insight') running(wanted as InsightWish).follow(onShare)
      return answers[kind](wanted as never) as ReturnType<Questions[K]>
    },
    close(): void {
      clearTimeout(timer)
      Dexie.on.storagemutated.unsubscribe(onMutated)
    },
  }
}

function keyOf({ filter, name, options }: InsightWish): string {
  return `insight ${name} ${JSON.stringify(options)} ${paramsOf(filter)}`
}

/** An open collection. */
export type Collection = ReturnType<typeof openCollection>

const TABLES = ['reviews', 'places', 'businesses', 'annotations', 'marks', 'members', 'sets', 'cues']

// The database tells `idb://<database>/<table>/<index>` for each part that was written; the primary key has no name.
function changesIn(parts: ObservabilitySet, database: string): Changes | null {
  const changes: Changes = { tables: new Set(), reviews: new Set() }
  for (const [part, ranges] of Object.entries(parts)) {
    const [name, table, index] = part.replace('idb://', '').split('/')
    if (name !== database || !table || index !== '' || !TABLES.includes(table)) continue
    changes.tables.add(table)
    if (table !== 'reviews') continue
    for (const { from, to } of rangesIn(ranges))
      if (changes.reviews !== 'all' && typeof from === 'string' && from === to) changes.reviews.add(from)
      else changes.reviews = 'all'
  }
  return changes.tables.size > 0 ? changes : null
}

// What comes from another window is the bare tree.
function rangesIn(tree: IntervalTree | null | undefined): { from: unknown; to: unknown }[] {
  if (!tree || !('from' in tree)) return []
  return [...rangesIn(tree.l), { from: tree.from, to: tree.to }, ...rangesIn(tree.r)]
}

function merge(a: Changes | null, b: Changes | null): Changes | null {
  if (!a || !b) return a ?? b
  return {
    tables: new Set([...a.tables, ...b.tables]),
    reviews: a.reviews === 'all' || b.reviews === 'all' ? 'all' : new Set([...a.reviews, ...b.reviews]),
  }
}
