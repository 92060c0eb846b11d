/** Reads a page of a known site with its adapter's data. */
import { readCard } from './card.ts'
import { eachOnce } from './found.ts'
import { readPlace } from './place.ts'
import { outermost } from './selectors.ts'
import { atOnce, flatMapSteps, type Steps } from './steps.ts'
import type { Adapter, PageReading, Template } from './types.ts'

/** Always gives a reading; it is empty where the page shows no reviews, or names no place that they could be about. */
export function readWithAdapter(doc: Document, adapter: Adapter, url: URL, now: Date): PageReading {
  return atOnce(adapterSteps(doc, adapter, url, now))
}

/** The same, card by card. */
export function* adapterSteps(doc: Document, adapter: Adapter, url: URL, now: Date): Steps<PageReading> {
  const place = readPlace(doc, adapter, url)
  const reading: PageReading = {
    reader: 'adapter',
    site: adapter.id,
    generation: null,
    place,
    found: [],
    unseen: [],
  }
  if (!place) return reading
  for (const template of adapter.templates.filter((template) => fits(doc, template))) {
    const around = { site: adapter.id, place, url, now }
    const cards = outermost(doc, template.card)
    yield
    const copies = yield* flatMapSteps(cards, (card) => {
      const found = readCard(card, template, around)
      return found && [found]
    })
    if (copies.length) {
      const found = eachOnce(copies, ({ review }) => review)
      return { ...reading, generation: template.generation, found }
    }
  }
  return reading
}

function fits(doc: Document, { mark }: Template): boolean {
  return !mark || doc.querySelector(mark) !== null
}
