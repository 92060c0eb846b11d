/** One card of a known site, read with its template. */
import { readText } from '../anchor/text-map.ts'
import { idFromTraits, idOf } from '../model/identity.ts'
import type { Place, Rating, Reply, ReviewDate } from '../model/review.ts'
import { readBody, textOptions } from './body.ts'
import { parseDate, readDate } from './dates.ts'
import { drawnAt } from './drawn.ts'
import { foundReview } from './found.ts'
import { onScale, readRating } from './rating.ts'
import { elementsAt, firstMatch, type Match, matches, outermost } from './selectors.ts'
import { saysTranslated, translationIn } from './translation.ts'
import type { FoundReview, Template, Way } from './types.ts'
import { absoluteUrl } from './url.ts'

/** What a card is read against. */
export interface Surroundings {
  site: string
  place: Place
  url: URL
  now: Date
}

const ELLIPSIS = /(?:…|\.{3})$/

/** Null where the card holds neither words nor a rating: a skeleton, or something else with the same mark. */
export function readCard(card: Element, template: Template, around: Surroundings): FoundReview | null {
  const { site, place, url, now } = around
  const replies = template.reply ? outermost(card, template.reply.card) : []
  const at = (ways: Template['title']) => firstMatch(card, ways, replies)

  const body = readBody(card, template, replies)
  const textAt = body?.at ?? null
  const textMap = body?.map ?? null
  const titleAt = at(template.title)?.element ?? null
  const titleMap = titleAt && readText([titleAt], textOptions(template))
  const ratingAt = ratingIn(card, template, replies)
  if (!textMap?.text && !titleMap?.text && !ratingAt) return null

  const text = textMap?.text ?? ''
  const author = at(template.author)?.value ?? null
  const nativeId = at(template.nativeId)?.value
  const date = dateAt(matches(card, template.date, replies), now)
  const review = {
    id: nativeId
      ? idOf(site, nativeId)
      : idFromTraits(place.id, { author, date: date?.lasting ?? null, text: text || (titleMap?.text ?? '') }),
    site,
    placeId: place.id,
    author,
    rating: ratingAt?.read ?? null,
    date: date?.date ?? null,
    title: titleMap?.text || null,
    text,
    ...(body?.parts && { parts: body.parts }),
    lang: text || titleMap?.text ? langOf(card, textAt ?? titleAt, template, replies) : null,
    truncated: ELLIPSIS.test(text) && at(template.expand) !== null,
    machineTranslated: body?.translated || isTranslated(card, template, replies),
    reply: readReply(replies[0], template, now),
    link: absoluteUrl(at(template.link)?.value, url),
  }
  const shown = { title: titleMap, text: textMap }
  return foundReview(review, card, badgePlace(card, template, ratingAt?.element ?? null, textAt), shown)
}

// The first words that are a rating.
function ratingIn(
  card: Element,
  { rating, scale }: Template,
  replies: readonly Element[],
): { element: Element; read: Rating } | null {
  for (const way of rating) {
    if (typeof way !== 'string' && way.drawn) {
      const drawn = drawnIn(card, way, replies)
      if (drawn) return drawn
      continue
    }
    const best = typeof way === 'string' ? undefined : way.of
    for (const { element, value } of matches(card, [way], replies)) {
      const read = readRating(value, best ?? scale)
      if (read) return { element, read: best ? onScale(read, scale) : read }
    }
  }
  return null
}

function drawnIn(
  card: Element,
  way: Way,
  replies: readonly Element[],
): { element: Element; read: Rating } | null {
  for (const element of elementsAt(card, way)) {
    if (replies.some((reply) => reply.contains(element))) continue
    const read = drawnAt(element)
    if (read) return { element, read }
  }
  return null
}

// The first words that are understood; where none are, the first words.
function dateAt(found: Iterable<Match>, now: Date): { date: ReviewDate; lasting: string | null } | null {
  let first: ReviewDate | null = null
  for (const { element, value } of found) {
    const machine = element.getAttribute('datetime')
    const date = readDate(value, now, machine)
    const relative = !machine && parseDate(date.raw, now)?.relative
    if (date.iso) return { date, lasting: relative ? null : date.iso }
    first ??= date
  }
  return first && { date: first, lasting: null }
}

function readReply(
  reply: Element | undefined,
  { reply: ways, keepsLines = false }: Template,
  now: Date,
): Reply | null {
  const textAt = reply && firstMatch(reply, ways?.text)?.element
  if (!textAt) return null
  const { text } = readText([textAt], { keepsLines })
  const shown = translationIn(text)
  return {
    text: shown ? text.slice(shown.start, shown.end) : text,
    date: dateAt(matches(reply, ways?.date), now)?.date ?? null,
  }
}

function langOf(
  card: Element,
  textAt: Element | null,
  template: Template,
  replies: Element[],
): string | null {
  const own = textAt?.closest('[lang]')
  const inCard = own && card.contains(own) ? own : firstMatch(card, template.lang, replies)?.element
  const at = inCard ?? (template.inPageLanguage ? own : null)
  return at?.getAttribute('lang') || null
}

// A note without words, such as a bare attribute on the card, speaks for itself.
function isTranslated(card: Element, { translated = [] }: Template, replies: Element[]): boolean {
  for (const way of translated) {
    for (const { element, value } of matches(card, [way], replies)) {
      if (element === card || saysTranslated(value)) return true
    }
  }
  return false
}

function badgePlace(
  card: Element,
  { badge }: Template,
  ratingAt: Element | null,
  textAt: Element | null,
): Element {
  const wanted = firstMatch(card, badge)?.element
  if (wanted) return wanted
  const row = (ratingAt?.closest('svg') ?? ratingAt)?.parentElement
  if (row && row !== card && card.contains(row)) return row
  const block = textAt?.parentElement
  return block && card.contains(block) ? block : card
}
