/** The wording of a review: the one string that is classified, and to which every offset of a verdict or annotation refers. */
import type { Review } from './review.ts'

/** A piece of the wording and where it stands in it. */
export interface WordingPart {
  kind: 'title' | 'text'
  start: number
  end: number
}

/** A review's words as one string. */
export interface Wording {
  text: string
  parts: WordingPart[]
}

/** Title and text joined by a line break; the title is left out where the text already begins with it. */
export function wordingOf(review: Pick<Review, 'title' | 'text'>): Wording {
  const { text } = review
  const title = review.title?.trim() ?? ''
  if (!title || repeats(title, text))
    return { text, parts: text ? [{ kind: 'text', start: 0, end: text.length }] : [] }
  if (!text) return { text: title, parts: [{ kind: 'title', start: 0, end: title.length }] }
  const start = title.length + 1
  return {
    text: `${title}\n${text}`,
    parts: [
      { kind: 'title', start: 0, end: title.length },
      { kind: 'text', start, end: start + text.length },
    ],
  }
}

// Sites that make a title from the first words of the text cut it with an ellipsis.
function repeats(title: string, text: string): boolean {
  const plain = (s: string) => s.toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(text).startsWith(plain(title.replace(/(\.{3}|…)\s*$/, '')))
}
