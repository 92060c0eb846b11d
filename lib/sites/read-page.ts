/** The one way into this room: a document and its address in, the reviews on the page out. */
import { readWithAdapter } from './engine.ts'
import { adapterFor } from './hosts.ts'
import { ADAPTERS } from './registry.ts'
import { readSchema } from './schema/read.ts'
import type { PageReading } from './types.ts'

/**
 * Reads what is on the page at this moment: by the site's adapter, and by the page's schema.org data where there is no
 * adapter or it finds nothing on the screen. `now` is what relative dates count back from.
 * Null where the site is not known and the page holds no review data.
 */
export function readPage(doc: Document, url: string, now: Date): PageReading | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  const adapter = adapterFor(address, ADAPTERS)
  if (!adapter) return readSchema(doc, address, now)
  const reading = readWithAdapter(doc, adapter, address, now)
  if (reading.found.length || !reading.place) return reading
  const schema = readSchema(doc, address, now, { site: adapter.id, place: reading.place })
  return schema?.found.length ? schema : reading
}
