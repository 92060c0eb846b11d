/** What can be asked of a selection beside its reviews: pure functions, run where the collection lies. One line each. */
import { bestActs } from '../insight/best-acts.ts'
import { chances } from '../insight/chances.ts'
import { complaints } from '../insight/complaints.ts'
import { drifts } from '../insight/drift.ts'
import { drivers } from '../insight/drivers.ts'
import { empties } from '../insight/empty.ts'
import { ladders } from '../insight/ladder.ts'
import { overTime } from '../insight/over-time.ts'
import { type PullBy, pulls } from '../insight/pull.ts'
import type { Rated } from '../insight/rated.ts'
import { stepUps } from '../insight/step-up.ts'
import { counting, type Tally, type Work } from '../insight/tally.ts'
import type { Unit } from '../insight/time.ts'
import type { Classify } from '../insight/without.ts'
import { wordOfMouth } from '../insight/word-of-mouth.ts'
import type { CollectedItem } from '../model/item.ts'
import { likenessesIn, placesIn, setsIn } from './places-in.ts'

/** A selection as insights read it. */
export interface Material {
  items: readonly CollectedItem[]
  /** The same reviews flat, as `lib/insight` counts them; made once and kept. */
  rated(): Work<readonly Rated[]>
  /** The classifier with the user's own cues, as it gave the verdicts. */
  classify: Classify
}

/** Work in slices, so that other questions are answered in between. */
type Insight = (material: Material, options: never) => Work<unknown>

/** Reviews between two pauses where each is read again. */
const READ_AGAIN = 40

/** An insight that counts review by review and is told nothing else. */
const counted = <R>(tally: () => Tally<R>) =>
  function* ({ rated }: Material, _options: null): Work<R> {
    return yield* counting(tally(), yield* rated())
  }

export const INSIGHTS = {
  places: placesIn,
  sets: setsIn,
  likenesses: likenessesIn,
  ladders: counted(ladders),
  drivers: counted(drivers),
  complaints: counted(complaints),
  chances: counted(chances),
  bestActs: counted(bestActs),
  wordOfMouth: counted(wordOfMouth),
  empties: counted(empties),
  *pulls({ rated, classify }: Material, by: PullBy) {
    return yield* counting(pulls(by, classify), yield* rated(), READ_AGAIN)
  },
  /** The unit that fits where none is asked for. */
  *overTime({ rated }: Material, unit: Unit | null) {
    return yield* overTime(yield* rated(), unit ?? undefined)
  },
  *drift({ rated }: Material, _options: null) {
    return yield* drifts(yield* rated())
  },
  *stepUps({ rated, classify }: Material, _options: null) {
    return yield* stepUps(yield* rated(), classify)
  },
} as const satisfies Record<string, Insight>

export type InsightName = keyof typeof INSIGHTS

/** What an insight is told beside the reviews. It crosses between threads: plain data only. */
export type OptionsOf<N extends InsightName> = Parameters<(typeof INSIGHTS)[N]>[1]

/** What it gives. */
export type ResultOf<N extends InsightName> =
  ReturnType<(typeof INSIGHTS)[N]> extends Work<infer R> ? R : never

/** An insight by its name, not yet begun. */
export function workOf(name: InsightName, material: Material, options: unknown): Work<unknown> {
  return (INSIGHTS[name] as (material: Material, options: unknown) => Work<unknown>)(material, options)
}
