/** Which words of a card are the writer's name. */
import { parseDate } from '../dates.ts'
import { mapSteps, type Steps } from '../steps.ts'
import type { Piece } from './passages.ts'
import { type Prints, wayTo } from './prints.ts'
import { bestSlot, firstOf, type Held, type Slot, slotsOf } from './slots.ts'
import type { Survey } from './survey.ts'
import { BY, LABEL, SAYS } from './words.ts'

/** A name and the element it stands in. */
export interface Name {
  text: string
  element: Element
  /** The line says whose name it is: "By Anna", "Anna wrote". */
  introduced: boolean
}

const PARTICLE =
  /^(?:van|de|der|den|het|von|zu|le|la|du|di|da|dos|el|al|bin|ten|ter|te|en|and|und|et|y|e|'t|of)$/u
const ECHOES = ['aria-label', 'alt', 'title', 'data-replyto', 'data-author', 'data-name'] as const

/** The name in a line such as "By Anna de Vries, 3 May" or "Jan says"; null where there is none. */
export function nameIn(line: string, now: Date): string | null {
  for (const part of line.split(
    /\s*[·•|,★☆\n]\s*|\s+[-–—]\s+|\s+[-–—]$|\s+(?:op|on|am|le)\s+(?=\d|\p{Lu}\p{Ll}+ \d)/u,
  )) {
    const name = part
      .replace(BY, '')
      .replace(SAYS, '')
      .replace(/^["“'(–—-]+\s*|[:"”')]+$/gu, '')
      .trim()
    if (isNameLike(name) && !parseDate(name, now)) return name
  }
  return null
}

function isNameLike(name: string): boolean {
  if (name.length < 2 || name.length > 40 || !/\p{L}/u.test(name)) return false
  if (/[!?:;/=<>{}[\]%€$+"…]|\.{2}|\d+\s+\p{L}{3}/u.test(name) || LABEL.test(name)) return false
  const words = name.split(/\s+/)
  return words.length <= 5 && !/\p{L}{3}[.]\s+\p{L}/u.test(name)
}

// 1: written as names are; less for words that may be anything.
function shapeOf(name: string): number {
  const words = name.split(/\s+/)
  if (
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word)) &&
    /^[\p{Lu}\p{Lo}]/u.test(name)
  )
    return 1
  return words.length === 1 ? 0.7 : words.length === 2 ? 0.4 : 0.1
}

/** The names of a list's writers, by card: the slot whose words are names, differ, and are said again in labels. */
export function* namesOf(
  held: readonly Held<Piece>[],
  page: Survey,
  prints: Prints,
  now: Date,
): Steps<Map<number, Name>> {
  const readName = ({ text, element }: Piece): Name[] => {
    const name = nameIn(text, now)
    return name ? [{ text: name, element, introduced: BY.test(text) || SAYS.test(text) }] : []
  }
  const names = yield* mapSteps(held, (one) => ({
    ...one,
    items: withoutInitials(one.items.flatMap(readName)),
  }))
  const slots = slotsOf(
    names,
    ({ element }, card) => wayTo(page.numberOf(element)!, card, page, prints),
    ({ text }) => text,
  )
  const echoes = new Map(yield* mapSteps(held, ({ card }) => [card, labelsIn(card, page)] as const))
  const worth = (slot: Slot<Name>) => worthOf(slot, held.length, echoes)
  return firstOf(bestSlot(slots, (slot) => (worth(slot) >= ENOUGH ? worth(slot) : 0)))
}

// Where a picture is missing sites draw the first letters of the name.
function withoutInitials(names: readonly Name[]): Name[] {
  const isInitials = ({ text }: Name) => /^\p{Lu}{1,2}$/u.test(text)
  return names.filter(
    (name) =>
      !isInitials(name) ||
      !names.some((other) => !isInitials(other) && other.text.toUpperCase().startsWith(name.text[0]!)),
  )
}

const ENOUGH = 1.6

function worthOf(slot: Slot<Name>, cards: number, echoes: ReadonlyMap<number, string>): number {
  const mean = (of: (item: { card: number; item: Name }) => number) =>
    slot.items.reduce((sum, item) => sum + of(item), 0) / slot.items.length
  const shape = mean(({ item }) => shapeOf(item.text))
  const initials = mean(({ item }) => (/^\p{Lu}{1,2}$/u.test(item.text) ? 1 : 0))
  const echo = mean(({ card, item }) =>
    item.text.length > 2 && echoes.get(card)!.includes(item.text.toLowerCase()) ? 1 : 0,
  )
  const introduced = mean(({ item }) => (item.introduced ? 1 : 0))
  const filled = slot.cards / cards
  const single = slot.cards / slot.items.length
  return (
    filled * 1.2 +
    slot.distinct * (cards > 1 ? 0.6 : 0.3) +
    shape * 0.6 +
    echo * 0.9 +
    introduced * 0.8 +
    single * 0.3 -
    initials -
    Math.min(slot.order, 6) * 0.08
  )
}

// Avatars, report buttons and the like say the name again. The card's own label counts too.
function labelsIn(card: number, page: Survey): string {
  const said: string[] = []
  for (let at = card; at < page.ends[card]!; at++) {
    for (const name of ECHOES) {
      const value = page.elements[at]!.getAttribute(name)
      if (value && value.length < 120) said.push(value.toLowerCase())
    }
  }
  return said.join('\n')
}
