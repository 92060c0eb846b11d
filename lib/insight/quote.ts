/** Quotes behind numbers: where the words stand, and which of many are best to read. */
import type { LevelId } from '../model/ladder.ts'
import type { Span } from '../model/verdict.ts'
import type { Rated } from './rated.ts'
import { sentenceAround } from './sentence.ts'
import { byText } from './tally.ts'

/** Words of one review. */
export interface Ref extends Span {
  reviewId: string
}

/** A sentence to show, with what is shown beside it. */
export interface Quote extends Ref {
  text: string
  businessId: string
  level: LevelId
  author: string | null
  date: string | null
  link: string | null
}

/** Sentences shorter or longer than this are second choice: too bare, or too much on a slide. */
const SHORT = 25
const LONG = 160

export function refOf(review: Rated, { start, end }: Span): Ref {
  return { reviewId: review.id, start, end }
}

/** The whole sentence that the words stand in. */
export function quoteOf(review: Rated, span: Span): Quote {
  const { start, end } = sentenceAround(review.text, span)
  const { id: reviewId, businessId, level, author, date, link } = review
  return { reviewId, start, end, text: review.text.slice(start, end), businessId, level, author, date, link }
}

export function byRef(a: Ref, b: Ref): number {
  return byText(a.reviewId, b.reviewId) || a.start - b.start || a.end - b.end
}

/**
 * Keeps the best quotes of many: clear (told as an event, carrying weight), of a length to read at a glance, a whole
 * sentence with a capital and a full stop, one a reviewer, and no text twice. The same whatever the order they come in.
 */
export class BestQuotes {
  #most: number
  #kept: { quote: Quote; score: number; key: string }[] = []

  constructor(most = 5) {
    this.#most = most
  }

  /** Offers the sentence around the words. `weight` is how far they carried the verdict, in levels. */
  offer(review: Rated, span: Span, { weight = 0, event = false } = {}): void {
    // What cannot get in whatever its sentence looks like is not cut out.
    const bound = MOST_FORM + Math.min(weight, 2) + (event ? 1 : 0)
    if (this.#kept.length === this.#most && bound < this.#kept.at(-1)!.score) return
    const quote = quoteOf(review, span)
    const score = form(quote.text) + Math.min(weight, 2) + (event ? 1 : 0)
    const key = review.author?.trim() ? `by ${review.author}` : quote.text
    const one = { quote, score, key }
    const rival = this.#kept.findIndex((kept) => kept.key === key || kept.quote.text === quote.text)
    if (rival >= 0) {
      if (better(one, this.#kept[rival]!) >= 0) return
      this.#kept.splice(rival, 1)
    }
    this.#kept.push(one)
    this.#kept.sort(better)
    if (this.#kept.length > this.#most) this.#kept.length = this.#most
  }

  /** Best first. */
  list(): Quote[] {
    return this.#kept.map(({ quote }) => quote)
  }
}

const MOST_FORM = 4

function form(text: string): number {
  let score = text.length >= SHORT && text.length <= LONG ? 2 : text.length < SHORT ? 0.5 : 160 / text.length
  if (/^["'“‘(]?[\p{Lu}\d]/u.test(text)) score++
  if (/[.!?…]["'”’)]*$/.test(text)) score++
  return score
}

function better(a: { quote: Quote; score: number }, b: { quote: Quote; score: number }): number {
  return b.score - a.score || byRef(a.quote, b.quote)
}
