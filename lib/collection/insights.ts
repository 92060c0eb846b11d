/** What can be asked of a selection beside its reviews: pure functions, run where the collection lies. One line each. */
import type { CollectedItem } from '../model/item.ts'
import { placesIn } from './places-in.ts'

type Insight = (items: readonly CollectedItem[], options: never) => unknown

export const INSIGHTS = {
  places: placesIn,
} as const satisfies Record<string, Insight>

export type InsightName = keyof typeof INSIGHTS

/** What an insight is told beside the reviews. It crosses between threads: plain data only. */
export type OptionsOf<N extends InsightName> = Parameters<(typeof INSIGHTS)[N]>[1]

export type ResultOf<N extends InsightName> = ReturnType<(typeof INSIGHTS)[N]>
