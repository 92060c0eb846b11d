/** The orders in which reviews can be listed. Pure. */
import type { CollectedItem } from '../model/item.ts'

/** Each gives what an item is placed by, the greatest first; reviews without it come last. */
const BY = {
  newest: ({ review }) => review.date?.iso ?? null,
  oldest: ({ review }) => review.date?.iso ?? null,
  highest: levelOf,
  lowest: levelOf,
  unsure: ({ verdict }) => verdict.confidence,
  longest: ({ review }) => review.text.length,
  collected: ({ firstSeen }) => firstSeen,
} as const satisfies Record<string, (item: CollectedItem) => string | number | null>

export type SortId = keyof typeof BY

export const SORT_IDS = Object.keys(BY) as SortId[]

const ASCENDING: readonly SortId[] = ['oldest', 'lowest', 'unsure']

/** Whether this is an order. */
export function isSortId(id: string | null): id is SortId {
  return id !== null && Object.hasOwn(BY, id)
}

/** In that order; equals by id, so that an order never depends on the one before. */
export function sorted(items: readonly CollectedItem[], by: SortId): CollectedItem[] {
  const way = ASCENDING.includes(by) ? 1 : -1
  const key = BY[by]
  return items
    .map((item) => ({ item, at: key(item) }))
    .sort((a, b) => {
      if (a.at !== b.at) {
        if (a.at === null) return 1
        if (b.at === null) return -1
        return a.at < b.at ? -way : way
      }
      return a.item.review.id < b.item.review.id ? -1 : 1
    })
    .map(({ item }) => item)
}

// "Not rated" is no step of the ladder.
function levelOf({ annotation, verdict }: CollectedItem): number | null {
  return (annotation?.level ?? verdict.level) || null
}
