/** The one way into this room: a document and its address in, the reviews on the page out. */
import { readWithAdapter } from './engine.ts'
import { adapterFor } from './hosts.ts'
import { ADAPTERS } from './registry.ts'
import type { PageReading } from './types.ts'

/**
 * Reads what is on the page at this moment. `now` is what relative dates count back from.
 * Null where the site is not known and the page holds no review data.
 */
export function readPage(doc: Document, url: string, now: Date): PageReading | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  const adapter = adapterFor(address, ADAPTERS)
  return adapter && readWithAdapter(doc, adapter, address, now)
}
