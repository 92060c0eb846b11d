/**
 * The collection as the dashboard asks it: selections, slices of them, and insights. Answers are kept until something changes:
 * whole in memory, and what a view begins with on the disk, so that a view opened again waits for nothing.
 */
import { Dexie, type ObservabilitySet } from 'dexie'
import { Classifiers } from '../learn/classifiers.ts'
import type { CollectedItem } from '../model/item.ts'
import type { Span } from '../model/verdict.ts'
import { findAnswer, keepAnswer, stampNow } from '../store/answers.ts'
import { listCues } from '../store/cues.ts'
import { type TredeDb, trede } from '../store/db.ts'
import { atLeisure, type Leisurely } from './at-leisure.ts'
import { type Changes, changesIn, merged } from './changes.ts'
import { fewItems } from './few-items.ts'
import { choose, type FacetCounts, type Filter, paramsOf } from './filter.ts'
import { behindIn, type Heads, headsOf } from './heads.ts'
import { type InsightName, type Material, workOf } from './insights.ts'
import { type Behind, behind, listAt, slim } from './listed.ts'
import { type Memory, memoryOf } from './memory.ts'
import { Patience } from './patience.ts'
import { ratedAll } from './rated.ts'
import { type SortId, sorted } from './sort.ts'

/** What is in view. */
export interface Selected {
  count: number
  /** Of so many in the whole collection. */
  of: number
  counts: FacetCounts
}

/** From one place in an order to another, the end not included. */
interface Part {
  from: number
  to: number
}

/** What the collection can be asked. Each question carries its filter, so that none depends on the one before. */
export interface Questions {
  select(wanted: { filter: Filter }): Selected
  slice(wanted: { filter: Filter; sort: SortId } & Part): CollectedItem[]
  ids(wanted: { filter: Filter; sort: SortId }): string[]
  /** Place of a review in the order; -1 where it is not in view. */
  indexOf(wanted: { filter: Filter; sort: SortId; id: string }): number
  /** In the order asked for; those that are gone left out. */
  byIds(wanted: { ids: readonly string[] }): CollectedItem[]
  /** A promise of what the insight gives, without its long lists. */
  insight(wanted: InsightWish): unknown
  /** A part of one list of an insight, itself without long lists. */
  part(wanted: { of: InsightWish; path: string } & Part): Promise<unknown[]>
  /** The reviews, or words of them, behind a number of an insight. */
  quotes(wanted: QuotesWish & Part): Promise<Quoted>
  /** Ends that insight where it is under way; who waits for it hears `Stopped`. */
  stop(wanted: InsightWish): null
}

/** One insight over one selection. */
export interface InsightWish {
  filter: Filter
  name: InsightName
  options: unknown
}

/** A number of an insight, by the paths of the lists behind it. */
export interface QuotesWish {
  of: InsightWish
  reviewIds: readonly string[]
  /** Null where whole reviews are meant. */
  refs: string | null
}

/** Some of the quotes behind a number, and how many there are in how many reviews. */
export interface Quoted {
  count: number
  reviews: number
  quotes: { item: CollectedItem; span: Span | null }[]
}

/** What it tells by itself. */
export interface Watching {
  /** So many reviews of so many were read. */
  onProgress(done: number, of: number): void
  /** Questions can be asked, or something is another than before. `count` reviews are there. */
  onChange(count: number): void
  onError(error: unknown): void
}

/** Milliseconds in which changes are taken together. */
const CALM = 200
/** Answers that are kept in memory; the oldest goes first. A long one holds a line for each review. */
const KEPT = 60

