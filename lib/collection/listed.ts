/**
 * Results of insights as they cross to the window: the lists of reviews behind numbers can be as long as the collection, so
 * they stay where they were counted, and the window asks for parts of them. Pure.
 */
import type { Span } from '../model/verdict.ts'

/** A list that stayed: how long it is, and where it stands in the result. */
export interface Listed {
  length: number
  /** Names and indexes on the way to it, joined by `/`. */
  path: string
}

/** Names of the lists that stay. */
const STAY = [
  'reviewIds',
  'refs',
  'loudIds',
  'emptyIds',
  'unratedIds',
  'undatedIds',
  'worseIds',
  'betterIds',
  'alsoIn',
  'told',
] as const
type Stays = (typeof STAY)[number]

/** A result without its long lists. */
export type Slim<T> = T extends readonly (infer E)[]
  ? Slim<E>[]
  : T extends object
    ? { [K in keyof T]: K extends Stays ? Listed : Slim<T[K]> }
    : T

/** Whether it is one of the lists that stay. */
export function isListed(name: string, value: unknown): value is readonly unknown[] {
  return (STAY as readonly string[]).includes(name) && Array.isArray(value)
}

/** `path` is where the value itself stands in its result. */
export function slim<T>(value: T, path = ''): Slim<T> {
  const at = (name: string | number) => (path === '' ? String(name) : `${path}/${name}`)
  if (Array.isArray(value)) return value.map((one, index) => slim(one, at(index))) as Slim<T>
  if (typeof value !== 'object' || value === null) return value as Slim<T>
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      isListed(name, one) ? ({ length: one.length, path: at(name) } satisfies Listed) : slim(one, at(name)),
    ]),
  ) as Slim<T>
}

/** The list at a path of a whole result; empty where there is none any more. */
export function listAt(result: unknown, path: string): readonly unknown[] {
  let here: unknown = result
  for (const name of path.split('/')) here = (here as Record<string, unknown> | null | undefined)?.[name]
  return Array.isArray(here) ? here : []
}

/** A review behind a number, or words of it. */
export interface Behind {
  reviewId: string
  /** Null where the whole review is meant. */
  span: Span | null
}

/** Each review with its words; the whole of those that have none. */
export function behind(
  reviewIds: readonly string[],
  refs: readonly (Span & { reviewId: string })[],
): Behind[] {
  const spans = Map.groupBy(refs, ({ reviewId }) => reviewId)
  return reviewIds.flatMap((reviewId): Behind[] => {
    const own = spans.get(reviewId)
    return own
      ? own.map(({ start, end }) => ({ reviewId, span: { start, end } }))
      : [{ reviewId, span: null }]
  })
}
