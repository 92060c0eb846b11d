/** What is reviewed on the page in view, and how much of it Trede has read. */
import { i18n } from '#i18n'
import { formatNumber } from '../lib/locale.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import type { Place } from '../lib/model/review.ts'
import { siteName } from './site-name.ts'
import './place-header.css'

interface Props {
  place: Place | null
  /** Adapter's id or host. */
  site: string | null
  items: readonly ReviewItem[]
}

export function PlaceHeader({ place, site, items }: Props) {
  const rating = averageRating(items)
  return (
    <header class="place-header">
      <h1 dir="auto">{place?.name || (site ? siteName(site) : i18n.t('extName'))}</h1>
      <p class="facts">
        {site && place?.name && <span>{siteName(site)}</span>}
        {place?.address && <span dir="auto">{place.address}</span>}
        {rating && (
          <span>
            {i18n.t('workspace.averageRating', [formatNumber(rating.value), formatNumber(rating.scale)])}
          </span>
        )}
      </p>
      <p class="count">{countOf(items.length, place?.total ?? null)}</p>
    </header>
  )
}

/** "12 of 340 on this page"; without the total where the site does not tell it, or tells less than there is. */
export function countOf(read: number, total: number | null): string {
  return total === null || total < read
    ? i18n.t('workspace.count', [formatNumber(read)])
    : i18n.t('workspace.countOfTotal', [formatNumber(read), formatNumber(total)])
}

/** The mean of the ratings on the page; null where there are none or their scales differ. */
export function averageRating(items: readonly ReviewItem[]): { value: number; scale: number } | null {
  const ratings = items.flatMap(({ review }) => (review.rating ? [review.rating] : []))
  const scale = ratings[0]?.scale
  if (scale === undefined || ratings.some((rating) => rating.scale !== scale)) return null
  return { value: ratings.reduce((sum, rating) => sum + rating.value, 0) / ratings.length, scale }
}
