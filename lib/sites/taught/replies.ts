/** Owners' answers in the cards of a list, and the ways to them. */

import type { CardFields } from '../structure/fields.ts'
import { type Survey, within } from '../structure/survey.ts'
import { isReplyHead } from '../structure/zones.ts'
import type { Template } from '../types.ts'
import type { Plain } from './reader.ts'
import { type Known, waysTo } from './ways.ts'

/** The answers that were found. */
export interface Replies {
  /** Undefined where no card has one. */
  ways: Plain<Template>['reply']
  /** By card. */
  elements: ReadonlyMap<Element, readonly Element[]>
}

/** Answers of one element each; those that are spread over several are left to the fields' own ways. */
export function repliesIn(fields: readonly CardFields[], page: Survey): Replies {
  const elements = new Map<Element, Element[]>()
  const cards: Known[] = []
  const texts: Known[] = []
  const dates: Known[] = []
  for (const { card, zones } of fields) {
    const zone = zones.find(({ reply }) => reply)
    const whole = zone && page.ends[zone.from]! >= zone.to ? page.elements[zone.from]! : null
    cards.push({ card: page.elements[card]!, element: whole })
    if (!zone || !whole) continue
    elements.set(page.elements[card]!, [whole])
    const passages = within(page.passages, page, zone.from)
    const text = passages.find((passage) => passage.running && !isReplyHead(passage))
    texts.push({ card: whole, element: text?.root ?? null })
    dates.push({ card: whole, element: passages.find(({ date }) => date)?.root ?? null })
  }
  const never = () => false
  const [card, text, date] = [cards, texts, dates].map((known) => waysTo(known, {}, never)) as [
    ReturnType<typeof waysTo>,
    ReturnType<typeof waysTo>,
    ReturnType<typeof waysTo>,
  ]
  return { ways: card.length && text.length ? { card, text, date } : undefined, elements }
}
