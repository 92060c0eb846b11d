/** The one way into this room: a document and its address in, the reviews on the page out. */
import { adapterSteps } from './engine.ts'
import { adapterFor } from './hosts.ts'
import { ADAPTERS } from './registry.ts'
import { schemaSteps } from './schema/read.ts'
import { atOnce, type Steps } from './steps.ts'
import { proposeSteps, structureSteps } from './structure/read.ts'
import { type TaughtReader, taughtSteps } from './taught/reader.ts'
import type { PageReading } from './types.ts'

/** What is known of a page beyond the page itself. */
export interface ReadOptions {
  /** The page has had time to show what it has: an adapter that finds nothing by now may be out of date. */
  settled?: boolean
  /** The user has seen what structure would read, and wants it read. */
  confirmed?: boolean
  /** What the user taught for this host. */
  taught?: readonly TaughtReader[]
}

/**
 * Reads what is on the page at this moment: as the user taught for this host, who thereby corrected the others, where that
 * finds reviews; else by the site's adapter, else by the page's schema.org data, else by its structure.
 * `now` is what relative dates count back from. Structure takes a known site over only on a settled page; where it is not
 * sure it reads nothing, and the settled page's reading has a proposal. Null where there is nothing to read or propose.
 */
export function readPage(
  doc: Document,
  url: string,
  now: Date,
  options: ReadOptions = {},
): PageReading | null {
  return atOnce(readPageInSteps(doc, url, now, options))
}

/** The same with rests in between; what changes on the page meanwhile is read or not, as it happens to be met. */
export function* readPageInSteps(
  doc: Document,
  url: string,
  now: Date,
  { settled = false, confirmed = false, taught = [] }: ReadOptions = {},
): Steps<PageReading | null> {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  const asTaught = yield* taughtSteps(doc, address, now, taught)
  if (asTaught) return asTaught
  const adapter = adapterFor(address, ADAPTERS)
  const known = adapter && (yield* adapterSteps(doc, adapter, address, now))
  // An address without a place is a part of the site that has no reviews.
  if (known && (known.found.length || !known.place)) return known
  const place = known?.place ?? undefined
  const schema = yield* schemaSteps(doc, address, now, place && { site: place.site, place })
  if (schema?.found.length) return schema
  const before = known ?? schema
  if (known && !settled) return known

  const structure = yield* structureSteps(doc, url, now, { unsure: confirmed, place })
  if (structure) return { ...structure, takenOver: known !== null, unseen: unseenIn(schema, structure) }
  const proposal = settled ? yield* proposeSteps(doc, url, now) : null
  if (!proposal) return before
  return { ...(before ?? nothingAt(address)), proposal: proposal.found.map(({ review }) => review) }
}

// Schema.org data and structure name the place each in their own way.
function unseenIn(schema: PageReading | null, { place, site }: PageReading): PageReading['unseen'] {
  return place && schema ? schema.unseen.map((review) => ({ ...review, placeId: place.id, site })) : []
}

function nothingAt({ hostname }: URL): PageReading {
  return { reader: 'structure', site: hostname, generation: null, place: null, found: [], unseen: [] }
}
