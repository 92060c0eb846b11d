/** Complaints by theme and by what happened, each with its count, its course over time and its best quotes. */
import type { ThemeId } from '../model/themes.ts'
import { type Interval, shareInterval } from './interval.ts'
import { BestQuotes, byRef, type Quote, type Ref, refOf } from './quote.ts'
import { at, byText, type Tally } from './tally.ts'
import { dayOf, periodOf, periodsFrom } from './time.ts'
import { standing, Trend } from './trend.ts'

/** Fewer complaints than this show no course. */
const FEW = 5

/** Complaints that tell the same of one business. */
export interface ComplaintGroup {
  businessId: string
  /** Null where they name none. */
  theme: ThemeId | null
  /** `Claim.what`; empty for those about the theme that have no name. */
  what: string
  /** The words that most of them use, for groups that have no name. */
  phrase: string
  /** Reviews. */
  count: number
  /** Of the business's reviews, 0-1. */
  share: number
  interval: Interval
  /** Quarters from the business's first dated review to its last. */
  course: { period: string; count: number; of: number }[]
  /** Tested over all groups of the list together; null where the change would also come by chance. */
  trend: 'rising' | 'falling' | null
  reviewIds: string[]
  refs: Ref[]
  quotes: Quote[]
}

interface Count {
  theme: ThemeId | null
  what: string
  days: (number | null)[]
  periods: Map<string, number>
  phrases: Map<string, number>
  reviewIds: string[]
  refs: Ref[]
  best: BestQuotes
}

interface Firm {
  all: number
  /** Reviews by day, as far as dates are that exact. */
  days: Map<number, number>
  periods: Map<string, number>
  groups: Map<string, Count>
}

/** By business, the most frequent first. */
export function complaints(): Tally<ComplaintGroup[]> {
  const firms = new Map<string, Firm>()
  return {
    add(review) {
      const firm = at(firms, review.businessId, newFirm)
      firm.all++
      const day = dayOf(review)
      const period = periodOf(review, 'quarter')
      if (day !== null) firm.days.set(day, (firm.days.get(day) ?? 0) + 1)
      if (period) firm.periods.set(period, (firm.periods.get(period) ?? 0) + 1)
      const seen = new Set<Count>()
      for (const claim of review.claims) {
        if (!claim.complains) continue
        const key = `${claim.theme} ${claim.what}`
        const group = at(firm.groups, key, () => newCount(claim.theme, claim.what))
        group.refs.push(refOf(review, claim))
        group.best.offer(review, claim, claim)
        const phrase = review.text.slice(claim.start, claim.end).toLowerCase()
        group.phrases.set(phrase, (group.phrases.get(phrase) ?? 0) + 1)
        if (seen.has(group)) continue
        seen.add(group)
        group.reviewIds.push(review.id)
        group.days.push(day)
        if (period) group.periods.set(period, (group.periods.get(period) ?? 0) + 1)
      }
    },
    result() {
      const rows = [...firms].flatMap(([id, firm]) =>
        [...firm.groups.values()].map((group) => ({
          row: rowOf(id, firm, group),
          line: lineOf(firm, group),
        })),
      )
      const tested = rows.filter(({ row }) => row.count >= FEW)
      const stands = standing(tested.map(({ line }) => line.p))
      tested.forEach(({ row, line }, index) => {
        if (stands[index]) row.trend = line.perYear > 0 ? 'rising' : 'falling'
      })
      return rows
        .map(({ row }) => row)
        .sort(
          (a, b) =>
            byText(a.businessId, b.businessId) ||
            b.count - a.count ||
            byText(`${a.theme} ${a.what}`, `${b.theme} ${b.what}`),
        )
    },
  }
}

function newFirm(): Firm {
  return { all: 0, days: new Map(), periods: new Map(), groups: new Map() }
}

function newCount(theme: ThemeId | null, what: string): Count {
  return {
    theme,
    what,
    days: [],
    periods: new Map(),
    phrases: new Map(),
    reviewIds: [],
    refs: [],
    best: new BestQuotes(),
  }
}

// 1 for each review that complains, 0 for each that does not, over the days.
function lineOf({ days }: Firm, group: Count): Trend {
  const line = new Trend()
  const left = new Map(days)
  for (const day of group.days)
    if (day !== null) {
      line.add(day, 1)
      left.set(day, left.get(day)! - 1)
    }
  for (const [day, count] of left) line.add(day, 0, count)
  return line
}

function rowOf(businessId: string, firm: Firm, group: Count): ComplaintGroup {
  const count = group.reviewIds.length
  return {
    businessId,
    theme: group.theme,
    what: group.what,
    phrase: mostUsed(group.phrases),
    count,
    share: count / firm.all,
    interval: shareInterval(count, firm.all),
    course: periodsFrom(firm.periods.keys(), 'quarter').map((period) => ({
      period,
      count: group.periods.get(period) ?? 0,
      of: firm.periods.get(period) ?? 0,
    })),
    trend: null,
    reviewIds: group.reviewIds.toSorted(byText),
    refs: group.refs.toSorted(byRef),
    quotes: group.best.list(),
  }
}

function mostUsed(phrases: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [phrase, count] of phrases)
    if (count > most || (count === most && phrase < best)) {
      best = phrase
      most = count
    }
  return best
}
