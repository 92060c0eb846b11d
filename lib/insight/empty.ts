/** Empty praise and empty anger: loud reviews that name nothing that happened. */
import { type Interval, shareInterval } from './interval.ts'
import { BestQuotes, type Quote } from './quote.ts'
import type { Rated } from './rated.ts'
import { at, byText, type Tally } from './tally.ts'

/** Loud reviews on one side. */
export interface Loud {
  /** All loud ones, and those without an act or fault that happened. */
  loudIds: string[]
  emptyIds: string[]
  /** Empty of the loud, 0-1. */
  share: number
  interval: Interval
  quotes: Quote[]
}

/** One business. */
export interface Empty {
  businessId: string
  praise: Loud
  anger: Loud
}

interface Count {
  loudIds: string[]
  emptyIds: string[]
  best: BestQuotes
}

/** One row a business, in order of its id. */
export function empties(): Tally<Empty[]> {
  const counts = new Map<string, { praise: Count; anger: Count }>()
  return {
    add(review) {
      const row = at(counts, review.businessId, () => ({ praise: newCount(), anger: newCount() }))
      const side = review.loud ? sideOf(review) : null
      if (!side) return
      const count = row[side]
      count.loudIds.push(review.id)
      if (namesWhatHappened(review, side === 'praise' ? '+' : '-')) return
      count.emptyIds.push(review.id)
      count.best.offer(review, { start: 0, end: Math.min(160, review.text.length) })
    },
    result: () =>
      [...counts]
        .map(([businessId, { praise, anger }]) => ({
          businessId,
          praise: loudOf(praise),
          anger: loudOf(anger),
        }))
        .sort((a, b) => byText(a.businessId, b.businessId)),
  }
}

/** Above Expected is praise, below is anger; on Expected what weighs more. Null where nothing does. */
export function sideOf({ level, claims }: Rated): 'praise' | 'anger' | null {
  if (level === 0) return null
  if (level !== 3) return level > 3 ? 'praise' : 'anger'
  const lean = claims.reduce((sum, { sign, weight }) => sum + (sign === '+' ? weight : -weight), 0)
  return lean > 0 ? 'praise' : lean < 0 ? 'anger' : null
}

// An event of the lexicon, a happening that the table has a name for and that is no mere opinion of manner or goods, or
// anything that somebody is told to have done. Advice, patience and honesty are opinions until then.
function namesWhatHappened({ claims, text }: Rated, sign: '+' | '-'): boolean {
  return (
    claims.some((one) => one.sign === sign && (one.event || TELLING.has(one.what))) ||
    DONE.some((deed) => deed.test(text))
  )
}

const TELLING = new Set(
  'phone no-reply closed sent-on nobody ignored pushy cheated not-wanted contradiction no-answer broke-again late promise wrong-order booking no-refund complaint-waved warranty damaged hidden-costs wait loan stayed-open brought free-repair personal-note refreshment remembered same-day put-right flexible'.split(
    ' ',
  ),
)

/** What somebody did, and what advice was about; Dutch, then English. */
const DONE = [
  /\b(legden?|uitgelegd|lieten?\b.{0,25} zien|vertelden?|beantwoord(de)?|hoorden?\b.{0,30} dat)\b/i,
  /\b((advies|uitleg) (gekregen )?over|adviseerden?|raadden?|dacht(en)?\b.{0,25} mee|meegedacht|luisterden?)\b/i,
  /\b((nam|namen)\b.{0,30} tijd|tijd genomen|repareerden?|verv[ai]ngen|verving|stelden?\b.{0,40} af)\b/i,
  /\b(niet nodig|nog jaren mee|(zoals|als) (beloofd|afgesproken)|op (de afgesproken )?tijd (klaar|geleverd))\b/i,
  /\b(explained|showed (me|us)|(told|talked) (me|us)|answered|heard\b.{0,20} that|listened)\b/i,
  /\b((advice|explanation) (on|about)|advised|took\b.{0,25} time|set\b.{0,25} up to)\b/i,
  /\b((fixed|repaired|replaced|adjusted) (my|our|the|it)|n.t need|not needed|as (promised|agreed)|ready (on time|when))\b/i,
]

function newCount(): Count {
  return { loudIds: [], emptyIds: [], best: new BestQuotes() }
}

function loudOf({ loudIds, emptyIds, best }: Count): Loud {
  return {
    loudIds: loudIds.toSorted(byText),
    emptyIds: emptyIds.toSorted(byText),
    share: loudIds.length ? emptyIds.length / loudIds.length : 0,
    interval: shareInterval(emptyIds.length, loudIds.length),
    quotes: best.list(),
  }
}
