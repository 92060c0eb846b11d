/** Reads reviews from a page that nobody described, by its structure alone. */
import { readText, type TextMap } from '../../anchor/text-map.ts'
import type { Place, Reply, Review, ReviewDate } from '../../model/review.ts'
import { readDate } from '../dates.ts'
import { eachOnce, foundReview } from '../found.ts'
import { idFromTraits, idOf, lettersOf } from '../identity.ts'
import { lineOf, oneLine } from '../selectors.ts'
import type { FoundReview, PageReading } from '../types.ts'
import { absoluteUrl, plainUrl } from '../url.ts'
import type { CardFields } from './fields.ts'
import { type Found, type ListProposal, passagesIn, proposalsIn } from './propose.ts'
import type { Passage, Survey } from './survey.ts'
import { MORE } from './words.ts'

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

/** What the reviews are read against. */
interface Around {
  doc: Document
  page: Survey
  place: Place
  url: URL
  now: Date
}

/** The best list of a page, or null where nothing looks like reviews. Changes nothing on the page. */
export function propose(doc: Document, url: string, now: Date): Proposal | null {
  const read = URL.canParse(url) ? look(doc, new URL(url), now) : null
  const [best] = read?.lists ?? []
  if (!read || !best) return null
  const { author, date, rating, text } = best.signs
  const found = once(readList(best, read.around))
  return {
    container: best.container,
    found,
    fields: { author, date, rating, text },
    score: best.score,
    sure: best.sure,
  }
}

/** Reads the lists that are sure; `unsure` reads the best one even where it is not. Null where there is nothing to read. */
export function readStructure(
  doc: Document,
  url: string,
  now: Date,
  { unsure = false }: { unsure?: boolean } = {},
): PageReading | null {
  const read = URL.canParse(url) ? look(doc, new URL(url), now) : null
  if (!read) return null
  const lists = read.lists.filter(({ sure }, i) => sure || (unsure && i === 0))
  if (!lists.length) return null
  const { place } = read.around
  const found = once(lists.flatMap((list) => readList(list, read.around)))
  return { reader: 'structure', site: place.site, generation: null, place, found, unseen: [] }
}

function look(doc: Document, url: URL, now: Date): (Found & { around: Around }) | null {
  const root = doc.body ?? doc.documentElement
  if (!root) return null
  const found = proposalsIn(root, now)
  return { ...found, around: { doc, page: found.page, place: placeOf(doc, url), url, now } }
}

