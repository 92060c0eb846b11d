/** What every view of the dashboard stands on: the selection in view, insights over it, and the collection behind both. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { InsightWish, Selected, Watching } from '../../lib/collection/collection.ts'
import { type Filter, paramsOf } from '../../lib/collection/filter.ts'
import type { InsightName, OptionsOf, ResultOf } from '../../lib/collection/insights.ts'
import type { Slim } from '../../lib/collection/listed.ts'
import type { Asked } from '../../lib/collection/protocol.ts'
import type { SortId } from '../../lib/collection/sort.ts'
import type { CollectedItem } from '../../lib/model/item.ts'
import type { Live } from '../live.ts'
import { startCollection } from './collection-client.ts'
import { goTo, type Route, useRoute } from './route.ts'

/** How far the collection is read. */
interface Reading {
  done: number
  /** Null until it is known. */
  of: number | null
  ready: boolean
  error: Error | null
}

interface Desk {
  route: Route
  asked: Asked
  /** Goes up at each change of the collection. */
  revision: number
  reading: Reading
}

const DeskContext = createContext<Desk | null>(null)

/** `start` opens the collection; in a browser that is a worker. */
export function DeskProvider({
  children,
  start = startCollection,
}: {
  children: ComponentChildren
  start?: (watching: Watching) => Asked
}) {
  const route = useRoute()
  const [revision, setRevision] = useState(0)
  const [reading, setReading] = useState<Reading>({ done: 0, of: null, ready: false, error: null })
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const collection = start({
      onProgress: (done, of) => setReading((now) => (now.ready ? now : { ...now, done, of })),
      onChange: (count) => {
        setRevision((last) => last + 1)
        setReading({ done: count, of: count, ready: true, error: null })
      },
      onError: (error) =>
        setReading((now) => ({ ...now, error: error instanceof Error ? error : new Error(String(error)) })),
    })
    setAsked(collection)
    return () => collection.close()
  }, [])
  const desk = useMemo(() => asked && { route, asked, revision, reading }, [route, asked, revision, reading])
  return desk && <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
}

/** The desk that a view stands on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('There is no desk around this view.')
  return desk
}

/** Asks again when the inputs or the collection change; the last answer stays until the next is there. */
export function useAnswer<T>(ask: (asked: Asked) => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const { asked, revision, reading } = useDesk()
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null })
  const turn = useRef(0)
  useEffect(() => {
    if (!reading.ready) return undefined
    const mine = ++turn.current
    setLive((last) => (last.error ? { ...last, error: null } : last))
    ask(asked).then(
      (value) => mine === turn.current && setLive({ value, error: null }),
      (error: unknown) =>
        mine === turn.current &&
        setLive((last) => ({ ...last, error: error instanceof Error ? error : new Error(String(error)) })),
    )
    return undefined
  }, [asked, revision, reading.ready, ...inputs])
  useEffect(() => () => void turn.current++, [])
  return live
}

/** The reviews that pass the filter in the address. */
export interface Selection extends Live<Selected> {
  filter: Filter
  /** The filter in words: two selections of the same words hold the same reviews, until the collection changes. */
  key: string
  /** Puts another filter in the address. `replace` leaves no step in the browser's history. */
  setFilter(filter: Filter, replace?: boolean): void
  ids(sort?: SortId): Promise<string[]>
  /** Reviews of the selection, from one place in the order to another, the end not included. */
  slice(sort: SortId, from: number, to: number): Promise<CollectedItem[]>
}

/** What is in view, in every view the same. */
export function useSelection(): Selection {
  const { route, asked } = useDesk()
  const { filter } = route
  const key = paramsOf(filter).toString()
  const live = useAnswer((all) => all.ask('select', { filter }), [key])
  return useMemo(
    () => ({
      ...live,
      filter,
      key,
      setFilter: (next, replace) => goTo({ ...route, filter: next }, replace),
      ids: (sort = 'newest') => asked.ask('ids', { filter, sort }),
      slice: (sort, from, to) => asked.ask('slice', { filter, sort, from, to }),
    }),
    [live, key, route, asked],
  )
}

/** An insight under way or done. */
export interface Insight<T> extends Live<T> {
  /** What was asked for. */
  wish: InsightWish
  /** Which share of the work is done, 0-1; null where it is not known. */
  share: number | null
  stop(): void
  /** Begins once more after it was stopped. */
  again(): void
}

/** An insight over the selection, or over what another filter leaves, kept up to date. */
export function useInsight<N extends InsightName>(
  name: N,
  options: OptionsOf<N>,
  over?: Filter,
): Insight<Slim<ResultOf<N>>> {
  const { asked, route } = useDesk()
  const filter = over ?? route.filter
  const [share, setShare] = useState<number | null>(null)
  const [turn, setTurn] = useState(0)
  const wish = { filter, name, options }
  const inputs = [paramsOf(filter).toString(), name, JSON.stringify(options), turn]
  // Who has an answer to look at is not drawn again for each step towards the next.
  const waits = useRef(true)
  const live = useAnswer((all) => {
    setShare(null)
    const onShare = (now: number) => waits.current && setShare(now)
    return all.ask('insight', wish, onShare) as Promise<Slim<ResultOf<N>>>
  }, inputs)
  waits.current = live.value === undefined
  return {
    ...live,
    wish,
    share,
    stop: () => void asked.ask('stop', wish),
    again: () => setTurn(turn + 1),
  }
}
