/** Acts to learn from: what customers tell of as Surprising or Unbelievable, each once. */
import type { LevelId } from '../model/ladder.ts'
import { type Quote, quoteOf } from './quote.ts'
import type { Claim, Rated } from './rated.ts'
import { byText, type Tally } from './tally.ts'

/** From this share of common word triples on, two sentences are the same. */
const SAME = 0.5

/** One act. */
export interface Act extends Quote {
  /** `Happening.id`, or empty. */
  what: string
  /** Reviews that tell the same in nearly the same words: copies on other sites, or the same story again. */
  alsoIn: string[]
}

interface Candidate {
  quote: Quote
  what: string
  weight: number
}

/** Unbelievable before Surprising, then what carried its review furthest. */
export function bestActs(from: LevelId = 5): Tally<{ told: Act[] }> {
  const candidates: Candidate[] = []
  return {
    add(review) {
      if (review.level < from) return
      const act = actOf(review)
      if (act) candidates.push({ quote: quoteOf(review, act), what: act.what, weight: act.weight })
    },
    result: () => ({ told: unlike(candidates.toSorted(better)) }),
  }
}

// The deed that carried the review furthest; where none did, what has a name ("lent something"), for "I was speechless" says
// nothing to learn from; else any praise.
function actOf({ claims }: Rated): Claim | null {
  const praise = claims.filter((one) => one.sign === '+')
  const rank = ({ event, what }: Claim) => (event ? 2 : what === '' ? 0 : 1)
  const order = (a: Claim, b: Claim) => rank(b) - rank(a) || b.weight - a.weight || a.start - b.start
  return praise.sort(order)[0] ?? null
}

function better(a: Candidate, b: Candidate): number {
  return b.quote.level - a.quote.level || b.weight - a.weight || byText(a.quote.reviewId, b.quote.reviewId)
}

// Each is held against those that share a triple with it, found by the triple: no act against every other.
function unlike(candidates: readonly Candidate[]): Act[] {
  const acts: Act[] = []
  const sizes: number[] = []
  const byTriple = new Map<string, number[]>()
  for (const { quote, what } of candidates) {
    const triples = triplesOf(quote.text)
    const shared = new Map<number, number>()
    for (const triple of triples)
      for (const act of byTriple.get(triple) ?? []) shared.set(act, (shared.get(act) ?? 0) + 1)
    const same = [...shared].find(([act, count]) => count >= SAME * Math.min(triples.size, sizes[act]!))
    if (same) {
      acts[same[0]]!.alsoIn.push(quote.reviewId)
      continue
    }
    const index = acts.push({ ...quote, what, alsoIn: [] }) - 1
    sizes.push(triples.size)
    for (const triple of triples) {
      const known = byTriple.get(triple)
      if (known) known.push(index)
      else byTriple.set(triple, [index])
    }
  }
  return acts
}

function triplesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const triples = new Set<string>()
  for (let i = 0; i + 2 < words.length; i++) triples.add(words.slice(i, i + 3).join(' '))
  // A sentence of one or two words is its own triple.
  if (triples.size === 0) triples.add(words.join(' '))
  return triples
}
