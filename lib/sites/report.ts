/** What can be told of a page that is read badly: counts and selectors, and nothing that anybody wrote. */
import { countFields, fieldsOf } from './health.ts'
import { adapterFor, pathMatches } from './hosts.ts'
import { ADAPTERS } from './registry.ts'
import { cssOf, matches, outermost } from './selectors.ts'
import type { Adapter, Field, PageReading, ReaderId, Template, Way, Ways } from './types.ts'

/** A selector, and in how many places it leads anywhere: of the page, or of the cards. */
export interface Hit {
  css: string
  hits: number
}

/** How the selectors of one template fare. */
export interface TemplateReport {
  generation: string
  /** Null where the template needs none. */
  mark: Hit | null
  cards: Hit[]
  /** By part of the card, over the cards that the template finds. */
  parts: Record<string, Hit[]>
}

/** For the people who keep the adapters. Holds no text, no name, no id. */
export interface PageReport {
  site: string
  /** The part of the path that the adapter names, then a star for each further part. */
  path: string
  reader: ReaderId
  generation: string | null
  takenOver: boolean
  found: number
  unseen: number
  has: Readonly<Record<Field, number>>
  /** In what is only in the data. */
  unseenHas: Readonly<Record<Field, number>>
  missing: readonly Field[]
  /** Where the page says its place: null where no adapter knows the page. */
  place: Record<string, Hit[]> | null
  templates: TemplateReport[]
}

/** Reports on a reading of the page at this address. */
export function reportOn(doc: Document, url: URL, reading: PageReading): PageReport {
  const { site, reader, generation, takenOver = false, unseen } = reading
  const adapter = adapterFor(url, ADAPTERS)
  return {
    site,
    path: patternOf(url, adapter),
    reader,
    generation,
    takenOver,
    unseen: unseen.length,
    ...fieldsOf(reading),
    unseenHas: countFields(unseen),
    place: adapter && placeReport(doc, adapter),
    templates: (adapter?.templates ?? []).map((template) => templateReport(doc, template)),
  }
}

function patternOf({ pathname, hash }: URL, adapter: Adapter | null): string {
  const known = adapter?.paths.find((beginning) => pathMatches(pathname + hash, beginning)) ?? ''
  const folder = known.split('#')[0]!.replace(/\/$/, '')
  const depth = (path: string) => path.split('/').filter(Boolean).length
  return `${folder}${'/*'.repeat(Math.max(0, depth(pathname) - depth(folder)))}` || '/'
}

function placeReport(doc: Document, { place }: Adapter): Record<string, Hit[]> {
  const { root = [], name, address = [], total = [], tally = [] } = place
  const at = (ways: Ways) => hitsOf(ways, [doc])
  return { root: at(root), name: at(name), address: at(address), total: at(total), tally: at(tally) }
}

function templateReport(doc: Document, template: Template): TemplateReport {
  const { generation, mark, card } = template
  const cards = outermost(doc, card)
  const { nativeId, author, rating, date, title, text, parts, expand, translated, lang, link } = template
  const { liked, disliked } = parts ?? {}
  const reply = template.reply?.card
  const wanted = { nativeId, author, rating, date, title, text, liked, disliked }
  const rest = { expand, translated, lang, link, reply }
  return {
    generation,
    mark: mark === undefined ? null : { css: mark, hits: doc.querySelectorAll(mark).length },
    cards: card.map((way) => ({ css: cssOf(way), hits: outermost(doc, [way]).length })),
    parts: Object.fromEntries(
      Object.entries({ ...wanted, ...rest }).flatMap(([part, ways]) =>
        ways?.length ? [[part, hitsOf(ways, cards)]] : [],
      ),
    ),
  }
}

function hitsOf(ways: Ways, roots: readonly ParentNode[]): Hit[] {
  const leads = (way: Way) => roots.filter((root) => !matches(root, [way]).next().done).length
  return ways.map((way) => ({ css: cssOf(way), hits: leads(way) }))
}
