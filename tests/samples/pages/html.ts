/** The little that the sample pages share: escaping, and the shape of an invented place. */

/** An invented review, with what any of the sites may show of it. */
export interface SampleReview {
  author: string
  stars: number
  text: string
  title?: string
  /** Relative, as Google Maps writes it. */
  age?: string
  /** ISO, as Trustpilot and schema.org write it. */
  date?: string
  reply?: { text: string; age?: string; date?: string }
  /** Google Maps shows the beginning and a More button. */
  cut?: boolean
  /** Shown as a machine translation from this language. */
  translatedFrom?: string
  /** What the reviewer wrote before that; the switch beside the translation shows it. */
  original?: string
  aspects?: string[]
}

/** An invented place with its reviews; `tests/samples/places/*.json`. */
export interface SamplePlace {
  id: string
  name: string
  address?: string
  lang: 'nl' | 'en'
  /** What the page claims to have in all. */
  total: number
  reviews: SampleReview[]
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for HTML text and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c]!)
}

/** A JSON script's content that cannot end the script early. */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
