/** A review of a Trede file, checked: nothing is taken as what it says it is. */
import { safeParse } from 'valibot'
import type { StoredItem } from '../../model/item.ts'
import type { Place } from '../../model/review.ts'
import { annotationSchema, itemSchema, markSchema, momentSchema, placeSchema } from '../../model/schema.ts'
import { type Fault, fault } from './fault.ts'

/** What both Trede formats hold, as far as it could be read. */
export interface ReadReviews {
  items: StoredItem[]
  faults: Fault[]
}

/** Takes places and reviews one by one, in any order of their places; each review once, the first counts. */
export class Entries implements ReadReviews {
  items: StoredItem[] = []
  faults: Fault[] = []
  #places = new Map<string, Place>()
  #known = new Set<string>()

  addPlace(raw: unknown, at: Fault['at']): void {
    const checked = safeParse(placeSchema, raw)
    if (checked.success) this.#places.set(checked.output.id, checked.output)
    else this.faults.push(fault(at, 'place', 'entry', raw))
  }

  addReview(raw: unknown, at: Fault['at']): void {
    const parts = recordOf(raw)
    const place = this.#places.get(String(parts.placeId))
    if (!place) {
      this.faults.push(fault(at, 'place', 'entry', parts.placeId))
      return
    }
    const checked = safeParse(itemSchema, { place, review: parts, verdict: parts.verdict })
    const stamps = [parts.firstSeen, parts.lastSeen, parts.added].map((one) => safeParse(momentSchema, one))
    const [firstSeen, lastSeen, added] = stamps.map((one) => (one.success ? one.output : null))
    if (!checked.success || !firstSeen || !lastSeen || !added) {
      this.faults.push(fault(at, 'review', 'entry', parts.id))
      return
    }
    const { review, verdict } = checked.output
    if (this.#known.has(review.id)) {
      this.faults.push(fault(at, 'twice', 'entry', review.id))
      return
    }
    this.#known.add(review.id)
    const annotation = this.#annotation(parts.annotation, review.id, at)
    const marks = this.#marks(parts.marks, review.id, at)
    this.items.push({ place, review, verdict, annotation, marks, firstSeen, lastSeen, added })
  }

  #annotation(raw: unknown, reviewId: string, at: Fault['at']): StoredItem['annotation'] {
    if (raw === null || raw === undefined) return null
    const checked = safeParse(annotationSchema, raw)
    if (checked.success && checked.output.reviewId === reviewId) return checked.output
    this.faults.push(fault(at, 'annotation', 'part', raw))
    return null
  }

  #marks(raw: unknown, reviewId: string, at: Fault['at']): StoredItem['marks'] {
    if (raw === undefined) return []
    if (!Array.isArray(raw)) {
      this.faults.push(fault(at, 'mark', 'part', raw))
      return []
    }
    const ids = new Set<string>()
    return raw.flatMap((one: unknown) => {
      const checked = safeParse(markSchema, one)
      const isOwn = checked.success && checked.output.reviewId === reviewId && !ids.has(checked.output.id)
      if (!isOwn) {
        this.faults.push(fault(at, 'mark', 'part', one))
        return []
      }
      ids.add(checked.output.id)
      return [checked.output]
    })
  }
}

/** An object as a record of unknown values; an empty one for anything else. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
