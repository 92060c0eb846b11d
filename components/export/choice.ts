/** What can be exported: the reviews in view, and a set. */
import type { ReviewSet } from '../../lib/model/annotation.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import { type CountedSet, newSet } from '../../lib/store/sets.ts'
import type { ExportFrom } from './from.ts'

/** One thing to export. */
export interface ExportChoice {
  kind: 'view' | 'set'
  name: string
  count: number
  /** The filter that it obeys, in words; null where it takes all. */
  filter: string | null
  /** What is read; reviewers without a set's codes get new ones each time. */
  from(): ExportFrom
}

/** The set as it is stored, read in portions. */
export function ofSet(set: CountedSet): ExportChoice {
  const { count, ...plain } = set
  return {
    kind: 'set',
    name: set.name,
    count,
    filter: null,
    from: () => ({ kind: 'set', set: plain, count }),
  }
}

/**
 * The reviews in view, with what the user added to them. Within a set their reviewers have the set's codes, so that two
 * exports agree; without one they have codes of their own each time.
 */
export function ofView(
  items: readonly ReviewItem[],
  name: string,
  filter: string | null,
  set: CountedSet | undefined,
): ExportChoice {
  return {
    kind: 'view',
    name,
    count: items.length,
    filter,
    from: () => ({ kind: 'items', set: madeSet(name, set), items }),
  }
}

/** Stored reviews that the user picked. */
export function ofIds(
  ids: readonly string[],
  name: string,
  filter: string | null,
  within: ReviewSet | null,
): ExportChoice {
  return {
    kind: 'view',
    name,
    count: ids.length,
    filter,
    from: () => ({ kind: 'ids', set: madeSet(name, within), ids }),
  }
}

function madeSet(name: string, within: ReviewSet | null | undefined): ReviewSet {
  const fresh = newSet(name, new Date())
  return within ? { ...fresh, salt: within.salt } : fresh
}
