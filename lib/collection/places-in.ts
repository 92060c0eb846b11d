/** The places of a selection, with how many of its reviews are theirs and from when to when. Pure. */
import type { Work } from '../insight/tally.ts'
import type { Business } from '../model/business.ts'
import type { Place } from '../model/review.ts'
import type { Material } from './insights.ts'
import { type Likeness, likenesses } from './same-business.ts'

/** Reviews between two pauses. */
const SLICE = 5_000

/** A place in numbers. */
export interface PlaceCount {
  place: Place
  business: Business | null
  count: number
  /** ISO dates as exact as the reviews give them; null where none gives one. */
  first: string | null
  last: string | null
}

/** Those with most reviews first. */
export function* placesIn({ items }: Material, _options: null): Work<PlaceCount[]> {
  const places = new Map<string, PlaceCount>()
  for (const [at, { place, business, review }] of items.entries()) {
    if (at % SLICE === SLICE - 1) yield at / items.length
    const known = places.get(place.id) ?? { place, business, count: 0, first: null, last: null }
    places.set(place.id, known)
    countIn(known, review.date?.iso)
  }
  return [...places.values()].sort((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1))
}

/** A set in numbers. */
export interface SetCount extends Pick<PlaceCount, 'count' | 'first' | 'last'> {
  setId: string
  placeIds: string[]
}

/** Sets that hold any of the reviews. */
export function* setsIn({ items }: Material, _options: null): Work<SetCount[]> {
  const sets = new Map<string, Omit<SetCount, 'placeIds'> & { places: Set<string> }>()
  for (const [at, { place, review, setIds }] of items.entries()) {
    if (at % SLICE === SLICE - 1) yield at / items.length
    for (const setId of setIds) {
      const known = sets.get(setId) ?? { setId, count: 0, first: null, last: null, places: new Set<string>() }
      sets.set(setId, known)
      known.places.add(place.id)
      countIn(known, review.date?.iso)
    }
  }
  return [...sets.values()].map(({ places, ...rest }) => ({ ...rest, placeIds: [...places] }))
}

function countIn(known: Pick<PlaceCount, 'count' | 'first' | 'last'>, iso: string | null | undefined): void {
  known.count++
  if (!iso) return
  if (known.first === null || iso < known.first) known.first = iso
  if (known.last === null || iso > known.last) known.last = iso
}

/** Pairs of those places that could be one business. */
export function* likenessesIn({ items }: Material, _options: null): Work<Likeness[]> {
  const places = new Map(items.map(({ place }) => [place.id, place]))
  const businesses = new Map(items.map(({ place, business }) => [place.id, business?.id ?? null]))
  return yield* likenesses([...places.values()], (id) => businesses.get(id) ?? null)
}
