/** Ids of reviews and places: the same review read twice has the same id. */
import { hash } from './hash.ts'

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
