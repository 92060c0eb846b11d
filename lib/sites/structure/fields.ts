/** The fields of each card, read from the whole list at once: what one card leaves open the others tell. */
import { mapSteps, type Steps } from '../steps.ts'
import type { CardList } from './lists.ts'
import type { Mark } from './marks.ts'
import { type Name, nameIn, namesOf } from './names.ts'
import type { Passage } from './passages.ts'
import { type Prints, wayTo } from './prints.ts'
import { bestSlot, firstOf, type Held, type Slot, slotsOf } from './slots.ts'
import { glyphRating, saidRating } from './stars.ts'
import { type Survey, within } from './survey.ts'
import { LABEL, MORE } from './words.ts'
import { inZones, type Zone, zonesOf } from './zones.ts'

/** What one card says, and where. */
export interface CardFields {
  card: number
  author: Name | null
  date: Passage | null
  rating: Mark | null
  title: Passage | null
  /** In order; empty where the card has no words of its own. */
  text: readonly Passage[]
  zones: readonly Zone[]
}

/** As far as the texts of two cards are compared. */
const COMPARED = 80

/** Reads every card of a list. */
export function* fieldsOf(list: CardList, page: Survey, prints: Prints, now: Date): Steps<CardFields[]> {
  const own = yield* mapSteps(list.cards, (card) => {
    const zones = zonesOf(card, list, page, prints.coarse)
    const items = within(page.passages, page, card).filter(
      ({ at, text }) => !inZones(at, zones) && !isRating(text),
    )
    const marks = within(page.marks, page, card).filter(({ at }) => !inZones(at, zones))
    const same = items.find(({ running }) => running)?.text.slice(0, COMPARED) ?? `${card}`
    return { card, same, zones, items, marks }
  })
  const way = (item: { at: number }, card: number) => wayTo(item.at, card, page, prints)
  const slots = slotsOf(own, way, ({ text }) => text)
  yield
  const mainSlot = textSlot(slots)
  const main = firstOf(mainSlot)
  const dates = firstOf(dateSlot(slots, mainSlot))
  const ratings = ratingsOf(
    own.map(({ card, same, marks }) => ({ card, same, items: marks })),
    (mark, card) => wayTo(mark.at, card, page, prints, true),
  )
  yield
  const names = yield* namesOf(
    own.map(({ card, same, items }) => ({
      card,
      same,
      items: items.filter((item) => item !== main.get(card) && !item.running).flatMap(({ pieces }) => pieces),
    })),
    page,
    prints,
    now,
  )
  const titles = firstOf(titleSlot(slots, mainSlot, names, now))
  return yield* mapSteps(own, ({ card, zones, items }) => {
    const author = names.get(card) ?? null
    const first = main.get(card) ?? longest(items)
    const rating = ratings.get(card) ?? null
    const date = dates.get(card) ?? items.find((item) => item.date && item !== first) ?? null
    const title = titles.get(card) ?? null
    const fixed = new Set([date, title])
    const text = first
      ? textFrom(
          first,
          items.filter((item) => !fixed.has(item)),
          card,
          page,
          prints,
        )
      : []
    return { card, author, date, rating, title: title === first ? null : title, text, zones }
  })
}

function isRating(text: string): boolean {
  return text.length < 60 && (glyphRating(text) ?? saidRating(text)) !== null
}

function longest(items: readonly Passage[]): Passage | undefined {
  return items.filter(({ running }) => running).sort((a, b) => b.words - a.words)[0]
}

// Where most of the words stand; the first of several such places, for what is below is often an answer.
function textSlot(slots: readonly Slot<Passage>[]): Slot<Passage> | undefined {
  const words = (slot: Slot<Passage>) => {
    const free = slot.items.filter(({ item }) => !item.heading && !item.control)
    const running = free.filter(({ item }) => item.running).length
    return running ? free.reduce((sum, { item }) => sum + item.words, 0) * (slot.distinct > 0.3 ? 1 : 0) : 0
  }
  const most = Math.max(0, ...slots.map(words))
  const full = slots.filter((slot) => words(slot) >= most * 0.6 && words(slot) > 0)
  return full.sort((a, b) => b.cards - a.cards || a.order - b.order)[0]
}

const EXACT = { day: 1, month: 0.7, year: 0.4 } as const

