/** Which reviews of a list are in view, and how they spread over the ladder. Pure. */

import type { Annotation } from '../lib/model/annotation.ts'
import { folded } from '../lib/model/fold.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import { LEVELS, type LevelId } from '../lib/model/ladder.ts'

/** The user's annotations by review id. */
export type Annotations = ReadonlyMap<string, Annotation>

/** What narrows a list. */
export interface ReviewFilter {
  /** Empty: every level. */
  levels: ReadonlySet<LevelId>
  /** Words that must all occur, in any order; upper case and accents do not matter. */
  text: string
}

export const NO_FILTER: ReviewFilter = { levels: new Set(), text: '' }

/** One step of the ladder with the reviews on it. */
export interface Rung {
  level: LevelId
  count: number
  /** Of the rated reviews, 0-1; of all reviews for the step "not rated". */
  share: number
}

/** The level that counts: the user's own where there is one, else the program's. */
export function levelInForce(item: ReviewItem, annotation: Annotation | undefined): LevelId {
  return annotation?.level ?? item.verdict.level
}

/** The reviews that pass, in the order given. */
export function filterReviews(
  items: readonly ReviewItem[],
  annotations: Annotations,
  filter: ReviewFilter,
): ReviewItem[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const annotation = annotations.get(item.review.id)
    if (filter.levels.size > 0 && !filter.levels.has(levelInForce(item, annotation))) return false
    if (words.length === 0) return true
    const searched = `${plainWords(item)}\n${folded([annotation?.note, ...(annotation?.tags ?? [])].join('\n'))}`
    return words.every((word) => searched.includes(word))
  })
}

/** From the highest step down; "not rated" last and only where there are any. */
export function ladderOf(items: readonly ReviewItem[], annotations: Annotations): Rung[] {
  const counts = new Map<LevelId, number>()
  for (const item of items) {
    const level = levelInForce(item, annotations.get(item.review.id))
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

/** The filter with a level switched on or off. */
export function toggleLevel(filter: ReviewFilter, level: LevelId): ReviewFilter {
  const levels = new Set(filter.levels)
  if (!levels.delete(level)) levels.add(level)
  return { ...filter, levels }
}

// Folding accents of a thousand reviews at each key stroke would be felt.
const known = new WeakMap<ReviewItem, string>()

function plainWords(item: ReviewItem): string {
  const { author, title, text } = item.review
  const words = known.get(item) ?? folded([author, title, text].filter(Boolean).join('\n'))
  known.set(item, words)
  return words
}
