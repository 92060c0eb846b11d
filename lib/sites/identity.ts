/** Ids of reviews and places: the same review read twice has the same id. */

/** What tells reviews apart on a site that gives them no id. */
export interface Traits {
  author: string | null
  /** ISO date; null where it is not shown or is relative, since a relative date moves on. */
  date: string | null
  text: string
}

/** Letters and digits of a text, lower case, accents apart: what stays the same when a site changes marks, spaces or quotes. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `site:nativeId`. */
export function idOf(site: string, nativeId: string): string {
  return `${site}:${nativeId}`
}

// Long enough to tell reviews apart, short enough that a cut text and the whole one agree.
const COMPARED = 80

/** `placeId:hash`, from author, date and the beginning of the text. `placeId` begins with the site. */
export function idFromTraits(placeId: string, { author, date, text }: Traits): string {
  const beginning = lettersOf(text).slice(0, COMPARED)
  return `${placeId}:${hash([lettersOf(author ?? ''), date ?? '', beginning].join('\u0000'))}`
}

/** 64 bits as 16 hex digits: FNV-1a from two starting points. For identity, not for secrets. */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 15)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