function dateSlot(
  slots: readonly Slot<Passage>[],
  text: Slot<Passage> | undefined,
): Slot<Passage> | undefined {
  const dated = slots
    .filter((slot) => slot !== text)
    .map((slot) => ({ ...slot, items: slot.items.filter(({ item }) => item.date) }))
    .filter(({ items }) => items.length)
  return bestSlot(dated, ({ items, order }) => {
    const cards = new Set(items.map(({ card }) => card)).size
    const exact = items.reduce((sum, { item }) => sum + EXACT[item.date!.precision], 0) / items.length
    return cards * exact * (cards / items.length) - order * 0.001
  })
}

// Ratings of single aspects repeat inside a card, the review's own does not.
function ratingsOf(
  held: readonly Held<Mark>[],
  way: (item: Mark, card: number) => string,
): Map<number, Mark> {
  const slots = slotsOf(held, way, ({ rating }) => rating.raw)
  const best = bestSlot(slots, ({ items, cards, order }) => {
    const weak = items.filter(({ item }) => item.weak).length / items.length
    if (weak > 0.5 && (cards < held.length * 0.6 || items.length > cards)) return 0
    const single = items.filter(({ item }) => !item.average).length / items.length
    return cards * (cards / items.length) * (1 - 0.6 * weak) * single - order * 0.01
  })
  const ratings = firstOf(best && { ...best, items: onOneScale(best.items) })
  for (const { card, items } of held) {
    const other = items.find(({ weak, average }) => !weak && !average)
    if (!ratings.has(card) && other) ratings.set(card, other)
  }
  return ratings
}

// Bare numbers do not say their scale: where none is over five, five is the best.
function onOneScale(items: Slot<Mark>['items']): Slot<Mark>['items'] {
  const outOfTen = items.some(({ item }) => !item.weak || item.rating.value > 5)
  if (outOfTen) return items
  return items.map(({ card, item }) => ({ card, item: { ...item, rating: { ...item.rating, scale: 5 } } }))
}

// A heading, or the line before the text, that differs from card to card and is no name.
function titleSlot(
  slots: readonly Slot<Passage>[],
  text: Slot<Passage> | undefined,
  names: ReadonlyMap<number, Name>,
  now: Date,
): Slot<Passage> | undefined {
  if (!text) return undefined
  const isAuthor = ({ card, item }: { card: number; item: Passage }) => {
    const name = names.get(card)
    return name !== undefined && (item.root.contains(name.element) || nameIn(item.text, now) === name.text)
  }
  return bestSlot(slots, (slot) => {
    if (slot === text || slot.cards < text.cards * 0.5 || slot.items.length > slot.cards * 1.2) return 0
    const share = (is: (held: { card: number; item: Passage }) => boolean) =>
      slot.items.filter(is).length / slot.items.length
    if (share(isAuthor) > 0.2 || share(({ item }) => item.date !== null) > 0.2) return 0
    const words = slot.items.reduce((sum, { item }) => sum + item.words, 0) / slot.items.length
    const heading = share(({ item }) => item.heading)
    if (words < (heading > 0.5 ? 1 : 2) || words > 20 || slot.distinct < 0.6) return 0
    if (slot.order > text.order || share(({ item }) => !item.heading && LABEL.test(item.text)) > 0.3) return 0
    if (share(({ item }) => /^[^\p{L}]*$/u.test(item.text)) > 0.2) return 0
    return heading > 0.5 ? 2 : text.order - slot.order < 2.5 && slot.distinct > 0.8 ? 1 : 0
  })
}

// The passages of the same kind, and what else stands in the same block: lists, quotes, more paragraphs.
function textFrom(
  first: Passage,
  items: readonly Passage[],
  card: number,
  page: Survey,
  prints: Prints,
): Passage[] {
  const block = page.parents[first.at]!
  const way = wayTo(first.at, card, page, prints)
  return items.filter((item) => {
    if (item === first) return true
    if (
      item.at < first.at ||
      item.heading ||
      item.control ||
      (MORE.test(` ${item.text}`.slice(0, 40)) && item.words < 4)
    )
      return false
    if (item.date && item.words <= 8) return false
    if (wayTo(item.at, card, page, prints) === way && page.parents[item.at] === block) return true
    const inBlock = block > card && item.at < page.ends[block]!
    return inBlock && !item.date && (item.running || /^(?:LI|P|DD|BLOCKQUOTE|TD)$/.test(item.root.tagName))
  })
}
