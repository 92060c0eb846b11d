/** What can be asked of a selection beside its reviews: pure functions, run where the collection lies. One line each. */
import { complaints } from '../insight/complaints.ts'
import { drivers } from '../insight/drivers.ts'
import { ladders } from '../insight/ladder.ts'
import type { Rated } from '../insight/rated.ts'
import { type Tally, talliedInSlices } from '../insight/tally.ts'
import type { CollectedItem } from '../model/item.ts'
import { placesIn } from './places-in.ts'

/** A selection as insights read it. */
export interface Material {
  items: readonly CollectedItem[]
  /** The same reviews flat, as `lib/insight` counts them; made once and kept. */
  rated(): Promise<readonly Rated[]>
}

type Insight = (material: Material, options: never) => unknown

/** An insight that counts review by review and is told nothing else. */
const counting =
  <R>(tally: () => Tally<R>) =>
  async ({ rated }: Material, _options: null): Promise<R> =>
    talliedInSlices(tally(), await rated())

export const INSIGHTS = {
  places: ({ items }: Material, _options: null) => placesIn(items),
  ladders: counting(ladders),
  drivers: counting(drivers),
  complaints: counting(complaints),
} as const satisfies Record<string, Insight>

export type InsightName = keyof typeof INSIGHTS

/** What an insight is told beside the reviews. It crosses between threads: plain data only. */
export type OptionsOf<N extends InsightName> = Parameters<(typeof INSIGHTS)[N]>[1]

export type ResultOf<N extends InsightName> = Awaited<ReturnType<(typeof INSIGHTS)[N]>>
