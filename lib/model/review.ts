/** A review and the place it is about, as read from a page. Knows no level. */

/** How exact a date is: a site that says "2 months ago" gives a month. */
export type Precision = 'day' | 'month' | 'year'

/** A date as the site shows it, and as computed against the moment of reading. */
export interface ReviewDate {
  /** The words on the page, white space collapsed. */
  raw: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as `precision`; null where the words were not understood. */
  iso: string | null
  precision: Precision | null
}

/** A rating on the site's own scale. */
export interface Rating {
  /** On the site's scale, halves and tenths kept. */
  value: number
  /** The best value of that scale: 5, 10, 100. */
  scale: number
  /** The words or attribute it was read from. */
  raw: string
}

/** The owner's answer under a review. Never part of the review's text. */
export interface Reply {
  text: string
  date: ReviewDate | null
}

/** A part of a two-part review (Booking's liked and disliked, Glassdoor's pros and cons) as a range of `Review.text`. */
export interface ReviewPart {
  kind: 'liked' | 'disliked'
  start: number
  end: number
}

/** One customer's review. */
export interface Review {
  /** `site:nativeId`, or `site:place:hash(author, date, text)` where the site gives no id. */
  id: string
  /** The adapter's id, or the host for pages without an adapter. */
  site: string
  /** `Place.id`. */
  placeId: string
  author: string | null
  rating: Rating | null
  date: ReviewDate | null
  title: string | null
  /** The text shown, plain, lines kept, without title, reply, buttons and aspect chips. May be empty. */
  text: string
  parts?: ReviewPart[]
  /** BCP 47 code of the shown text where the page states it. */
  lang: string | null
  /** The shown text is cut: it ends in an ellipsis and an expand button is there. */
  truncated: boolean
  /** The shown text is the site's machine translation. */
  machineTranslated: boolean
  reply: Reply | null
  /** Absolute URL of this single review where the site has one. */
  link: string | null
}

/** What is reviewed: a shop, hotel, firm or product on one site. */
export interface Place {
  /** `site:nativeId`. */
  id: string
  site: string
  /** The site's own id: feature id, domain, ASIN; the path for pages without one. */
  nativeId: string
  name: string
  address: string | null
  /** The page's address without fragment and tracking parameters. */
  url: string
  /** How many reviews the site says there are; null where it does not. */
  total: number | null
}
