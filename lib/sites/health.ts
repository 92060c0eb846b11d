/** How well a page was read: per field how many reviews have it, and what a site always had and no review has now. */
import type { Review } from '../model/review.ts'
import { ADAPTERS } from './registry.ts'
import type { Field, PageReading } from './types.ts'

/** How each field is told from a review, in the order of the table. A date counts when it was understood. */
const HAS: Readonly<Record<Field, (review: Review) => boolean>> = {
  nativeId: ({ id, placeId }) => !id.startsWith(`${placeId}:`),
  author: ({ author }) => author !== null,
  rating: ({ rating }) => rating !== null,
  date: ({ date }) => Boolean(date?.iso),
  title: ({ title }) => title !== null,
  text: ({ text }) => text !== '',
  lang: ({ lang }) => lang !== null,
  reply: ({ reply }) => reply !== null,
  link: ({ link }) => link !== null,
}

/** Every field. */
export const FIELDS = Object.keys(HAS) as readonly Field[]

/** One or two reviews may lack a thing by themselves. */
const ENOUGH = 3

/** A page's reviews by field. */
export interface FieldCounts {
  /** How many reviews are on the screen. */
  found: number
  /** How many of them have it. */
  has: Readonly<Record<Field, number>>
  /** What the site's adapter expects and none of three or more reviews has; empty for the other readers, who expect nothing. */
  missing: readonly Field[]
}

/** Counts the fields of what was found on the screen. */
export function fieldsOf({ reader, site, found }: PageReading): FieldCounts {
  const has = countFields(found.map(({ review }) => review))
  const adapter = reader === 'adapter' ? ADAPTERS.find(({ id }) => id === site) : undefined
  const missing = found.length < ENOUGH ? [] : (adapter?.expects ?? []).filter((field) => has[field] === 0)
  return { found: found.length, has, missing }
}

/** For each field the number of reviews that have it. */
export function countFields(reviews: readonly Review[]): Record<Field, number> {
  const counts = FIELDS.map((field) => [field, reviews.filter(HAS[field]).length] as const)
  return Object.fromEntries(counts) as Record<Field, number>
}
