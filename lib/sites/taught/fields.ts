/** The ways to each field, from what structure finds in the cards and what the user pointed at. */
import { parseDate } from '../dates.ts'
import { lineOf } from '../selectors.ts'
import type { CardFields } from '../structure/fields.ts'
import { nameIn } from '../structure/names.ts'
import type { Survey } from '../structure/survey.ts'
import { dateForm, nameForm, type RatingAt, ratingAt, ratingIn, ratingNear } from './forms.ts'
import { notTextOf, type TextBlock, textBlocksOf } from './text.ts'
import { type Form, type Known, type PlainWay, waysTo } from './ways.ts'

/** What can be corrected by pointing. */
export type TaughtField = 'author' | 'date' | 'rating' | 'text'
export const TAUGHT_FIELDS: readonly TaughtField[] = ['author', 'date', 'rating', 'text']

/** An element of one review, or null for "there is none". */
export type Corrections = Partial<Record<TaughtField, Element | null>>

/** The cards and how they are seen. */
export interface Cards {
  page: Survey
  fields: readonly CardFields[]
  /** Answers in the cards, which are not searched. */
  replies: ReadonlyMap<Element, readonly Element[]>
  now: Date
}

const USUAL_SCALE = 5
const LONGEST_NAME = 60

/** Ways to the author; empty where there is none. */
export function authorWays(cards: Cards, corrected: Element | null | undefined): PlainWay[] {
  const known = knownOf(cards, corrected, ({ author }) => author?.element ?? null)
  const named = corrected
    ? [{ element: corrected, text: nameIn(lineOf(corrected), cards.now) ?? lineOf(corrected) }]
    : cards.fields.flatMap(({ author }) => author ?? [])
  const fits = (element: Element) => {
    const line = lineOf(element)
    return line.length > 0 && line.length <= LONGEST_NAME && !parseDate(line, cards.now)
  }
  return waysTo(known, nameForm(named), fits, cards.replies)
}

/** Ways to the date. */
export function dateWays(cards: Cards, corrected: Element | null | undefined): PlainWay[] {
  const dateOf = (words: string) => parseDate(words, cards.now)?.iso ?? null
  const target = corrected && (corrected.querySelector('time') ?? corrected)
  const known = knownOf(cards, target, ({ date }) => date?.root ?? null)
  const dated = target
    ? [{ element: target, text: dateOf(lineOf(target)) ?? '' }]
    : cards.fields.flatMap(({ date }) => (date?.date ? [{ element: date.root, text: date.date.iso }] : []))
  const fits = (element: Element) =>
    dateOf(element.getAttribute('datetime') ?? '') !== null || dateOf(lineOf(element)) !== null
  return waysTo(known, dateForm(dated, dateOf), fits, cards.replies)
}

/** Ways to the rating, one form after the other where cards differ. */
export function ratingWays(cards: Cards, corrected: Element | null | undefined): PlainWay[] {
  const { page, fields, replies } = cards
  if (corrected === null) return []
  if (corrected) {
    const card = fields.map((field) => page.elements[field.card]!).find((each) => each.contains(corrected))
    const read = card && ratingNear(corrected, card, USUAL_SCALE)
    return read
      ? waysTo(
          knownOf(cards, read.element, () => null),
          read.form,
          fitsForm(read.form),
          replies,
        )
      : []
  }
  const read = new Map(
    fields.map(({ card, rating }) => [card, rating && ratingIn(rating.element, rating.rating.scale)]),
  )
  return formsOf([...read.values()]).flatMap((form) => {
    const key = JSON.stringify(form)
    const known = fields.map(({ card }): Known => {
      const at = read.get(card)
      const element = at && JSON.stringify(at.form) !== key ? undefined : (at?.element ?? null)
      return { card: page.elements[card]!, element }
    })
    return waysTo(known, form, () => false, replies)
  })
}

// The two that most cards have.
function formsOf(read: readonly (RatingAt | null)[]): Form[] {
  const counts = new Map<string, number>()
  for (const at of read) {
    if (!at) continue
    const key = JSON.stringify(at.form)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([form]) => JSON.parse(form) as Form)
}

function fitsForm({ attr }: Form): (element: Element) => boolean {
  return (element) => (attr ? element.hasAttribute(attr) : ratingAt(element, USUAL_SCALE) !== null)
}

/** Ways to the title. */
export function titleWays(cards: Cards): PlainWay[] {
  const known = knownOf(cards, undefined, ({ title }) => title?.root ?? null)
  return waysTo(known, {}, () => false, cards.replies)
}

/** Ways to the text, and the selector of what stands in it and is none. */
export function textWays(
  cards: Cards,
  corrected: Element | null | undefined,
): { text: PlainWay[]; notText: string } {
  const fits = (element: Element) => /\p{L}/u.test(lineOf(element))
  if (corrected !== undefined)
    return {
      text: waysTo(
        knownOf(cards, corrected, () => null),
        {},
        fits,
        cards.replies,
      ),
      notText: '',
    }
  const blocks = textBlocksOf(cards.fields, cards.page)
  const notText = notTextOf(blocks.filter((block) => block !== null))
  const ways = (root: (block: TextBlock) => Element) =>
    waysTo(
      cards.fields.map(({ card }, i) => {
        const block = blocks[i]
        return { card: cards.page.elements[card]!, element: block ? root(block) : null }
      }),
      {},
      fits,
      cards.replies,
    )
  const whole = notText === null ? [] : ways(({ root }) => root)
  if (whole.length) return { text: whole, notText: notText ?? '' }
  // Where no selector tells text and the rest apart, the first passage has to do.
  return { text: ways(({ words }) => words[0]!), notText: '' }
}

// A correction is known of one card alone; what structure found is known of all.
function knownOf(
  { fields, page }: Cards,
  corrected: Element | null | undefined,
  found: (field: CardFields) => Element | null,
): Known[] {
  return fields.map((field) => {
    const card = page.elements[field.card]!
    if (corrected === undefined) return { card, element: found(field) }
    return { card, element: corrected && (card.contains(corrected) ? corrected : undefined) }
  })
}
