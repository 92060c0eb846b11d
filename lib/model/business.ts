/** A business: places of one firm on one or more sites, joined by the user, and how the user stands to it. */

/** Whether it is the user's own, or one they compete with. */
export type BusinessRole = 'own' | 'competitor'

/** Places that the user joined as one, or a single place that was given a role or a name. */
export interface Business {
  /** Random, made once. */
  id: string
  name: string
  /** Null where the user has not said. */
  role: BusinessRole | null
  /** `Place.id`, at least one; a place is in one business at most. */
  placeIds: string[]
  /** ISO 8601 in UTC. */
  created: string
  modified: string
}
