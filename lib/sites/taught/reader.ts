/** A reader that the user taught: an adapter's data as plain JSON, so that it can be kept, sent, and become an adapter. */
import { adapterSteps } from '../engine.ts'
import { hostMatches } from '../hosts.ts'
import { atOnce, type Steps } from '../steps.ts'
import type { Adapter, PageReading } from '../types.ts'

/** The same data with patterns as strings. */
export type Plain<T> = T extends RegExp
  ? string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T

/** A taught reader as JSON. Its id is the host. */
export type TaughtReader = Plain<Adapter>

/** Names of the fields that hold patterns, wherever they stand in an adapter. */
export const PATTERN_FIELDS: ReadonlySet<string> = new Set(['part', 'ids', 'names'])

/** The same with patterns instead of strings. Throws a SyntaxError where a pattern is none. */
export function withPatterns<T>(plain: Plain<T>): T {
  return revived(plain, '') as T
}

/** Reads with the first reader of this host that finds reviews; null where none does. */
export function readTaught(
  doc: Document,
  url: URL,
  now: Date,
  readers: readonly TaughtReader[],
): PageReading | null {
  return atOnce(taughtSteps(doc, url, now, readers))
}

/** The same, card by card. */
export function* taughtSteps(
  doc: Document,
  url: URL,
  now: Date,
  readers: readonly TaughtReader[],
): Steps<PageReading | null> {
  for (const reader of readers) {
    if (!reader.hosts.some((host) => hostMatches(url.hostname, host))) continue
    const reading = yield* adapterSteps(doc, withPatterns<Adapter>(reader), url, now)
    if (reading.found.length) return { ...reading, reader: 'taught' }
  }
  return null
}

function revived(value: unknown, field: string): unknown {
  if (typeof value === 'string') return PATTERN_FIELDS.has(field) ? new RegExp(value, 'u') : value
  if (Array.isArray(value)) return value.map((each) => revived(each, field))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, revived(each, name)]))
}
