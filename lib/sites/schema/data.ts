/** What schema.org data says of a review, whichever way it is written into the page. Strings are as written. */

/** The thing that is reviewed. */
export interface DataItem {
  name: string | null
  /** One line. */
  address: string | null
  /** Number of reviews. */
  total: number | null
}

/** One Review. */
export interface DataReview {
  author: string | null
  /** `ratingValue` and `bestRating` as written; null where there is none. */
  rating: { value: string; best: string | null } | null
  /** As shown, and as a machine reads it where that is another string. */
  date: { words: string; machine: string | null } | null
  title: string | null
  /** May hold HTML. */
  text: string
  lang: string | null
  link: string | null
  item: DataItem | null
  /** Where microdata or RDFa marks the parts; null for JSON-LD, whose reviews are looked for on the page by their text. */
  marked: { card: Element; text: Element | null; title: Element | null } | null
}

/** What may stand before a name of the vocabulary. */
export const VOCABULARY = /^(?:https?:\/\/schema\.org\/|schema:)/

/** Customers' reviews. Critics' and fact checkers' reviews are other things. */
export function isReviewType(type: string): boolean {
  return /^(?:User|Employer)?Review$/.test(type.trim().replace(VOCABULARY, ''))
}
