/** Reads a page through its schema.org data. What is in the data and not on the screen is kept apart. */
import { readText, type TextMap } from '../../anchor/text-map.ts'
import { idFromTraits, idOf, lettersOf } from '../../model/identity.ts'
import type { Place, Rating, Review } from '../../model/review.ts'
import { parseDate, readDate } from '../dates.ts'
import { eachOnce, foundReview } from '../found.ts'
import { readRating } from '../rating.ts'
import { lineOf, oneLine } from '../selectors.ts'
import { atOnce, mapSteps, type Steps } from '../steps.ts'
import type { FoundReview, PageReading } from '../types.ts'
import { absoluteUrl, plainUrl } from '../url.ts'
import { isShown } from '../visible.ts'
import type { DataReview } from './data.ts'
import { readJsonLd } from './json-ld.ts'
import { findShown } from './match.ts'
import { readMarked } from './microdata.ts'
import { plainText } from './plain.ts'

/** Site and place where an adapter knows them; taken from the host and the data where left out. */
export interface Known {
  site: string
  place: Place
}

/** Where a review of the data stands on the screen. */
interface Spot {
  card: Element
  badgeAt: Element
  text: TextMap
  title: { element: Element } | null
}

const ELLIPSIS = /(?:…|\.{3})$/
const MORE = /(?<!\p{L})(?:more|meer|mehr|plus|suite|más|altro|leggi)(?!\p{L})/iu

/** Null where the page holds no Review at all. */
export function readSchema(doc: Document, url: URL, now: Date, known?: Known): PageReading | null {
  return atOnce(schemaSteps(doc, url, now, known))
}

/** The same with rests in between. */
export function* schemaSteps(doc: Document, url: URL, now: Date, known?: Known): Steps<PageReading | null> {
  const written = [...(yield* readMarked(doc)), ...(yield* readJsonLd(doc))]
  const plain = yield* mapSteps(written, (one) => ({ ...one, text: plainText(one.text, doc) }))
  const data = plain.filter((one) => one.text || one.rating)
  if (!data.length) return null
  const site = known?.site ?? url.hostname
  const place = known?.place ?? placeOf(doc, data, site, url)
  const marked = yield* mapSteps(data, markedSpot)
  const looked = data.map((one, i) => (marked[i] ? { author: null, text: '' } : one))
  const shown = yield* findShown(doc, looked)

  const found: FoundReview[] = []
  const unseen: Review[] = []
  for (const [i, one] of data.entries()) {
    yield
    const hit = shown[i]
    const spot =
      marked[i] ?? (hit ? { ...hit, badgeAt: hit.block, title: titleIn(hit.card, one.title) } : null)
    const review = reviewOf(one, spot, { doc, place, url, now })
    if (spot) found.push(foundReview(review, spot.card, spot.badgeAt, shownParts(spot)))
    else unseen.push(review)
  }
  const once = inPageOrder(
    eachOnce(found, ({ review }) => review),
    doc,
  )
  const seen = new Set(once.map(({ review }) => review.id))
  return {
    reader: 'schema',
    site,
    generation: null,
    place,
    found: once,
    unseen: eachOnce(unseen, (review) => review).filter(({ id }) => !seen.has(id)),
  }
}

// Microdata names its elements, and they count where they are on the screen.
function markedSpot({ marked, rating }: DataReview): Spot | null {
  const at = marked?.text ?? marked?.title
  if (!marked || !(at ?? (rating && marked.card)) || !isShown(at ?? marked.card)) return null
  const text = marked.text ? readText([marked.text]) : { text: '', rangesOf: () => [] }
  return {
    card: marked.card,
    badgeAt: marked.text ?? marked.card,
    text,
    title: marked.title && isShown(marked.title) ? { element: marked.title } : null,
  }
}

function titleIn(card: Element, title: string | null): { element: Element } | null {
  const letters = lettersOf(title ?? '')
  if (!letters) return null
  const element = [...card.querySelectorAll('*')].find((one) => lettersOf(one.textContent ?? '') === letters)
  return element ? { element } : null
}

function shownParts({ title, text }: Spot) {
  return { title: title && readText([title.element]), text }
}

function reviewOf(
  data: DataReview,
  spot: Spot | null,
  { doc, place, url, now }: { doc: Document; place: Place; url: URL; now: Date },
): Review {
  const text = spot ? spot.text.text : data.text
  const author = data.author && oneLine(plainText(data.author, doc))
  const date = data.date ? readDate(data.date.words, now, data.date.machine) : null
  const moving = data.date && parseDate(data.date.machine ?? data.date.words, now)?.relative
  const title = spot
    ? spot.title && readText([spot.title.element]).text
    : data.title && plainText(data.title, doc)
  const link = absoluteUrl(data.link, url)
  return {
    id: idFromTraits(place.id, {
      author,
      date: moving ? null : (date?.iso ?? null),
      text: text || (title ?? ''),
    }),
    site: place.site,
    placeId: place.id,
    author,
    rating: ratingOf(data),
    date,
    title: title || null,
    text,
    lang: languageOf(data, spot?.badgeAt ?? doc.documentElement),
    truncated: Boolean(spot && ELLIPSIS.test(text) && hasMore(spot.card)),
    machineTranslated: false,
    reply: null,
    link: link && link === plainUrl(url) ? null : link,
  }
}

// A best value is often left out: five is the rule, and a value above it tells the scale.
function ratingOf({ rating }: DataReview): Rating | null {
  if (!rating) return null
  const best = rating.best ? Number(rating.best.replace(',', '.')) : Number.NaN
  for (const scale of Number.isFinite(best) && best > 0 ? [best] : [5, 10, 100]) {
    const read = readRating(rating.value, scale)
    if (read) return read
  }
  return null
}

function languageOf({ lang }: DataReview, at: Element): string | null {
  if (lang && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(lang)) return lang
  return at.closest('[lang]')?.getAttribute('lang') || null
}

function hasMore(card: Element): boolean {
  return [...card.querySelectorAll('button, a, [role="button"], summary')].some(
    (control) => control.getAttribute('aria-expanded') === 'false' || MORE.test(lineOf(control)),
  )
}

function placeOf(doc: Document, data: readonly DataReview[], site: string, url: URL): Place {
  const item = data.find((one) => one.item?.name)?.item ?? data.find((one) => one.item)?.item
  const name =
    item?.name ??
    doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ??
    doc.querySelector('title')?.textContent
  return {
    id: idOf(site, url.pathname),
    site,
    nativeId: url.pathname,
    name: oneLine(plainText(name ?? '', doc)) || site,
    address: item?.address ? oneLine(plainText(item.address, doc)) : null,
    url: plainUrl(url),
    total: item?.total ?? null,
  }
}

function inPageOrder(found: FoundReview[], doc: Document): FoundReview[] {
  const cards = new Map(found.map(({ card }) => [card, 0]))
  for (const [i, element] of [...doc.querySelectorAll('*')].entries())
    if (cards.has(element)) cards.set(element, i)
  return found.sort((a, b) => cards.get(a.card)! - cards.get(b.card)!)
}
