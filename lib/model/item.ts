/** A review with what belongs to it: as read from a page, and as kept in the store. */
import type { Annotation } from './annotation.ts'
import type { Business } from './business.ts'
import type { Mark } from './mark.ts'
import type { Place, Review } from './review.ts'
import type { Verdict } from './verdict.ts'

/** A review as a page gives it. */
export interface ReviewItem {
  place: Place
  review: Review
  verdict: Verdict
}

/** A review as it stands in a set. */
export interface StoredItem extends ReviewItem {
  /** Without the complaints that the user's marks say are none. */
  verdict: Verdict
  /** Null where the user added nothing. */
  annotation: Annotation | null
  /** In the order of their places, orphans among them. */
  marks: Mark[]
  /** ISO 8601 in UTC: the first and the latest reading that was stored. */
  firstSeen: string
  lastSeen: string
  /** ISO 8601 in UTC: when it came into this set. */
  added: string
}

/** A collected review with all that stands on it, whatever sets it is in. */
export interface CollectedItem extends ReviewItem {
  /** Null where the user added nothing to the whole of it. */
  annotation: Annotation | null
  marks: readonly Mark[]
  /** The sets that it is in; empty where only an annotation holds it. */
  setIds: readonly string[]
  /** What its place belongs to; null where the user has said nothing of it. */
  business: Business | null
  /** ISO 8601 in UTC: the first and the latest reading that was stored. */
  firstSeen: string
  lastSeen: string
}
