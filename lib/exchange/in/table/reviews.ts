/** Rows of a table as reviews with their places, and per row what was left out and why. Classifying is for the one who asks. */
import { safeParse } from 'valibot'
import { idFromTraits, idOf } from '../../../model/identity.ts'
import type { Place, Review } from '../../../model/review.ts'
import { MAX_TEXT, placeSchema, reviewSchema } from '../../../model/schema.ts'
import { FORMULA } from '../../csv.ts'
import { type Fault, fault } from '../fault.ts'
import type { Field } from './fields.ts'
import type { Guess } from './guess.ts'
import { type Table, textOfValue, type Value } from './table.ts'
import { dateOf, dayOrderOf, ratingOf } from './values.ts'

/** A review of a table. */
export interface TableReview {
  /** Number of its row in the file, from 1. */
  row: number
  place: Place
  review: Review
}

/** What was read, and what was not. */
export interface TableRead {
  reviews: TableReview[]
  faults: Fault[]
  /** A Trede wrote it: each id begins with its site. */
  isOwn: boolean
}

/** What the table does not say. */
export interface TableOptions extends Guess {
  /** Name of the place where no column has it. */
  placeName: string
  /** Best value of the ratings; null where it is to be told from the values. */
  scale: number | null
}

/** Address of a place that has none: a host that leads nowhere. */
const NOWHERE = 'https://imported.trede.example/'
const MAX_LINE = 2_000

/** `limit` rows at most, for a preview. */
export function reviewsOf(table: Table, options: TableOptions, limit = Number.POSITIVE_INFINITY): TableRead {
  const column = (field: Field) => {
    const at = options.mapping[field]
    return at === undefined ? [] : table.rows.map((row) => row[at])
  }
  const order = dayOrderOf([...column('date'), ...column('replyDate')])
  const scale = options.scale ?? options.tool?.scale ?? scaleOf(column('rating'))
  const read: TableRead = { reviews: [], faults: [], isOwn: table.rows.length > 0 }
  const known = new Set<string>()
  table.rows.slice(0, limit).forEach((cells, at) => {
    const row = table.firstRow + at
    const raw = (field: Field): Value | undefined => {
      const column = options.mapping[field]
      return column === undefined ? undefined : cells[column]
    }
    const text = (field: Field) => unquoted(textOfValue(raw(field)))
    const body = text('text')
    read.isOwn &&= isOwnId(text, 'id')
    const title = text('title').slice(0, MAX_LINE) || null
    const rating = ratingOf(raw('rating'), ownScale(raw('scale')) ?? scale)
    const said = textOfValue(raw('rating'))
    if (said !== '' && !rating) read.faults.push(fault(row, 'rating', 'part', said))
    if (body === '' && !title && !rating) {
      read.faults.push(fault(row, 'empty', 'entry'))
      return
    }
    if (body.length > MAX_TEXT) {
      read.faults.push(fault(row, 'long', 'entry', body))
      return
    }
    const date = dateOf(raw('date'), order)
    if (date && date.iso === null) read.faults.push(fault(row, 'date', 'part', date.raw))
    const place = placeOf(text, options)
    const link = linkOf(text('link'))
    if (text('link') !== '' && !link) read.faults.push(fault(row, 'address', 'part', text('link')))
    const author = text('author').slice(0, MAX_LINE) || null
    const reply = text('reply')
    const nativeId = nativeIn(place.site, text('id'))
    const review: Review = {
      id: nativeId
        ? idOf(place.site, nativeId)
        : idFromTraits(place.id, { author, date: date?.iso ?? null, text: body || (title ?? '') }),
      site: place.site,
      placeId: place.id,
      author,
      rating,
      date: date && { ...date, raw: date.raw.slice(0, MAX_LINE) },
      title,
      text: body,
      lang: /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(text('lang')) ? text('lang').toLowerCase() : null,
      truncated: false,
      machineTranslated: false,
      reply: reply ? { text: reply.slice(0, MAX_TEXT), date: dateOf(raw('replyDate'), order) } : null,
      link,
    }
    const [checkedPlace, checked] = [safeParse(placeSchema, place), safeParse(reviewSchema, review)]
    if (!checkedPlace.success || !checked.success) read.faults.push(fault(row, 'review', 'entry', body))
    else if (known.has(review.id)) read.faults.push(fault(row, 'twice', 'entry', review.id))
    else {
      known.add(review.id)
      read.reviews.push({ row, place: checkedPlace.output, review: checked.output })
    }
  })
  return read
}

