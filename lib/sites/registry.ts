/** Every site that Trede has an adapter for, in the order they are tried. One line a site. */
import { airbnb } from './airbnb.ts'
import { amazon } from './amazon.ts'
import { appStore } from './app-store.ts'
import { bol } from './bol.ts'
import { booking } from './booking.ts'
import { glassdoor } from './glassdoor.ts'
import { googlePlay } from './google-play.ts'
import { googleSearch } from './google-search.ts'
import { googleTravel } from './google-travel.ts'
import { patternsOf } from './hosts.ts'
import { indeed } from './indeed.ts'
import { kiyoh } from './kiyoh.ts'
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
  kiyoh,
  googlePlay,
  appStore,
  airbnb,
  glassdoor,
  indeed,
]

/** Match patterns of all adapters, for the manifest's host permissions and content scripts. */
export function matchPatterns(): string[] {
  return patternsOf(ADAPTERS)
}
