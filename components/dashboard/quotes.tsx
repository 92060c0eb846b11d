/** The quotes behind a number: a drawer that any view opens with `openQuotes`. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatDate, formatNumber } from '../../lib/locale.ts'
import type { CollectedItem } from '../../lib/model/item.ts'
import type { Span } from '../../lib/model/verdict.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { Icon } from '../icon.tsx'
import { LevelBadge } from '../level-badge.tsx'
import { MarkedText } from '../marked-text.tsx'
import { siteName } from '../site-name.ts'
import { useAnswer, useDesk } from './desk.tsx'
import { hrefOf } from './route.ts'
import './quotes.css'

/** A review, or words of it. */
export interface Quote {
  reviewId: string
  /** Range of the review's wording; absent where the whole review is meant. */
  span?: Span | null
}

interface Opened {
  title: string
  quotes: readonly Quote[]
}

/** How many are drawn at first, and how many more at each wish. */
const PORTION = 50
/** Units of the wording that are shown around the words that are meant. */
const AROUND = 140

let show: (opened: Opened) => void = () => undefined

/** Opens the drawer. `title` says what the number is; `quotes` are the reviews or words that it counts. */
export function openQuotes(title: string, quotes: readonly Quote[]): void {
  show({ title, quotes })
}

/** The drawer itself; the dashboard has one. */
export function QuotesDrawer() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [drawn, setDrawn] = useState(PORTION)
  useEffect(() => {
    show = (wanted) => {
      setDrawn(PORTION)
      setOpened(wanted)
    }
    return () => {
      show = () => undefined
    }
  }, [])
  useLayoutEffect(() => {
    if (opened && !dialog.current?.open) dialog.current?.showModal()
  }, [opened])

  const quotes = opened?.quotes.slice(0, drawn) ?? []
  const items = useAnswer(
    async (asked) => {
      const ids = [...new Set(quotes.map(({ reviewId }) => reviewId))]
      return new Map((await asked.ask('byIds', { ids })).map((item) => [item.review.id, item]))
    },
    [opened, drawn],
  )
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      class="quotes"
      aria-labelledby="quotes-title"
      onClose={() => setOpened(null)}
      closedby="any"
    >
      {opened && (
        <div class="quotes-inside">
          <header>
            <h2 id="quotes-title" tabIndex={-1}>
              {opened.title}
              <span class="label">
                {i18n.t('dash.quotes.count', opened.quotes.length, [formatNumber(opened.quotes.length)])}
              </span>
            </h2>
            <button
              type="button"
              class="button plain"
              aria-label={i18n.t('dash.quotes.close')}
              onClick={close}
            >
              <Icon name="close" />
            </button>
          </header>
          <ul>
            {quotes.map((quote, at) => {
              const item = items.value?.get(quote.reviewId)
              return item && <QuoteRow key={at} item={item} span={quote.span ?? null} onLeave={close} />
            })}
          </ul>
          {drawn < opened.quotes.length && (
            <button type="button" class="button" onClick={() => setDrawn(drawn + PORTION)}>
              {i18n.t('dash.quotes.more', [
                formatNumber(Math.min(PORTION, opened.quotes.length - drawn)),
                formatNumber(opened.quotes.length - drawn),
              ])}
            </button>
          )}
        </div>
      )}
    </dialog>
  )
}

interface RowProps {
  item: CollectedItem
  span: Span | null
  onLeave: () => void
}

function QuoteRow({ item, span, onLeave }: RowProps) {
  const { filter } = useDesk().route
  const { review, place, verdict, annotation, business } = item
  const wording = wordingOf(review).text
  const within = windowOn(wording, span)
  const level = annotation?.level ?? verdict.level
  return (
    <li class="quote">
      <p class="quote-facts">
        <LevelBadge id={level} own={annotation?.level != null} />
        <bdi>{business?.name ?? place.name}</bdi>
        {review.date && <span>{formatDate(review.date)}</span>}
      </p>
      <blockquote dir="auto" lang={verdict.lang ?? review.lang ?? undefined}>
        {within.start > 0 && '… '}
        {wording ? (
          <MarkedText text={wording} marks={span ? [span] : []} within={within} />
        ) : (
          i18n.t('workspace.noText')
        )}
        {within.end < wording.length && ' …'}
      </blockquote>
      <p class="quote-ways">
        <a
          href={hrefOf({ view: 'reviews', filter, more: { review: review.id } })}
          onClick={onLeave}
          aria-label={i18n.t('dash.quotes.reviewOf', [review.author ?? i18n.t('workspace.anonymous')])}
        >
          {i18n.t('dash.quotes.review')}
        </a>
        <a href={review.link ?? place.url} target="_blank" rel="noreferrer">
          {i18n.t('dash.quotes.source', [siteName(review.site)])}
        </a>
      </p>
    </li>
  )
}

/** The words that are meant and what stands around them, cut between words. */
export function windowOn(wording: string, span: Span | null): Span {
  const start = Math.max(0, (span?.start ?? 0) - AROUND)
  const end = Math.min(wording.length, (span?.end ?? AROUND) + AROUND)
  const gap = wording.slice(start, span?.start ?? start).search(/\s/)
  const tail = wording.slice(span?.end ?? start, end)
  return {
    start: start === 0 || gap < 0 ? start : start + gap + 1,
    end: end === wording.length ? end : (span?.end ?? start) + tail.replace(/\s+\S*$/, '').length,
  }
}