function placeOf(text: (field: Field) => string, { tool, placeName }: TableOptions): Place {
  const site = siteOf(text, tool?.site ?? null)
  const placeId = nativeIn(site, text('placeId'))
  const name = (text('place') || placeId || placeName).slice(0, MAX_LINE)
  const nativeId = (placeId || name).slice(0, MAX_LINE)
  const url = linkOf(text('url')) ?? linkOf(text('link')) ?? addressOf(site, placeId, name)
  const address = text('address').slice(0, MAX_LINE) || null
  return { id: idOf(site, nativeId), site, nativeId, name, address, url, total: null }
}

const SITES: readonly [RegExp, string][] = [
  [/google|maps|gmb/i, 'maps'],
  [/trustpilot/i, 'trustpilot'],
  [/tripadvisor/i, 'tripadvisor'],
  [/booking/i, 'booking'],
  [/yelp/i, 'yelp'],
  [/amazon/i, 'amazon'],
  [/kiyoh|klantenvertellen/i, 'kiyoh'],
]

function isOwnId(text: (field: Field) => string, field: 'id' | 'placeId'): boolean {
  const site = text('site')
  return site !== '' && text(field).startsWith(`${site}:`)
}

function siteOf(text: (field: Field) => string, otherwise: string | null): string {
  const named = text('site')
  // A table of Trede's own names its sites as Trede does: each id begins with one.
  if (isOwnId(text, 'id') || isOwnId(text, 'placeId')) return named
  const url = text('url') || text('link')
  const known = (name: string) => SITES.find(([pattern]) => pattern.test(name))?.[1]
  const host = linkOf(url) ? new URL(linkOf(url)!).hostname : ''
  const plain = named
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .slice(0, 100)
  return known(named) ?? otherwise ?? (plain || known(host) || host || 'import')
}

// An id of another Trede has its site before it already.
function nativeIn(site: string, id: string): string {
  return id.startsWith(`${site}:`) ? id.slice(site.length + 1) : id
}

function addressOf(site: string, placeId: string, name: string): string {
  const part = encodeURIComponent((placeId || name).toWellFormed().slice(0, 200))
  if (site === 'maps' && placeId.startsWith('ChIJ'))
    return `https://www.google.com/maps/place/?q=place_id:${part}`
  if (site === 'trustpilot' && placeId.includes('.')) return `https://www.trustpilot.com/review/${part}`
  return NOWHERE + part
}

function linkOf(text: string): string | null {
  const whole = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `https://${text}` : text
  return /^https?:\/\//i.test(whole) && whole.length <= MAX_LINE && URL.canParse(whole) ? whole : null
}

// The apostrophe that keeps a spreadsheet from calculating is no part of the words.
function unquoted(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

// What a row says of the best rating itself; null where it does not.
function ownScale(value: Value | undefined): number | null {
  const scale = Number(textOfValue(value).replace(',', '.'))
  return scale > 0 && Number.isFinite(scale) ? scale : null
}

/** The smallest usual scale on which all of a column's numbers fit; null where it has none. */
function scaleOf(values: readonly (Value | undefined)[]): number | null {
  const numbers = values.flatMap((value) => ratingOf(value, 100)?.value ?? [])
  if (numbers.length === 0) return null
  const most = Math.max(...numbers.slice(0, 10_000))
  return most <= 5 ? 5 : most <= 10 ? 10 : 100
}
