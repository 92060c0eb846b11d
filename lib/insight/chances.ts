/** Missed chances: sales lost, signals not picked up, wishes unmet, and how it would have been. A ledger of quotes. */
import type { Span } from '../model/verdict.ts'
import { type Quote, quoteOf, type Ref } from './quote.ts'
import type { Rated } from './rated.ts'
import { sentenceAround, sentencesOf } from './sentence.ts'
import { at, byText, type Tally } from './tally.ts'
import { LEFT, SWITCH, WISH, WOULD_HAVE } from './told.ts'

/** A sentence is entered once, under the first of these that it is. */
export const CHANCES = ['lost-sale', 'would-have', 'wish', 'signal'] as const
export type Chance = (typeof CHANCES)[number]

/** Quotes of one kind that a row shows. */
const SHOWN = 4

/** Entries of one kind, newest first; those without a date last. */
export interface Entries {
  count: number
  reviewIds: string[]
  refs: Ref[]
  /** The first few. */
  quotes: Quote[]
}

/** The ledger of one business. */
export interface Chances {
  businessId: string
  /** Reviews with at least one entry, and all. */
  reviewIds: string[]
  of: number
  entries: Record<Chance, Entries>
}

interface Count extends Omit<Chances, 'entries'> {
  entries: Record<Chance, Quote[]>
}

/** One row a business, in order of its id. */
export function chances(): Tally<Chances[]> {
  const rows = new Map<string, Count>()
  return {
    add(review) {
      const row = at(rows, review.businessId, () => ({
        businessId: review.businessId,
        reviewIds: [],
        of: 0,
        entries: { 'lost-sale': [], 'would-have': [], wish: [], signal: [] },
      }))
      row.of++
      const found = chancesIn(review)
      if (found.length) row.reviewIds.push(review.id)
      for (const { kind, span } of found) row.entries[kind].push(quoteOf(review, span))
    },
    result: () =>
      [...rows.values()]
        .map((row) => ({
          ...row,
          reviewIds: row.reviewIds.toSorted(byText),
          entries: Object.fromEntries(
            CHANCES.map((kind) => [kind, entriesOf(row.entries[kind])]),
          ) as Chances['entries'],
        }))
        .sort((a, b) => byText(a.businessId, b.businessId)),
  }
}

function entriesOf(quotes: readonly Quote[]): Entries {
  const sorted = quotes.toSorted(newestFirst)
  return {
    count: sorted.length,
    reviewIds: [...new Set(sorted.map(({ reviewId }) => reviewId))],
    refs: sorted.map(({ reviewId, start, end }) => ({ reviewId, start, end })),
    quotes: sorted.slice(0, SHOWN),
  }
}

/** The chances that one review tells of, one a sentence. */
export function chancesIn(review: Rated): { kind: Chance; span: Span }[] {
  const { text } = review
  const found = new Map<number, { kind: Chance; span: Span }>()
  const enter = (kind: Chance, span: Span) => {
    const sentence = sentenceAround(text, span)
    if (!found.has(sentence.start)) found.set(sentence.start, { kind, span: sentence })
  }
  for (const span of lostSales(review)) enter('lost-sale', span)
  if (WOULD_HAVE.test(text) || WISH.test(text))
    for (const span of sentencesOf(text)) {
      const sentence = text.slice(span.start, span.end)
      if (WOULD_HAVE.test(sentence)) enter('would-have', span)
      else if (WISH.test(sentence)) enter('wish', span)
    }
  for (const claim of review.claims)
    if (claim.complains && (claim.theme === 'listening' || claim.theme === 'attention'))
      enter('signal', claim)
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}

// Where no phrase stands for the lost sale: the words of leaving, else the sentence that complains most.
function lostSales({ text, level, signals, heard, claims }: Rated): Span[] {
  const told = heard.filter(({ signal }) => signal === 'lostsale')
  if (told.length) return told
  // Who is content and says that they left, left content.
  const left = level <= 3 ? (LEFT.exec(text) ?? SWITCH.exec(text)) : null
  if (left) return [{ start: left.index, end: left.index + left[0].length }]
  if (!signals.includes('lostsale')) return []
  const worst = claims
    .filter((one) => one.sign === '-')
    .sort((a, b) => b.weight - a.weight || a.start - b.start)[0]
  return worst ? [worst] : []
}

function newestFirst(a: Quote, b: Quote): number {
  return byText(b.date ?? '', a.date ?? '') || byText(a.reviewId, b.reviewId) || a.start - b.start
}
