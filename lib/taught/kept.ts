/** The readers that the user taught, kept in the browser's storage: one a host. */
import { storage } from 'wxt/utils/storage'
import type { TaughtReader } from '../sites/taught/reader.ts'

/** A taught reader as it is kept. */
export interface KeptReader {
  reader: TaughtReader
  /** ISO moment at which it was taught or imported. */
  since: string
}

/** How much a reader read last. */
export interface LastRead {
  count: number
  /** ISO moment. */
  at: string
}

// Declared at the first use, because declaring reads the storage, which not every place that imports this has.
const readers = once(() =>
  storage.defineItem<KeptReader[]>('local:taughtReaders', { fallback: [], version: 1 }),
)
// Apart from the readers, so that a page that is read never writes over what the user changes at the same moment.
const lastReads = once(() =>
  storage.defineItem<Record<string, LastRead>>('local:taughtReads', { fallback: {}, version: 1 }),
)

/** All of them, by host. */
export async function keptReaders(): Promise<KeptReader[]> {
  return (await readers().getValue()).toSorted((a, b) => (a.reader.id < b.reader.id ? -1 : 1))
}

/** Keeps readers in the place of those of the same hosts; returns the ones that had to go. */
export async function keepReaders(wanted: readonly TaughtReader[], now: Date): Promise<KeptReader[]> {
  const since = now.toISOString()
  return putBack(wanted.map((reader) => ({ reader, since })))
}

/** The same with the moments they already have: for undoing. */
export async function putBack(wanted: readonly KeptReader[]): Promise<KeptReader[]> {
  const ids = new Set(wanted.map(({ reader }) => reader.id))
  const before = await readers().getValue()
  await readers().setValue([...before.filter(({ reader }) => !ids.has(reader.id)), ...wanted])
  return before.filter(({ reader }) => ids.has(reader.id))
}

/** Forgets readers; returns them. */
export async function forgetReaders(ids: readonly string[]): Promise<KeptReader[]> {
  const before = await readers().getValue()
  await readers().setValue(before.filter(({ reader }) => !ids.includes(reader.id)))
  return before.filter(({ reader }) => ids.includes(reader.id))
}

/** Remembers how much a reader read. */
export async function noteRead(id: string, count: number, now: Date): Promise<void> {
  await lastReads().setValue({ ...(await lastReads().getValue()), [id]: { count, at: now.toISOString() } })
}

/** By reader's id. */
export function readsSoFar(): Promise<Record<string, LastRead>> {
  return lastReads().getValue()
}

/** Calls back on each change, also from another window, until the returned function is called. */
export function onKeptChange(changed: () => void): () => void {
  const ends = [readers().watch(changed), lastReads().watch(changed)]
  return () => {
    for (const end of ends) end()
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
