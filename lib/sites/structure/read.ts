/** Reads reviews from a page that nobody described, by its structure alone. */

import { idOf } from '../../model/identity.ts'
import type { Place } from '../../model/review.ts'
import { lineOf, oneLine } from '../selectors.ts'
import { atOnce, mapSteps, type Steps } from '../steps.ts'
import type { FoundReview, PageReading } from '../types.ts'
import { plainUrl } from '../url.ts'
import { type Around, readCard } from './card.ts'
import { withoutCopies } from './copies.ts'
import { type Found, type ListProposal, proposalsIn } from './propose.ts'

/** The list of reviews that a page seems to hold. */
export interface Proposal {
  /** The smallest element that has all cards. */
  container: Element
  /** The reviews as they would be read, in the order of the page. */
  found: readonly FoundReview[]
  /** Shares of the cards that have each field, 0-1. */
  fields: { author: number; date: number; rating: number; text: number }
  /** 0-1. */
  score: number
  /** Certain enough to read without asking. */
  sure: boolean
}

/** The best list of a page, or null where nothing looks like reviews. Changes nothing on the page. */
export function propose(doc: Document, url: string, now: Date): Proposal | null {
  return atOnce(proposeSteps(doc, url, now))
}

/** The same with rests in between. */
export function* proposeSteps(doc: Document, url: string, now: Date): Steps<Proposal | null> {
  const read = URL.canParse(url) ? yield* look(doc, new URL(url), now) : null
  const [best] = read?.lists ?? []
  if (!read || !best) return null
  const { author, date, rating, text } = best.signs
  const found = yield* readLists([best], read.around)
  return {
    container: best.container,
    found,
    fields: { author, date, rating, text },
    score: best.score,
    sure: best.sure,
  }
}

/** What the reading of a page's structure may stand on. */
export interface StructureOptions {
  unsure?: boolean
  place?: Place | undefined
}

/**
 * Reads the lists that are sure; `unsure` reads the best one even where it is not. `place` is what the page is about, where
 * that is known already. Null where there is nothing to read.
 */
export function readStructure(
  doc: Document,
  url: string,
  now: Date,
  options: StructureOptions = {},
): PageReading | null {
  return atOnce(structureSteps(doc, url, now, options))
}

/** The same with rests in between. */
export function* structureSteps(
  doc: Document,
  url: string,
  now: Date,
  { unsure = false, place: known }: StructureOptions = {},
): Steps<PageReading | null> {
  const read = URL.canParse(url) ? yield* look(doc, new URL(url), now, known) : null
  if (!read) return null
  const lists = read.lists.filter(({ sure }, i) => sure || (unsure && i === 0))
  if (!lists.length) return null
  const { place } = read.around
  const found = yield* readLists(lists, read.around)
  return { reader: 'structure', site: place.site, generation: null, place, found, unseen: [] }
}

function* look(
  doc: Document,
  url: URL,
  now: Date,
  known?: Place,
): Steps<(Found & { around: Around }) | null> {
  const root = doc.body ?? doc.documentElement
  if (!root) return null
  const found = yield* proposalsIn(root, now)
  return { ...found, around: { doc, page: found.page, place: known ?? placeOf(doc, url), url, now } }
}

function placeOf(doc: Document, url: URL): Place {
  const site = url.hostname
  const heading = doc.querySelector('h1')
  const name =
    (heading && lineOf(heading)) ||
    doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ||
    doc.querySelector('head > title')?.textContent
  return {
    id: idOf(site, url.pathname),
    site,
    nativeId: url.pathname,
    name: oneLine(name ?? '') || site,
    address: null,
    url: plainUrl(url),
    total: null,
  }
}

function* readLists(lists: readonly ListProposal[], around: Around): Steps<FoundReview[]> {
  const fields = lists.flatMap((list) => list.fields).sort((a, b) => a.card - b.card)
  return yield* withoutCopies(yield* mapSteps(fields, (field) => readCard(field, around)))
}