/** The collection, open until `close`. `program` names the program that counts: answers of another are not taken. */
export function openCollection(watching: Watching, db: TredeDb = trede, program = '') {
  const readers = new Set<(share: number) => void>()
  const patience = new Patience()
  const source = memoryOf(db, (done, of) => {
    watching.onProgress(done, of)
    for (const onShare of readers) onShare(of === 0 ? 1 : done / of)
  })
  const classifiers = new Classifiers()
  let memory: Memory
  let classify: Material['classify']
  let kept = new Map<string, unknown>()
  /** What the rows in memory were read under, and what was told of last. */
  let stamp: string | null = null
  let told: string | null = null
  let pending: Changes | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (now: string, count: number) => {
    if (told === now) return
    told = now
    watching.onChange(count)
  }
  const onDisk = (what: string) => `${program} ${what}`
  // What was counted before can be shown before all is read.
  const openEarly = () =>
    db.transaction('r', db.answers, async () => {
      const count = await findAnswer(onDisk('count'), db)
      if (typeof count === 'number') tell(await stampNow(db), count)
    })
  async function take(read: () => Promise<Memory>): Promise<void> {
    const now = await stampNow(db)
    const next = await read()
    classify = classifiers.madeOf(await listCues(db)).classify
    memory = next
    kept = new Map()
    stamp = now
    readers.clear()
    tell(now, memory.byId.size)
    await keepAnswer({ key: onDisk('count'), answer: memory.byId.size }, now, db)
  }
  let work = openEarly().then(() => take(source.read))
  const refresh = () => {
    const changes = pending
    pending = null
    if (changes) work = work.then(() => take(() => source.refresh(changes)))
    work.catch(watching.onError)
  }
  const onMutated = (parts: ObservabilitySet) => {
    pending = merged(pending, changesIn(parts, db.name))
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
    classify,
  })
  const running = (wanted: InsightWish) =>
    keep(keyOf('insight', wanted), () => {
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
    insight: (wanted) => running(wanted).result.then((result) => slim(result)),
    part: async ({ of, path, from, to }) =>
      listAt(await running(of).result, path)
        .slice(from, to)
        .map((one, at) => slim(one, `${path}/${from + at}`)),
    async quotes({ of, reviewIds, refs, from, to }) {
      const result = await running(of).result
      const ids = reviewIds.flatMap((path) => listAt(result, path) as string[])
      const all = keep(keyOf('behind', { of, reviewIds, refs }), () =>
        behind(ids, refs === null ? [] : (listAt(result, refs) as (Span & { reviewId: string })[])),
      )
      return {
        count: all.length,
        reviews: ids.length,
        quotes: quotesOf(all.slice(from, to), memory.byId),
      }
    },
    stop(wanted) {
      const key = keyOf('insight', wanted)
      patience.giveUp(key)
      ;(kept.get(key) as Leisurely<unknown> | undefined)?.stop()
      kept.delete(key)
      return null
    },
  }
  /** What is known before all is read or counted; undefined where it has to be waited for. */
  async function early<K extends keyof Questions>(kind: K, wanted: Parameters<Questions[K]>[0]) {
    if (isFirst(kind, wanted) && !kept.has(keyOf(kind, wanted))) {
      const found = await findAnswer(onDisk(keyOf(kind, wanted)), db)
      if (found !== undefined) return found
    }
    if (kind === 'byIds' && stamp === null) return fewItems((wanted as { ids: readonly string[] }).ids, db)
    return kind === 'quotes' ? firstQuotes(wanted as QuotesWish & Part) : undefined
  }
  async function firstQuotes({
    of,
    reviewIds,
    refs,
    from,
    to,
  }: QuotesWish & Part): Promise<Quoted | undefined> {
    if (from > 0 || kept.has(keyOf('insight', of))) return undefined
    const heads = (await findAnswer(onDisk(keyOf('heads', of)), db)) as Heads | undefined
    const found = heads && behindIn(heads, { reviewIds, refs }, to)
    if (!found) return undefined
    const ids = [...new Set(found.first.map(({ reviewId }) => reviewId))]
    const items = new Map((await fewItems(ids, db)).map((item) => [item.review.id, item]))
    const { count, reviews } = found
    return { count, reviews, quotes: quotesOf(found.first, items) }
  }
  const keepOnDisk = (key: string, answer: unknown, under: string) =>
    keepAnswer({ key: onDisk(key), answer }, under, db).catch((error: unknown) =>
      console.error('Trede: an answer was not kept', error),
    )
  return {
    /** Rejects where the store cannot be read. `onShare` hears how far the reading or an insight is. */
    async ask<K extends keyof Questions>(
      kind: K,
      wanted: Parameters<Questions[K]>[0],
      onShare?: (share: number) => void,
    ): Promise<Awaited<ReturnType<Questions[K]>>> {
      type Wanted = Awaited<ReturnType<Questions[K]>>
      if (kind === 'stop') return answers.stop(wanted as InsightWish) as Wanted
      const found = await early(kind, wanted)
      if (found !== undefined) return found as Wanted
      if (onShare && stamp === null) readers.add(onShare)
      const wish = wishIn(kind, wanted)
      await (wish && stamp === null ? patience.wait(keyOf('insight', wish), work) : work)
      const under = stamp!
      if (onShare && wish) running(wish).follow(onShare)
      const answer = (await answers[kind](wanted as never)) as Wanted
      if (isFirst(kind, wanted)) void keepOnDisk(keyOf(kind, wanted), answer, under)
      if (kind === 'insight' && wish)
        void keepOnDisk(keyOf('heads', wish), headsOf(await running(wish).result), under)
      return answer
    },
    close(): void {
      clearTimeout(timer)
      Dexie.on.storagemutated.unsubscribe(onMutated)
    },
  }
}

function quotesOf(all: readonly Behind[], items: ReadonlyMap<string, CollectedItem>): Quoted['quotes'] {
  return all.flatMap(({ reviewId, span }) => {
    const item = items.get(reviewId)
    return item ? [{ item, span }] : []
  })
}

// The insight that has to be counted for it.
function wishIn(kind: keyof Questions, wanted: object): InsightWish | null {
  if (kind === 'insight') return wanted as InsightWish
  return 'of' in wanted ? (wanted.of as InsightWish) : null
}

/** Whether it is what a view begins with, and not too long for the disk. */
function isFirst(kind: keyof Questions, wanted: object): boolean {
  return kind === 'select' || kind === 'insight' || ('from' in wanted && wanted.from === 0)
}

/** The same question always gives the same words. */
function keyOf(kind: string, wanted: object): string {
  const words = JSON.stringify(wanted, (name, value: unknown) =>
    name === 'filter' ? paramsOf(value as Filter).toString() : value,
  )
  return `${kind} ${words}`
}

/** An open collection. */
export type Collection = ReturnType<typeof openCollection>
