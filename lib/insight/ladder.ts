/** The ladder: how the reviews of each business stand on the six levels, and where stars tell something else. */
import type { LevelId } from '../model/ladder.ts'
import { type Interval, medianInterval, medianOf, shareInterval } from './interval.ts'
import { at, byText, type Tally } from './tally.ts'

/** Fewer rated reviews than this say little. */
export const FEW = 30

/** One level of one business. */
export interface Step {
  level: LevelId
  count: number
  /** Of the rated reviews, 0-1. */
  share: number
  interval: Interval
  reviewIds: string[]
}

/** One business on the ladder. */
export interface Ladder {
  businessId: string
  /** Levels 1 to 6, in order. */
  steps: Step[]
  /** Reviews on levels 1 to 6. */
  rated: number
  /** Reviews on level 0. */
  unratedIds: string[]
  /** The lowest level on or below which at least half of the rated stand; 0 where none is rated. */
  median: LevelId
  medianInterval: Interval
  /** Of the rated, 1-6; null where none is. */
  mean: number | null
  /** Few rated reviews: the numbers say little. */
  few: boolean
  /** Mean of those with a rating, 0-5; null where none has. */
  stars: number | null
  starred: number
  /** Reviews whose words are worse or better than their stars, as `gapOf` has it; largest gap first. */
  worseIds: string[]
  betterIds: string[]
}

interface Count {
  ids: string[][]
  starSum: number
  starred: number
  gaps: { id: string; gap: number }[]
}

/** One row a business, in order of its id. */
export function ladders(): Tally<Ladder[]> {
  const counts = new Map<string, Count>()
  return {
    add(review) {
      const count = at(counts, review.businessId, () => ({
        ids: [[], [], [], [], [], [], []],
        starSum: 0,
        starred: 0,
        gaps: [],
      }))
      count.ids[review.level]!.push(review.id)
      if (review.stars === null) return
      count.starSum += review.stars
      count.starred++
      const gap = gapOf(review.stars, review.level)
      if (gap !== 0) count.gaps.push({ id: review.id, gap })
    },
    result: () =>
      [...counts]
        .map(([id, count]) => ladderOf(id, count))
        .sort((a, b) => byText(a.businessId, b.businessId)),
  }
}

function idsOf(gaps: Count['gaps']): string[] {
  return gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap) || byText(a.id, b.id)).map(({ id }) => id)
}

/**
 * Steps between a level and the nearest one that fits the stars; below 0 where the words are worse than the stars.
 * Stars leave room: one star fits Criminal and Basic, five fit everything from Expected up, for people give five for "as it
 * should be" too. 0 where the level fits or is not rated.
 */
export function gapOf(stars: number, level: LevelId): number {
  if (level === 0) return 0
  const [low, high] =
    stars < 1.75 ? [1, 2] : stars < 2.75 ? [1, 3] : stars < 3.75 ? [2, 4] : stars < 4.75 ? [3, 5] : [3, 6]
  return level < low! ? level - low! : level > high! ? level - high! : 0
}

function ladderOf(businessId: string, { ids, starSum, starred, gaps }: Count): Ladder {
  const counts = ids.map((list, level) => (level === 0 ? 0 : list.length))
  const rated = counts.reduce((sum, n) => sum + n, 0)
  return {
    businessId,
    steps: counts.slice(1).map((count, index) => ({
      level: (index + 1) as LevelId,
      count,
      share: rated ? count / rated : 0,
      interval: shareInterval(count, rated),
      reviewIds: ids[index + 1]!.toSorted(byText),
    })),
    rated,
    unratedIds: ids[0]!.toSorted(byText),
    median: medianOf(counts) as LevelId,
    medianInterval: medianInterval(counts, { low: 1, high: 6 }),
    mean: rated ? counts.reduce((sum, n, level) => sum + n * level, 0) / rated : null,
    few: rated < FEW,
    stars: starred ? Math.round((1e6 * starSum) / starred) / 1e6 : null,
    starred,
    worseIds: idsOf(gaps.filter(({ gap }) => gap < 0)),
    betterIds: idsOf(gaps.filter(({ gap }) => gap > 0)),
  }
}
