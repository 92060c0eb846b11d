/** Which reviews of a page are in view and in what order, by the filter of the dashboard; and how they spread over the ladder. */
import { useMemo, useState } from 'preact/hooks'
import { ALL, choose, type FacetCounts, type Filter } from '../lib/collection/filter.ts'
import { SORT_IDS, type SortId, sorted } from '../lib/collection/sort.ts'
import type { Annotation } from '../lib/model/annotation.ts'
import type { CollectedItem, ReviewItem } from '../lib/model/item.ts'
import { LEVELS, type LevelId } from '../lib/model/ladder.ts'
import type { Mark } from '../lib/model/mark.ts'

/** What the user put on the reviews of a page, by review id. */
export interface Additions {
  annotations: ReadonlyMap<string, Annotation>
  marks: ReadonlyMap<string, readonly Mark[]>
  setIds: Readonly<Record<string, readonly string[]>>
}

/** The order of the page itself, and those of the dashboard but for "last collected": not all of these are. */
export type PageSort = 'page' | Exclude<SortId, 'collected'>

export const PAGE_SORTS: readonly PageSort[] = [
  'page',
  ...SORT_IDS.filter((id): id is Exclude<SortId, 'collected'> => id !== 'collected'),
]

/** One step of the ladder with the reviews on it. */
export interface Rung {
  level: LevelId
  count: number
  /** Of the rated reviews, 0-1; of all reviews for the step "not rated". */
  share: number
}

export interface PageList {
  filter: Filter
  setFilter(filter: Filter): void
  sort: PageSort
  setSort(sort: PageSort): void
  /** What the filter leaves, in that order. */
  inView: readonly ReviewItem[]
  counts: FacetCounts
  rungs: readonly Rung[]
  /** Brings a review into view: a filter that it does not pass is given up. */
  letIn(reviewId: string): void
}

export function usePageList(items: readonly ReviewItem[], additions: Additions): PageList {
  const [filter, setFilter] = useState<Filter>(ALL)
  const [sort, setSort] = useState<PageSort>('page')
  const { annotations, marks, setIds } = additions
  const all = useMemo(() => withAdditions(items, additions), [items, annotations, marks, setIds])
  const { chosen, counts } = useMemo(() => choose(all, filter), [all, filter])
  const inView = useMemo(() => {
    const read = new Map(items.map((item) => [item.review.id, item]))
    return inOrder(chosen, sort).map(({ review }) => read.get(review.id)!)
  }, [items, chosen, sort])
  const rungs = useMemo(() => ladderOf(all), [all])
  const letIn = (reviewId: string) => {
    const wanted = all.filter(({ review }) => review.id === reviewId)
    setFilter((now) => (choose(wanted, now).chosen.length > 0 ? now : ALL))
  }
  return { filter, setFilter, sort, setSort, inView, counts, rungs, letIn }
}

/** The reviews as the collection holds them. */
export function withAdditions(
  items: readonly ReviewItem[],
  { annotations, marks, setIds }: Additions,
): CollectedItem[] {
  return items.map((item) => ({
    ...item,
    // All have the same: a search for a word of it would find them all.
    place: { ...item.place, name: '' },
    annotation: annotations.get(item.review.id) ?? null,
    marks: marks.get(item.review.id) ?? [],
    setIds: setIds[item.review.id] ?? [],
    business: null,
    firstSeen: '',
    lastSeen: '',
  }))
}

function inOrder(items: readonly CollectedItem[], sort: PageSort): readonly CollectedItem[] {
  return sort === 'page' ? items : sorted(items, sort)
}

/** From the highest step down, on the user's own level where there is one; "not rated" last and only where there are any. */
export function ladderOf(items: readonly Pick<CollectedItem, 'annotation' | 'verdict'>[]): Rung[] {
  const counts = new Map<LevelId, number>()
  for (const { annotation, verdict } of items) {
    const level = annotation?.level ?? verdict.level
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const unrated = counts.get(0) ?? 0
  const rated = items.length - unrated
  const rung = (level: LevelId, of: number): Rung => {
    const count = counts.get(level) ?? 0
    return { level, count, share: of === 0 ? 0 : count / of }
  }
  const steps = LEVELS.filter((level) => level.id > 0).toReversed()
  const rungs = steps.map((level) => rung(level.id, rated))
  return unrated > 0 ? [...rungs, rung(0, items.length)] : rungs
}
