/** What the database tells of a write, as far as the collection reads it. */
import type { IntervalTree, ObservabilitySet } from 'dexie'
import { COUNTED } from '../store/answers.ts'

/** Tables that a change was told of; `reviews` as the keys, or all where they were not told. */
export interface Changes {
  tables: Set<string>
  reviews: Set<string> | 'all'
}

/** Null where nothing that is read has changed. The database tells `idb://<database>/<table>/<index>`; a primary key has no name. */
export function changesIn(parts: ObservabilitySet, database: string): Changes | null {
  const changes: Changes = { tables: new Set(), reviews: new Set() }
  for (const [part, ranges] of Object.entries(parts)) {
    const [name, table, index] = part.replace('idb://', '').split('/')
    if (name !== database || !table || index !== '' || !COUNTED.includes(table)) continue
    changes.tables.add(table)
    if (table !== 'reviews') continue
    for (const { from, to } of rangesIn(ranges))
      if (changes.reviews !== 'all' && typeof from === 'string' && from === to) changes.reviews.add(from)
      else changes.reviews = 'all'
  }
  return changes.tables.size > 0 ? changes : null
}

/** Both together. */
export function merged(a: Changes | null, b: Changes | null): Changes | null {
  if (!a || !b) return a ?? b
  return {
    tables: new Set([...a.tables, ...b.tables]),
    reviews: a.reviews === 'all' || b.reviews === 'all' ? 'all' : new Set([...a.reviews, ...b.reviews]),
  }
}

// What comes from another window is the bare tree.
function rangesIn(tree: IntervalTree | null | undefined): { from: unknown; to: unknown }[] {
  if (!tree || !('from' in tree)) return []
  return [...rangesIn(tree.l), { from: tree.from, to: tree.to }, ...rangesIn(tree.r)]
}
