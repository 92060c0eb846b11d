/** Every site that Trede has an adapter for, in the order they are tried. One line a site. */
import { amazon } from './amazon.ts'
import { bol } from './bol.ts'
import { booking } from './booking.ts'
import { googleSearch } from './google-search.ts'
import { googleTravel } from './google-travel.ts'
import { patternsOf } from './hosts.ts'
import { maps } from './maps.ts'
import { tripadvisor } from './tripadvisor.ts'
import { trustpilot } from './trustpilot.ts'
import type { Adapter } from './types.ts'
import { yelp } from './yelp.ts'

// biome-ignore format: a line a site keeps the changes for two sites apart
export const ADAPTERS: readonly Adapter[] = [
  maps,
  googleSearch,
  googleTravel,
  trustpilot,
  tripadvisor,
  booking,
  amazon,
  bol,
  yelp,
]

/** Match patterns of all adapters, for the manifest's host permissions and content scripts. */
export function matchPatterns(): string[] {
  return patternsOf(ADAPTERS)
}
