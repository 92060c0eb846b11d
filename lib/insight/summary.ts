/** What the numbers say in a few plain sentences a business. A structure, not words: the interface has those, in two languages. */
import type { LevelId } from '../model/ladder.ts'
import type { Chances } from './chances.ts'
import type { Ladder } from './ladder.ts'
import type { Series } from './over-time.ts'
import type { Pull } from './pull.ts'
import type { Quote } from './quote.ts'
import type { Fault, StepUp } from './step-up.ts'
import { byText } from './tally.ts'
import type { WordOfMouth } from './word-of-mouth.ts'

/** From this share of the rated reviews on, silent leavers are worth a sentence. */
const MANY = 0.05
/** Quotes that a reason comes with. */
const QUOTES = 9

/** One sentence: what it says, and the reviews behind it. */
export type Statement = { reviewIds: string[] } & (
  | { says: 'stands'; level: LevelId; rated: number; few: boolean }
  /** Why it does not stand higher: the named complaint that costs most. */
  | { says: 'because'; theme: Pull['theme']; what: string; count: number; quotes: Quote[] }
  | { says: 'lift'; to: LevelId; faults: Fault[] }
  /** Where no faults hold it down: what better ones do. */
  | { says: 'missing'; acts: string[] }
  | { says: 'changed'; from: string; before: number; after: number }
  | { says: 'lost'; count: number }
  | { says: 'silent'; count: number }
)

/** The sentences of one business, in the order in which they are told. */
export interface Summary {
  businessId: string
  statements: Statement[]
}

/** What a summary is made of; each a result of the function of that name. */
export interface Findings {
  ladders: readonly Ladder[]
  /** By what happened. */
  pulls: readonly Pull[]
  stepUps: readonly StepUp[]
  series: readonly Series[]
  chances: readonly Chances[]
  wordOfMouth: readonly WordOfMouth[]
}

/** One summary for each business with a rated review, in order of its id. */
export function summaries(findings: Findings): Summary[] {
  return findings.ladders
    .filter(({ rated }) => rated > 0)
    .map((ladder) => ({ businessId: ladder.businessId, statements: statementsOf(ladder, findings) }))
    .sort((a, b) => byText(a.businessId, b.businessId))
}

function statementsOf(ladder: Ladder, findings: Findings): Statement[] {
  const { businessId } = ladder
  const own = <T extends { businessId: string }>(list: readonly T[]) =>
    list.filter((one) => one.businessId === businessId)
  const step = own(findings.stepUps)[0]
  const statements: Statement[] = [
    {
      says: 'stands',
      level: ladder.median,
      rated: ladder.rated,
      few: ladder.few,
      reviewIds: ladder.steps.flatMap(({ reviewIds }) => reviewIds),
    },
  ]
  const dearest = own(findings.pulls).find(({ what, pull }) => what !== '' && pull > 0)
  if (dearest && ladder.median <= 3) {
    const fault = step?.faults.find(({ what, theme }) => what === dearest.what && theme === dearest.theme)
    const { theme, what, count, reviewIds } = dearest
    statements.push({
      says: 'because',
      theme,
      what,
      count,
      quotes: fault?.quotes.slice(0, QUOTES) ?? [],
      reviewIds,
    })
  }
  if (step && step.to > step.from) {
    const reviewIds = [...new Set(step.faults.flatMap((one) => one.reviewIds))].sort(byText)
    statements.push({ says: 'lift', to: step.to, faults: step.faults, reviewIds })
  } else if (step && step.acts.length > 0) {
    const reviewIds = [...new Set(step.acts.flatMap(({ there }) => there.reviewIds))].sort(byText)
    statements.push({ says: 'missing', acts: step.acts.map(({ what }) => what), reviewIds })
  }
  const last = own(findings.series)
    .find(({ theme }) => theme === null)
    ?.changes.at(-1)
  if (last)
    statements.push({
      says: 'changed',
      from: last.from,
      before: last.before,
      after: last.after,
      reviewIds: ladder.steps.flatMap(({ reviewIds }) => reviewIds),
    })
  const lost = own(findings.chances)[0]?.entries['lost-sale'] ?? []
  if (lost.length > 0)
    statements.push({ says: 'lost', count: lost.length, reviewIds: lost.map(({ reviewId }) => reviewId) })
  const silent = own(findings.wordOfMouth)[0]?.said['silent-leaver']
  if (silent && silent.share >= MANY)
    statements.push({ says: 'silent', count: silent.count, reviewIds: silent.reviewIds })
  return statements
}
