/** Invented reviews as the collection holds them. */
import type { Annotation } from '../../../lib/model/annotation.ts'
import type { Business } from '../../../lib/model/business.ts'
import type { CollectedItem } from '../../../lib/model/item.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import type { Mark } from '../../../lib/model/mark.ts'
import type { Place, Review } from '../../../lib/model/review.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { PLACE, reviewOf, verdictOf } from '../store/samples.ts'

interface Wanted {
  review?: Partial<Review>
  verdict?: Partial<Verdict>
  place?: Partial<Place>
  annotation?: Partial<Annotation>
  marks?: Partial<Mark>[]
  setIds?: string[]
  business?: Business
}

/** A collected review; `id` without its site. */
export function collected(id: string, wanted: Wanted = {}): CollectedItem {
  const review = reviewOf({ id: `maps:${id}`, ...wanted.review })
  return {
    place: { ...PLACE, ...wanted.place },
    review,
    verdict: verdictOf({ evidence: [], complaints: [], ...wanted.verdict }),
    annotation: wanted.annotation ? annotationOf(review.id, wanted.annotation) : null,
    marks: (wanted.marks ?? []).map((mark, at) => markOf(review.id, at, mark)),
    setIds: wanted.setIds ?? ['s'],
    business: wanted.business ?? null,
    firstSeen: '2026-10-03T08:12:44.120Z',
    lastSeen: '2026-10-03T08:12:44.120Z',
  }
}

/** A level as a verdict's only difference. */
export function level(id: LevelId): Wanted {
  return { verdict: { level: id } }
}

export function annotationOf(reviewId: string, more: Partial<Annotation> = {}): Annotation {
  return {
    id: `${reviewId}#review`,
    reviewId,
    level: null,
    note: '',
    tags: [],
    author: '',
    created: '2026-10-04T08:00:00.000Z',
    modified: '2026-10-04T08:00:00.000Z',
    ...more,
  }
}

export function markOf(reviewId: string, at: number, more: Partial<Mark> = {}): Mark {
  return {
    id: `${reviewId}#${at}`,
    reviewId,
    quote: { exact: 'fiets', prefix: 'nog geen ', suffix: '.' },
    position: { start: 23, end: 28 },
    kind: 'complaint',
    theme: null,
    level: null,
    note: '',
    tags: [],
    author: '',
    created: '2026-10-04T08:00:00.000Z',
    modified: '2026-10-04T08:00:00.000Z',
    ...more,
  }
}
