/** Sentences of customers, each with who it is about, when, and the way to its source. */
import { i18n } from '#i18n'
import { formatDate } from '../../../lib/locale.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { useFacetNames } from '../../filter/facet-names.ts'
import { LevelBadge } from '../../level-badge.tsx'
import { useDesk } from '../desk.tsx'
import { openQuotes } from '../quotes.tsx'
import { hrefOf } from '../route.ts'
import { useGrowing } from '../soon.ts'
import { isoDate } from './dates.ts'

/** Quotes that are drawn in one task. */
const PORTION = 8

/** A sentence as insights give it. */
export interface Sentence {
  reviewId: string
  start: number
  end: number
  text: string
  businessId: string
  level: LevelId
  /** ISO 8601, as exact as it is known. */
  date: string | null
  link: string | null
}

interface Props<S extends Sentence> {
  quotes: readonly S[]
  /** Whether each says which business it is about. */
  named?: boolean
  /** What stands under a quote beside its source. */
  extra?: (quote: S) => preact.ComponentChildren
}

export function QuoteList<S extends Sentence>({ quotes, named = false, extra }: Props<S>) {
  const nameOf = useFacetNames()
  const { filter } = useDesk().route
  const drawn = useGrowing(quotes.length, PORTION)
  return (
    <ul class="quote-list">
      {quotes.slice(0, drawn).map((quote) => (
        <li key={`${quote.reviewId} ${quote.start}`}>
          <blockquote dir="auto">
            <button
              type="button"
              class="quote-text"
              title={i18n.t('insight.openQuote')}
              onClick={() =>
                openQuotes(i18n.t('insight.quote'), [
                  { reviewId: quote.reviewId, span: { start: quote.start, end: quote.end } },
                ])
              }
            >
              {quote.text}
            </button>
          </blockquote>
          <p class="quote-facts">
            <LevelBadge id={quote.level} />
            {named && <bdi>{nameOf('business', quote.businessId)}</bdi>}
            {quote.date && <span>{formatDate(isoDate(quote.date))}</span>}
            <a href={hrefOf({ view: 'reviews', filter, more: { review: quote.reviewId } })}>
              {i18n.t('dash.quotes.review')}
            </a>
            {quote.link && (
              <a href={quote.link} target="_blank" rel="noreferrer">
                {i18n.t('insight.source')}
              </a>
            )}
            {extra?.(quote)}
          </p>
        </li>
      ))}
    </ul>
  )
}
