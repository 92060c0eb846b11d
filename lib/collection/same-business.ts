/** Which places could be one business on several sites: by name, by domain and by address. The user decides. Pure. */
import type { Work } from '../insight/tally.ts'
import { folded } from '../model/fold.ts'
import type { Place } from '../model/review.ts'

/** Two places that could be one business, the likeliest first. */
export interface Likeness {
  a: Place
  b: Place
}

/** Words that many firms have in their name and that tell none of them apart. */
const LEGAL = /\b(b\.?v|n\.?v|v\.?o\.?f|ltd|llc|inc|gmbh)\b\.?/g
const COMMON = /\b(de|het|the|en|and)\b/g
const DOMAIN = /^(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*?)\.[a-z]{2,}(?:\.[a-z]{2})?$/
/** Shared pairs of letters from which two names are the same but for spelling. */
const ALIKE = 0.8

/** Pairs among these places. Those that are joined already have the same `businessOf`, and are left out. */
export function* likenesses(
  places: readonly Place[],
  businessOf: (placeId: string) => string | null,
): Work<Likeness[]> {
  const keys = places.map((place) => ({
    place,
    names: nameKeys(place.name),
    street: streetKey(place.address),
  }))
  const found: (Likeness & { score: number })[] = []
  for (const [at, one] of keys.entries()) {
    for (const other of keys.slice(at + 1)) {
      const joined = businessOf(one.place.id)
      if (joined !== null && joined === businessOf(other.place.id)) continue
      // Two addresses are two shops, whatever they are called.
      if (one.street && other.street && one.street !== other.street) continue
      const alike = Math.max(...one.names.map((name, kind) => similarity(name, other.names[kind]!)))
      const near = one.street !== '' && one.street === other.street
      const within = one.names.some((name, kind) => isWithin(name, other.names[kind]!))
      if (alike >= ALIKE || (near && (alike >= 0.5 || within)))
        found.push({ a: one.place, b: other.place, score: alike + (near ? 1 : 0) })
    }
    yield at / keys.length
  }
  return found.sort((x, y) => y.score - x.score).map(({ a, b }) => ({ a, b }))
}

/** Letters and digits of a name without legal form and the ending of a domain; with articles and without. */
export function nameKeys(name: string): [string, string] {
  const plain = folded(name.trim())
  const bare = DOMAIN.exec(plain)?.[1] ?? plain.replace(LEGAL, ' ')
  const key = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return [key(bare), key(bare.replace(COMMON, ' '))]
}

// "Kade 4, Zutphen" and "Kade 4 7201 AB Zutphen" are one door: the street up to its number.
function streetKey(address: string | null): string {
  const street = /^\D*\d+/.exec(folded(address ?? ''))?.[0] ?? ''
  return street.replace(/[^\p{L}\p{N}]/gu, '')
}

/** 1 where one name is the other or all but a small part of it; else the share of pairs of letters in common. */
function similarity(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short === '') return 0
  if (short === long || (short.length >= 5 && long.includes(short))) return 1
  if (short.length < long.length / 2) return 0
  const rest = pairsOf(long)
  let shared = 0
  for (const [pair, count] of pairsOf(short)) shared += Math.min(count, rest.get(pair) ?? 0)
  return (2 * shared) / (a.length + b.length - 2)
}

/** Whether one name is a part of the other: at one door that is enough. */
function isWithin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.includes(short)
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
