/** The quotes behind a number: a drawer that any view opens with `openQuotes`. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Quoted, QuotesWish } from '../../lib/collection/collection.ts'
import type { Behind } from '../../lib/collection/listed.ts'
import type { Asked } from '../../lib/collection/protocol.ts'
import { formatDate, formatNumber, formatShare } from '../../lib/locale.ts'
import type { CollectedItem } from '../../lib/model/item.ts'
import type { Span } from '../../lib/model/verdict.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { sentenceOf } from '../../lib/store/sentence.ts'
import { Icon } from '../icon.tsx'
import { LevelBadge } from '../level-badge.tsx'
import { MarkedText } from '../marked-text.tsx'
import { siteName } from '../site-name.ts'
import { showAtSource, shownSentence } from '../source.ts'
import { useAnswer, useDesk } from './desk.tsx'
import { CopyQuote } from './insight/copy-quote.tsx'
import { hrefOf } from './route.ts'
import { useGrowing } from './soon.ts'
import './quotes.css'

/** What is behind a number: the reviews or words themselves, or the number of an insight. */
type Source = readonly Behind[] | QuotesWish

interface Opened {
  title: string
  source: Source
}

/** How many are drawn at first, and how many more at each wish. */
const PORTION = 50
/** Rows that are drawn in one task. */
const ROWS = 10
/** Units of the wording that are shown around the words that are meant. */
const AROUND = 140

let show: (opened: Opened) => void = () => undefined

/** Opens the drawer. `title` says what the number is; `source` is what it counts. */
export function openQuotes(title: string, source: Source): void {
  show({ title, source })
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

  const [share, setShare] = useState<number | null>(null)
  const answer = useAnswer(
    async (asked) => {
      setShare(null)
      return opened && { opened, found: await quotesOf(asked, opened.source, drawn, setShare) }
    },
    [opened, drawn],
  )
  // The last answer stays until the next is there, and may be about another number.
  const found = answer.value?.opened === opened ? answer.value?.found : undefined
  const rows = useGrowing(found?.quotes.length ?? 0, ROWS)
  const close = () => dialog.current?.close()
  // "Back" leads away from what the number stood in.
  const { view } = useDesk().route
  useEffect(close, [view])
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
              <span class="label">{found && countOf(found)}</span>
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
          {answer.error && (
            <p class="trouble" role="alert">
              {sentenceOf(answer.error)}
            </p>
          )}
          {!found && !answer.error && (
            <p class="counting">
              <span class="label" role="status">
                {i18n.t('insight.counting')}
              </span>
              {share !== null && <progress value={share} aria-label={formatShare(share)} />}
            </p>
          )}
          <ul>
            {found?.quotes.slice(0, rows).map(({ item, span }, at) => (
              <QuoteRow key={at} item={item} span={span} onLeave={close} />
            ))}
          </ul>
          {found && drawn < found.count && (
            <button type="button" class="button" onClick={() => setDrawn(drawn + PORTION)}>
              {i18n.t('dash.quotes.more', [
                formatNumber(Math.min(PORTION, found.count - drawn)),
                formatNumber(found.count - drawn),
              ])}
            </button>
          )}
        </div>
      )}
    </dialog>
  )
}

async function quotesOf(
  asked: Asked,
  source: Source,
  to: number,
  onShare: (share: number) => void,
): Promise<Quoted> {
  if (!isList(source)) return asked.ask('quotes', { ...source, from: 0, to }, onShare)
  const shown = source.slice(0, to)
  const ids = [...new Set(shown.map(({ reviewId }) => reviewId))]
  const items = new Map((await asked.ask('byIds', { ids })).map((item) => [item.review.id, item]))
  return {
    count: source.length,
    reviews: new Set(source.map(({ reviewId }) => reviewId)).size,
    quotes: shown.flatMap(({ reviewId, span }) => {
      const item = items.get(reviewId)
      return item ? [{ item, span }] : []
    }),
  }
}

// A review may say it more than once, and the number that was opened may be one of reviews.
function countOf({ count, reviews }: Quoted): string {
  return count === reviews
    ? i18n.t('dash.quotes.count', count, [formatNumber(count)])
    : i18n.t('dash.quotes.from', reviews, [formatNumber(count), formatNumber(reviews)])
}

function isList(source: Source): source is readonly Behind[] {
  return Array.isArray(source)
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
  const [trouble, setTrouble] = useState<string | null>(null)
  const toSource = () =>
    showAtSource(item).then(
      (shown) => setTrouble(shownSentence(shown)),
      (error: unknown) => setTrouble(sentenceOf(error)),
    )
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
        <a
          href={review.link ?? place.url}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            // With Control and the like the browser opens it in its own way.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            void toSource()
          }}
        >
          {i18n.t('dash.quotes.source', [siteName(review.site)])}
        </a>
        {wording && (
          <CopyQuote
            quote={{
              text: `${within.start > 0 ? '… ' : ''}${wording.slice(within.start, within.end)}${within.end < wording.length ? ' …' : ''}`,
              level,
              date: review.date?.iso ?? null,
              link: review.link,
            }}
            business={business?.name ?? place.name}
          />
        )}
      </p>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
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
