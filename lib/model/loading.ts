/** "Load all" in words: what the user asks for, how far it is, and why it ended. */

/** What the user wants loaded, on the page in view and only there. */
export interface LoadWish {
  /** Stop when so many reviews were read, those that were there before included. */
  limit: number
  /** The set that reviews go into as they come; null where they are only shown. */
  setId: string | null
  /** The shortest and the longest pause between two actions, in ms. */
  pace: readonly [number, number]
}

/** Nothing more came, so many were wanted, or what stopped it before that. */
export type LoadEnd = 'end' | 'limit' | 'stopped' | 'hidden' | 'navigated' | 'failed'

/** How far it is. */
export interface LoadState {
  /** Different reviews that were read so far. */
  loaded: number
  /** How many there can be: what the site says there are, at most the limit; null where the site does not say. */
  of: number | null
  /** Null while it goes on. */
  end: LoadEnd | null
  setId: string | null
  /** So many were new in the set. */
  added: number
  /** What went wrong, where it failed; a whole sentence. */
  trouble: string | null
}
