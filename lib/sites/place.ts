/** The place that a page is about, read from an adapter's data. */

import { idOf } from '../model/identity.ts'
import type { Place } from '../model/review.ts'
import { readCount } from './numbers.ts'
import { firstElement, firstMatch, matches, oneLine } from './selectors.ts'
import type { Adapter } from './types.ts'
import { decoded, plainUrl } from './url.ts'

/** Null where the address names no place, or where neither page nor address gives its name. */
export function readPlace(doc: Document, { id: site, place }: Adapter, url: URL): Place | null {
  const address = decoded(url.pathname + url.search + url.hash)
  const nativeId = groupsOf(address, place.ids)
  if (!nativeId) return null
  const root = place.root ? firstElement(doc, place.root) : doc
  const named = root && firstMatch(root, place.name)?.value
  const name = named || oneLine(groupsOf(address, place.names ?? [])?.replace(/[+_]/g, ' ') ?? '')
  if (!name) return null
  const where = root && firstMatch(root, place.address)?.value
  return {
    id: idOf(site, nativeId),
    site,
    nativeId,
    name,
    address: where ? withoutLabel(where) : null,
    url: plainUrl(url),
    total: root ? totalOf(root, place) : null,
  }
}

function totalOf(root: ParentNode, { total, tally }: Adapter['place']): number | null {
  for (const { value } of matches(root, total)) {
    const count = readCount(value)
    if (count !== null) return count
  }
  let sum: number | null = null
  for (const { value } of matches(root, tally)) {
    const count = readCount(value.replace(/^\D*\d+/, ''))
    if (count !== null) sum = (sum ?? 0) + count
  }
  return sum
}

function groupsOf(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.slice(1).join('/')
    if (groups) return groups
  }
  return null
}

// "Address: 1 Mill Lane" in any language.
function withoutLabel(text: string): string {
  return text.replace(/^[^:：\d]{2,25}[:：]\s*/u, '')
}
