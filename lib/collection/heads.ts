/**
 * The beginnings of the long lists of an insight, small enough for the disk: what is shown first behind each number, before
 * the collection is read and counted again. Pure.
 */
import type { Span } from '../model/verdict.ts'
import { type Behind, behind, isListed } from './listed.ts'

/** Reviews of each list that are kept. */
export const HEAD = 50

/** How a list of an insight begins. Reviews are places in `ids`, as the same ones stand in many lists. */
interface Head {
  length: number
  /** The first reviews; of a list of words, three numbers each: the review, start, end. */
  of: number[]
  /** Of a list of words: in how many reviews they are. */
  reviews?: number
}

/** Beginnings of all lists of one insight, by their paths. */
export interface Heads {
  ids: string[]
  lists: Record<string, Head>
}

type Word = Span & { reviewId: string }

/** Words belong to the reviews of the list beside theirs. */
export function headsOf(result: unknown): Heads {
  const places = new Map<string, number>()
  const lists: Heads['lists'] = {}
  const placeOf = (id: string) => {
    if (!places.has(id)) places.set(id, places.size)
    return places.get(id)!
  }
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return
    const { reviewIds } = value as { reviewIds?: readonly string[] }
    for (const [name, one] of Object.entries(value)) {
      const here = path === '' ? name : `${path}/${name}`
      if (!isListed(name, one) || name === 'told') visit(one, here)
      else if (name === 'refs') lists[here] = headOfWords(one as Word[], reviewIds ?? [], placeOf)
      else lists[here] = { length: one.length, of: (one as string[]).slice(0, HEAD).map(placeOf) }
    }
  }
  visit(result, '')
  return { ids: [...places.keys()], lists }
}

function headOfWords(words: readonly Word[], ids: readonly string[], placeOf: (id: string) => number): Head {
  const first = new Set(ids.slice(0, HEAD))
  return {
    length: words.length,
    reviews: new Set(words.map(({ reviewId }) => reviewId)).size,
    of: words
      .filter(({ reviewId }) => first.has(reviewId))
      .flatMap(({ reviewId, start, end }) => [placeOf(reviewId), start, end]),
  }
}

/** The first `to` behind a number, and how many there are; null where the beginnings do not reach so far. */
export function behindIn(
  { ids, lists }: Heads,
  { reviewIds, refs }: { reviewIds: readonly string[]; refs: string | null },
  to: number,
): { count: number; reviews: number; first: Behind[] } | null {
  if (!reviewIds.every((path) => lists[path])) return null
  const heads = reviewIds.map((path) => lists[path]!)
  const words = refs === null ? undefined : lists[refs]
  const whole = heads.findIndex(({ length, of }) => of.length < length)
  const known = heads
    .slice(0, whole < 0 ? undefined : whole + 1)
    .flatMap(({ of }) => of.map((at) => ids[at]!))
  const first = behind(known, wordsIn(words?.of ?? [], ids))
  if (whole >= 0 && first.length < to) return null
  const reviews = heads.reduce((sum, { length }) => sum + length, 0)
  const count = reviews + (words ? words.length - words.reviews! : 0)
  return { count, reviews, first: first.slice(0, to) }
}

function wordsIn(numbers: readonly number[], ids: readonly string[]): Word[] {
  return Array.from({ length: numbers.length / 3 }, (_, at) => ({
    reviewId: ids[numbers[3 * at]!]!,
    start: numbers[3 * at + 1]!,
    end: numbers[3 * at + 2]!,
  }))
}
