/** What a reader of a page gives, whichever reader it is. */
import type { Place, Review } from '../model/review.ts'
import type { Span } from '../model/verdict.ts'

/** How the reviews were found: by a site's own adapter, or by the page's schema.org data. */
export type ReaderId = 'adapter' | 'schema'

/** A review that is on the screen, and where. */
export interface FoundReview {
  review: Review
  /** The outermost element of this one review. */
  card: Element
  /** The element after whose last child the badge is put: usually the head line or the text block. */
  badgeAt: Element
  /** Ranges of a span of the review's wording (`wordingOf`) in the page, one a text node; empty where it is not shown. */
  locate(span: Span): StaticRange[]
}

/** One reading of a page. */
export interface PageReading {
  reader: ReaderId
  /** The adapter's id, or the host. */
  site: string
  /** Which template of the site matched; null where there is only one. */
  generation: string | null
  /** Null where the page names no place yet. */
  place: Place | null
  /** In the order of the page, each review once. */
  found: FoundReview[]
  /** Reviews that stand in the page's data and not on the screen. */
  unseen: Review[]
}
