/** The places of a selection, with how many of its reviews are theirs and from when to when. Pure. */
import type { Work } from '../insight/tally.ts'
import type { Place } from '../model/review.ts'
import type { Material } from './insights.ts'
import { type Likeness, likenesses } from './same-business.ts'

/** Reviews between two pauses. */
const SLICE = 5_000

/** A place in numbers. */
export interface PlaceCount {
  place: Place
  count: number
  /** ISO dates as exact as the reviews give them; null where none gives one. */
  first: string | null
  last: string | null
  setIds: string[]
}

/** Those with most reviews first. */
export function* placesIn({ items }: Material, _options: null): Work<PlaceCount[]> {
  const places = new Map<string, Omit<PlaceCount, 'setIds'> & { sets: Set<string> }>()
  for (const [at, { place, review, setIds }] of items.entries()) {
    if (at % SLICE === SLICE - 1) yield at / items.length
    const known = places.get(place.id) ?? {
      place,
      count: 0,
      first: null,
      last: null,
      sets: new Set<string>(),
    }
    places.set(place.id, known)
    known.count++
    for (const id of setIds) known.sets.add(id)
    const iso = review.date?.iso
    if (!iso) continue
    if (known.first === null || iso < known.first) known.first = iso
    if (known.last === null || iso > known.last) known.last = iso
  }
  return [...places.values()]
    .map(({ sets, ...rest }) => ({ ...rest, setIds: [...sets] }))
    .sort((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1))
}

/** Pairs of those places that could be one business. */
export function* likenessesIn({ items }: Material, _options: null): Work<Likeness[]> {
  const places = new Map(items.map(({ place }) => [place.id, place]))
  const businesses = new Map(items.map(({ place, business }) => [place.id, business?.id ?? null]))
  return yield* likenesses([...places.values()], (id) => businesses.get(id) ?? null)
}
