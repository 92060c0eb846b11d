/** What stands inside a card and is not the writer's own: the owner's answer, and comments hung under it. */
import type { CardList } from './lists.ts'
import type { Passage } from './passages.ts'
import { type Survey, within } from './survey.ts'
import { REPLY } from './words.ts'

/** A stretch of a card, from one element's number up to another's. */
export interface Zone {
  from: number
  to: number
  /** An answer to the review: said so by its head, or taken for one by its own date; null for another's comment. */
  reply: 'said' | 'taken' | null
}

/** Whether an element stands in one of the zones. */
export function inZones(at: number, zones: readonly Zone[]): boolean {
  return zones.some(({ from, to }) => at >= from && at < to)
}

/** The foreign stretches of one card, in order. */
export function zonesOf(card: number, list: CardList, page: Survey, prints: readonly string[]): Zone[] {
  const passages = within(page.passages, page, card)
  return [...nested(card, list, passages, page, prints), ...answers(card, passages, page)].sort(
    (a, b) => a.from - b.from,
  )
}

// An element of the card's own kind inside it is another's comment, and so is a list item in a list item with a date.
function nested(
  card: number,
  list: CardList,
  passages: readonly Passage[],
  page: Survey,
  prints: readonly string[],
): Zone[] {
  const first = passages.find(({ running }) => running)?.at ?? -1
  const zones: Zone[] = []
  for (let at = card + 1; at < page.ends[card]!; at++) {
    const to = page.ends[at]!
    if (first >= at && first < to && !list.seeds.has(at)) continue
    const classed = prints[at] === prints[card] && prints[at]!.includes('.')
    const tree =
      /^(?:LI|ARTICLE)$/.test(page.elements[at]!.tagName) &&
      page.elements[at]!.tagName === page.elements[card]!.tagName
    if (!classed && !tree && !list.seeds.has(at)) continue
    const inside = within(passages, page, at)
    if (!inside.some(({ running }) => running) || !inside.some(({ date }) => date)) continue
    zones.push({ from: at, to, reply: null })
    at = to - 1
  }
  return zones
}

// By its head; else a second date with text after it, under a text whose own date stands above.
function answers(card: number, passages: readonly Passage[], page: Survey): Zone[] {
  for (const [i, head] of passages.entries()) {
    if (isReplyHead(head) && passages.slice(0, i).some(isWords))
      return [{ ...around(i, card, passages, page), reply: 'said' }]
  }
  const text = passages.findIndex(({ running }) => running)
  const second = passages.findIndex(({ date }, i) => i > text && date !== null)
  const dated = passages.slice(0, Math.max(text, 0)).some(({ date }) => date)
  if (!dated || second < 0 || !passages.slice(second).some(({ running }) => running)) return []
  return [{ ...around(second, card, passages, page), reply: 'taken' }]
}

/** Whether a line is the head of an owner's answer. */
export function isReplyHead({ text, words }: Passage): boolean {
  return words <= 12 && REPLY.test(text)
}

function isWords({ words, control, date }: Passage): boolean {
  return words > 0 && !control && !date
}

// The largest element around the head that holds nothing of what stands before; the rest of its parent where it holds no text.
function around(head: number, card: number, passages: readonly Passage[], page: Survey): Omit<Zone, 'reply'> {
  const last = passages.slice(0, head).findLast(isWords)?.at ?? card
  let from = passages[head]!.at
  while (page.parents[from]! > Math.max(card, last)) from = page.parents[from]!
  const inside = within(passages, page, from).some(
    (passage) => passage !== passages[head] && passage.words > 2 && !passage.date,
  )
  return { from, to: page.ends[inside ? from : page.parents[from]!]! }
}
