/** A number that opens the quotes behind it, and a share with how sure it is. */
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { Listed } from '../../../lib/collection/listed.ts'
import type { Interval } from '../../../lib/insight/interval.ts'
import { formatNumber, formatShare } from '../../../lib/locale.ts'
import { openQuotes } from '../quotes.tsx'
import { useWish } from './wish.ts'

interface Props {
  /** What the number is, as the title of the quotes. */
  title: string
  /** The reviews behind it, once each; several lists that share none. */
  reviewIds: Listed | readonly Listed[]
  /** Words in them, where single words are meant; a review without any is shown whole. */
  refs?: Listed
  /** What is shown in place of the bare number. */
  children?: ComponentChildren
}

export function Count({ title, reviewIds, refs, children }: Props) {
  const of = useWish()
  const lists = [reviewIds].flat()
  const count = lists.reduce((sum, { length }) => sum + length, 0)
  const shown = children ?? formatNumber(count)
  if (count === 0) return <span class="count none">{shown}</span>
  const paths = lists.map(({ path }) => path)
  return (
    <button
      type="button"
      class="count"
      title={i18n.t('insight.open', count, [formatNumber(count)])}
      onClick={() => openQuotes(title, { of, reviewIds: paths, refs: refs?.path ?? null })}
    >
      {shown}
    </button>
  )
}

/** A share, 0-1, with its 95% interval. */
export function Share({ share, interval: { low, high } }: { share: number; interval: Interval }) {
  return (
    <span class="label share" title={i18n.t('insight.interval')}>
      {formatShare(share)}{' '}
      <span>
        ({formatShare(low)}–{formatShare(high)})
      </span>
    </span>
  )
}

/** A cell with a number that opens its quotes, and its share where there is one to speak of. */
export function CountCell({ share, interval, ...count }: Props & Parameters<typeof Share>[0]) {
  return (
    <td class="number">
      <Count {...count} /> {share > 0 && <Share share={share} interval={interval} />}
    </td>
  )
}
