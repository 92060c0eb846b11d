/** A number that opens the quotes behind it. */
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import type { Span } from '../../../lib/model/verdict.ts'
import { openQuotes, type Quote } from '../quotes.tsx'

interface Props {
  /** What the number is, as the title of the quotes. */
  title: string
  /** The reviews behind it, once each. */
  reviewIds: readonly string[]
  /** Words in them, where single words are meant; a review without any is shown whole. */
  refs?: readonly (Span & { reviewId: string })[]
  /** What is shown in place of the bare number. */
  children?: ComponentChildren
}

export function Count({ title, reviewIds, refs = [], children }: Props) {
  const shown = children ?? formatNumber(reviewIds.length)
  if (reviewIds.length === 0) return <span class="count none">{shown}</span>
  return (
    <button
      type="button"
      class="count"
      title={i18n.t('insight.open', reviewIds.length, [formatNumber(reviewIds.length)])}
      onClick={() => openQuotes(title, quotesFor(reviewIds, refs))}
    >
      {shown}
    </button>
  )
}

/** Each review with its words; the whole of those that have none. */
export function quotesFor(
  reviewIds: readonly string[],
  refs: readonly (Span & { reviewId: string })[],
): Quote[] {
  const spans = Map.groupBy(refs, ({ reviewId }) => reviewId)
  return reviewIds.flatMap((reviewId): Quote[] => {
    const own = spans.get(reviewId)
    return own ? own.map(({ start, end }) => ({ reviewId, span: { start, end } })) : [{ reviewId }]
  })
}
