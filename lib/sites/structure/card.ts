/** From the fields of a card to a review, and back from its words to the page. */
import { readText, type TextMap } from '../../anchor/text-map.ts'
import { idFromTraits } from '../../model/identity.ts'
import type { Place, Reply, Review, ReviewDate } from '../../model/review.ts'
import { readDate } from '../dates.ts'
import { foundReview } from '../found.ts'
import { saysTranslated } from '../translation.ts'
import type { FoundReview } from '../types.ts'
import { absoluteUrl } from '../url.ts'
import type { CardFields } from './fields.ts'
import type { Passage } from './passages.ts'
import { type Survey, within } from './survey.ts'
import { MORE } from './words.ts'
import { isReplyHead } from './zones.ts'

/** What a card is read against. */
export interface Around {
  doc: Document
  page: Survey
  place: Place
  url: URL
  now: Date
}

const ELLIPSIS = /(?:…|\.{3})\s*$/

/** One card as a review, with the way from its words back to the page. */
export function readCard(fields: CardFields, { doc, page, place, url, now }: Around): FoundReview {
  const card = page.elements[fields.card]!
  const without = foreign(fields, page)
  const title =
    fields.title && readText([fields.title.root], { without: otherThan(without, fields.title.root) })
  const text = withoutMore(readText(outermost(fields.text), { without }))
  const date = fields.date && dateOf(fields.date, now)
  const author = fields.author?.text ?? null
  const lasting = fields.date?.date?.relative ? null : (date?.iso ?? null)
  const lang = fields.text[0]?.root.closest('[lang]')
  const review: Review = {
    id: idFromTraits(place.id, { author, date: lasting, text: text.text || (title?.text ?? '') }),
    site: place.site,
    placeId: place.id,
    author,
    rating: fields.rating?.rating ?? null,
    date,
    title: title?.text || null,
    text: text.text,
    lang: (lang ?? doc.documentElement).getAttribute('lang') || null,
    truncated: ELLIPSIS.test(text.text) && (text.cut || hasMore(fields, page)),
    machineTranslated: passagesIn(fields.card, page.ends[fields.card]!, fields.card, page).some(
      ({ running, text }) => !running && saysTranslated(text),
    ),
    reply: replyOf(fields, page, now),
    link: linkOf(fields, url),
  }
  return foundReview(review, card, badgePlace(fields, card), { title, text })
}

// The line of the rating, the date or the name, where that is a line of its own; else the end of the text.
function badgePlace({ rating, date, author, text }: CardFields, card: Element): Element {
  const first = text[0]?.root
  for (const element of [rating?.element, date?.root, author?.element]) {
    const line = element?.parentElement
    if (!line || line === card || !card.contains(line) || (first && line.contains(first))) continue
    // A strip of stars cuts off what stands beside it, and a badge in a link is a link.
    if (!/\p{L}/u.test(line.textContent ?? '') || line.closest('a, button, svg')) continue
    return line
  }
  return first ?? card
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
  for (const mark of within(page.marks, page, card)) add(mark.element)
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

// "… Read more" at the end of a text is the site's. Cutting the end leaves every offset before it as it is.
function withoutMore(map: TextMap): TextMap & { cut: boolean } {
  const more = MORE.exec(map.text)
  const cut = more !== null && ELLIPSIS.test(map.text.slice(0, more.index))
  return { text: cut ? map.text.slice(0, more.index).trimEnd() : map.text, rangesOf: map.rangesOf, cut: cut }
}

function hasMore({ card, zones }: CardFields, page: Survey): boolean {
  return passagesIn(card, zones[0]?.from ?? page.ends[card]!, card, page).some(
    ({ control, text }) => control && MORE.test(` ${text}`),
  )
}

function dateOf({ root, text }: Passage, now: Date): ReviewDate {
  const machine = root.tagName === 'TIME' ? root.getAttribute('datetime') : null
  return readDate(text, now, machine)
}

function replyOf({ card, zones }: CardFields, page: Survey, now: Date): Reply | null {
  const zone = zones.find(({ reply }) => reply)
  if (!zone) return null
  const passages = passagesIn(zone.from, zone.to, card, page)
  const running = passages.filter((passage) => passage.running && !isReplyHead(passage))
  if (!running.length) return null
  const date = passages.find((passage) => passage.date)
  return { text: readText(outermost(running)).text, date: date ? dateOf(date, now) : null }
}

function linkOf({ date }: CardFields, url: URL): string | null {
  const href = date?.root.closest('a')?.getAttribute('href')
  return href?.startsWith('#') ? null : absoluteUrl(href, url)
}

function passagesIn(from: number, to: number, card: number, page: Survey): Passage[] {
  return within(page.passages, page, card).filter(({ at }) => at >= from && at < to)
}
