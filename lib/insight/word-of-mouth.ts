/**
 * Word of mouth: who comes back, who sends others, who is gone, and who leaves in silence. A silent leaver is dissatisfied
 * (Criminal or Basic), leaves (says so, lost the sale, or went to another), and tells nothing of having told the firm: no
 * complaint, question, call or mail to it. The firm could not have known; only the review does.
 */
import type { SignalId } from '../model/signals.ts'
import type { Span } from '../model/verdict.ts'
import { type Interval, shareInterval } from './interval.ts'
import { BestQuotes, byRef, type Quote, type Ref, refOf } from './quote.ts'
import type { Rated } from './rated.ts'
import { at, byText, type Tally } from './tally.ts'
import { NEVER_AGAIN, SWITCH, TOLD_FIRM } from './told.ts'

export const VOICES = [
  'return+',
  'recommend+',
  'return-',
  'recommend-',
  'never-again',
  'switch',
  'dissatisfied',
  'silent-leaver',
] as const
export type Voice = (typeof VOICES)[number]

/** Who speaks so, of one business. */
export interface Said {
  count: number
  /** Of the rated reviews, 0-1. */
  share: number
  interval: Interval
  reviewIds: string[]
  refs: Ref[]
  quotes: Quote[]
}

/** Word of mouth about one business. */
export interface WordOfMouth {
  businessId: string
  rated: number
  said: Record<Voice, Said>
}

interface Count {
  rated: number
  said: Map<Voice, { reviewIds: string[]; refs: Ref[]; best: BestQuotes }>
}

/** One row a business, in order of its id. */
export function wordOfMouth(): Tally<WordOfMouth[]> {
  const counts = new Map<string, Count>()
  return {
    add(review) {
      const count = at(counts, review.businessId, () => ({ rated: 0, said: new Map() }))
      if (review.level === 0) return
      count.rated++
      for (const [voice, span] of voicesOf(review)) {
        const said = at(count.said, voice, () => ({ reviewIds: [], refs: [], best: new BestQuotes() }))
        said.reviewIds.push(review.id)
        said.refs.push(refOf(review, span))
        said.best.offer(review, span)
      }
    },
    result: () =>
      [...counts].map(([id, count]) => rowOf(id, count)).sort((a, b) => byText(a.businessId, b.businessId)),
  }
}

/** What a review says of the customer's next step, with the words. */
export function voicesOf(review: Rated): Map<Voice, Span> {
  const voices = new Map<Voice, Span>()
  for (const signal of ['return+', 'recommend+', 'return-', 'recommend-'] as const)
    if (review.signals.includes(signal)) voices.set(signal, spanOf(review, signal))
  const never = NEVER_AGAIN.exec(review.text)
  if (never && review.signals.includes('return-')) voices.set('never-again', matched(never))
  const gone = SWITCH.exec(review.text)
  if (gone && review.level <= 3) voices.set('switch', matched(gone))
  if (review.level > 2) return voices
  const worst = review.claims.find((one) => one.complains) ?? { start: 0, end: review.text.length }
  voices.set('dissatisfied', worst)
  const leaves = review.signals.includes('return-') || review.signals.includes('lostsale') || gone !== null
  if (leaves && !TOLD_FIRM.test(review.text) && !review.themes.some(({ theme }) => theme === 'recovery'))
    voices.set('silent-leaver', worst)
  return voices
}

function spanOf({ heard, text }: Rated, signal: SignalId): Span {
  return heard.find((one) => one.signal === signal) ?? { start: 0, end: text.length }
}

function matched({ 0: words, index }: RegExpExecArray): Span {
  return { start: index, end: index + words.length }
}

function rowOf(businessId: string, { rated, said }: Count): WordOfMouth {
  const sideOf = (voice: Voice): Said => {
    const { reviewIds = [], refs = [], best } = said.get(voice) ?? {}
    const count = reviewIds.length
    return {
      count,
      share: rated ? count / rated : 0,
      interval: shareInterval(count, rated),
      reviewIds: reviewIds.toSorted(byText),
      refs: refs.toSorted(byRef),
      quotes: best?.list() ?? [],
    }
  }
  return {
    businessId,
    rated,
    said: Object.fromEntries(VOICES.map((voice) => [voice, sideOf(voice)])) as WordOfMouth['said'],
  }
}