function placeOf(doc: Document, url: URL): Place {
  const site = url.hostname
  const heading = doc.querySelector('h1')
  const name =
    (heading && lineOf(heading)) ||
    doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ||
    doc.querySelector('title')?.textContent
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

function readList({ fields }: ListProposal, around: Around): FoundReview[] {
  return fields.map((field) => readCard(field, around))
}

// Carousels and previews show a review again, often cut: the beginning of the text and the writer tell.
function once(found: readonly FoundReview[]): FoundReview[] {
  const byId = eachOnce(found, ({ review }) => review)
  const kept: FoundReview[] = []
  for (const one of byId.toSorted((a, b) => b.review.text.length - a.review.text.length)) {
    if (!kept.some((other) => repeats(one.review, other.review))) kept.push(one)
  }
  return byId.filter((one) => kept.includes(one)).sort((a, b) => inOrder(a.card, b.card))
}

function repeats(short: Review, long: Review): boolean {
  const cut = lettersOf(short.text.replace(ELLIPSIS, ''))
  if (cut.length < 12 || (short.author && long.author && short.author !== long.author)) return false
  if (short.date?.precision === 'day' && long.date?.precision === 'day' && short.date.iso !== long.date.iso)
    return false
  return lettersOf(long.text).startsWith(cut.slice(0, 400))
}

function inOrder(a: Element, b: Element): number {
  // 4: the second follows the first.
  return a.compareDocumentPosition(b) & 4 ? -1 : 1
}

const ELLIPSIS = /\s*(?:…|\.{3})\s*$/

function readCard(fields: CardFields, { doc, page, place, url, now }: Around): FoundReview {
  const card = page.elements[fields.card]!
  const without = foreign(fields, page)
  const title =
    fields.title && readText([fields.title.root], { without: otherThan(without, fields.title.root) })
  const text = withoutMore(readText(outermost(fields.text), { without }))
  const date = fields.date && dateOf(fields.date, now)
  const author = fields.author?.text ?? null
  const lasting =
    fields.date?.date && !(fields.date.date.relative && !date?.iso) && !fields.date.date.relative
      ? date?.iso
      : null
  const lang = fields.text[0]?.root.closest('[lang]')
  const review: Review = {
    id: idFromTraits(place.id, { author, date: lasting ?? null, text: text.text || (title?.text ?? '') }),
    site: place.site,
    placeId: place.id,
    author,
    rating: fields.rating?.rating ?? null,
    date,
    title: title?.text || null,
    text: text.text,
    lang: (lang ?? doc.documentElement).getAttribute('lang') || null,
    truncated: text.cut,
    machineTranslated: false,
    reply: replyOf(fields, page, now),
    link: linkOf(fields, url),
  }
  const badgeAt = fields.rating?.element.parentElement ?? fields.text[0]?.root ?? card
  return foundReview(review, card, card.contains(badgeAt) ? badgeAt : card, { title, text })
}

// Whatever stands inside the text's blocks and is another field, a control, or somebody else's.
function foreign({ card, author, date, rating, title, text, zones }: CardFields, page: Survey): Set<Element> {
  const roots = new Set(text.map(({ root }) => root))
  const out = new Set<Element>()
  const add = (element: Element | undefined) => {
    if (element && !roots.has(element)) out.add(element)
  }
  for (const element of [author?.element, date?.root, rating?.element]) add(element)
  if (title && !roots.has(title.root)) out.add(title.root)
  for (const mark of page.marks) if (mark.at >= card && mark.at < page.ends[card]!) add(mark.element)
  for (const { from, to } of zones) {
    for (let at = from; at < to; at = page.ends[at]!) add(page.elements[at])
  }
  for (const passage of passagesIn(card, page.ends[card]!, card, page)) {
    if (!text.includes(passage) && (passage.control || passage.heading)) add(passage.root)
  }
  for (const element of out) for (const root of roots) if (element.contains(root)) out.delete(element)
  return out
}

function otherThan(elements: ReadonlySet<Element>, root: Element): Set<Element> {
  return new Set([...elements].filter((element) => !element.contains(root)))
}

function outermost(passages: readonly Passage[]): Element[] {
  const roots = passages.map(({ root }) => root)
  return roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)))
}

// "… Read more" at the end is the site's. Cutting the end leaves every offset before it as it is.
function withoutMore(map: TextMap): TextMap & { cut: boolean } {
  const more = MORE.exec(map.text)
  const cut = more !== null && ELLIPSIS.test(map.text.slice(0, more.index))
  return { text: cut ? map.text.slice(0, more.index).trimEnd() : map.text, rangesOf: map.rangesOf, cut: cut }
}

function dateOf({ root, text }: Passage, now: Date): ReviewDate {
  const machine = root.tagName === 'TIME' ? root.getAttribute('datetime') : null
  return readDate(text, now, machine)
}

function replyOf({ card, zones }: CardFields, page: Survey, now: Date): Reply | null {
  const zone = zones.find(({ reply }) => reply)
  if (!zone) return null
  const passages = passagesIn(zone.from, zone.to, card, page)
  const running = passages.filter((passage) => passage.running)
  if (!running.length) return null
  const date = passages.find((passage) => passage.date)
  return { text: readText(outermost(running)).text, date: date ? dateOf(date, now) : null }
}

function linkOf({ date }: CardFields, url: URL): string | null {
  const href = date?.root.closest('a')?.getAttribute('href')
  return href?.startsWith('#') ? null : absoluteUrl(href, url)
}
