/** How much a list of cards looks like reviews, and not like products, posts or results. */
import { mapSteps, type Steps } from '../steps.ts'
import type { CardFields } from './fields.ts'
import { firstFrom } from './order.ts'
import type { Passage } from './passages.ts'
import { type Survey, within } from './survey.ts'
import { ANSWER_CONTROL, COUNT, FORUM, PRICE, REVIEWS } from './words.ts'

/** What speaks for and against a list; shares of its cards, 0-1. */
export interface Signs {
  cards: number
  text: number
  author: number
  date: number
  rating: number
  helpful: number
  /** "Verified purchase", "recommends", an owner's answer. */
  customer: number
  /** The heading before the list speaks of reviews. */
  heading: boolean
  /** The cards are comments that can be answered. */
  thread: number
  forum: number
  price: number
  /** Ratings that are means of many. */
  average: number
  /** By writers of several texts who always have the same stars: forums draw them for a member's rank. */
  talk: number
  /** Cards under a heading that leads elsewhere: an index of recipes, jobs or products. */
  index: number
}

/** From this score on a list is proposed, and from the second on it is read without asking. */
export const PROPOSED = 0.5
export const SURE = 0.7

/** Counts the signs of a list. */
export function* signsOf(fields: readonly CardFields[], page: Survey): Steps<Signs> {
  const talkers = talkersOf(fields)
  const seen = yield* mapSteps(fields, (field) => signsOfCard(field, page, talkers))
  const share = (is: (card: ReturnType<typeof signsOfCard>) => boolean) =>
    seen.filter(is).length / seen.length
  return {
    cards: fields.length,
    text: share(({ text }) => text),
    author: share(({ author }) => author),
    date: share(({ date }) => date),
    rating: share(({ rating }) => rating) - 0.3 * share(({ weak }) => weak),
    helpful: share(({ helpful }) => helpful),
    customer: share(({ customer }) => customer),
    heading: headed(fields, page),
    thread: share(({ thread }) => thread),
    forum: share(({ forum }) => forum),
    price: share(({ price }) => price),
    average: share(({ average }) => average),
    index: share(({ index }) => index),
    talk: share(({ talk }) => talk),
  }
}

function signsOfCard(field: CardFields, page: Survey, talkers: ReadonlySet<string>) {
  const { author, date, rating, text, zones, card } = field
  const passages = within(page.passages, page, card)
  const hints = within(page.hints, page, card)
  const says = (pattern: RegExp) =>
    passages.some((passage) => !passage.running && passage.pieces.some((piece) => pattern.test(piece.text)))
  return {
    text: text.some(({ words }) => words >= 3),
    author: author !== null,
    date: date !== null,
    rating: rating !== null,
    weak: rating?.weak === true,
    helpful: hints.some(({ kind }) => kind === 'helpful'),
    customer: zones.some(({ reply }) => reply === 'said') || hints.some(({ kind }) => kind === 'customer'),
    thread: says(ANSWER_CONTROL),
    forum: says(FORUM),
    price: says(PRICE) || says(COUNT),
    average: rating?.average === true,
    index: passages.some((passage) => isLinkedTitle(passage, field)),
    talk: author !== null && talkers.has(author.text),
  }
}

/** 0-1. A rating carries a list; without one it needs a writer, a date, and customers' signs under a heading that says reviews. */
export function scoreOf(signs: Signs): number {
  const { cards, text, author, date, rating } = signs
  const many = cards >= 3 ? 0 : cards === 2 ? 0.05 : 0.2
  const beside = Math.max(signs.helpful, signs.customer, signs.heading ? 0.8 : 0)
  const talk = signs.talk > 0.3 && !signs.heading ? 0.5 : 0
  const index = beside < 0.3 ? signs.index * 0.5 : 0
  const against = signs.forum * 0.6 + signs.price * 0.5 + signs.average * 0.5 + talk + index + many
  // One card alone may be anything that has an average; a customer's sign must be there.
  if (cards === 1 && !signs.helpful && !signs.customer) return 0
  if (rating >= 0.5) {
    const who = author * 0.18 + date * 0.22
    const score = text * 0.3 * rating + rating * 0.2 + who + beside * 0.15
    // Bare numbers and widths, and ratings of nobody and no time, are not enough by themselves.
    const most = author + date < 0.5 ? PROPOSED - 0.05 : rating < 0.8 && beside < 0.5 ? SURE - 0.05 : 1
    return clamp(Math.min(score, most) - against)
  }
  const customers = (signs.heading ? 0.25 : 0) + signs.customer * 0.25 + signs.helpful * 0.15 + rating * 0.1
  if (customers < 0.28) return 0
  return clamp(text * 0.2 + author * 0.15 + date * 0.15 + customers - against - signs.thread * 0.4)
}

function clamp(score: number): number {
  return Math.max(0, Math.min(1, score))
}

// A name may lead to its writer; but where nothing is dated, it is a thing's name.
function isLinkedTitle(passage: Passage, { author, date, title }: CardFields): boolean {
  if (!passage.control || passage.root.tagName === 'BUTTON') return false
  return (passage.heading || passage === title) && !(author && date && passage.root.contains(author.element))
}

function talkersOf(fields: readonly CardFields[]): Set<string> {
  const texts = new Map<string, Set<string>>()
  const ratings = new Map<string, Set<number | null>>()
  for (const { author, text, rating } of fields) {
    const name = author?.text
    if (!name) continue
    texts.set(name, (texts.get(name) ?? new Set()).add(text[0]?.text ?? ''))
    ratings.set(name, (ratings.get(name) ?? new Set()).add(rating?.rating.value ?? null))
  }
  return new Set(
    [...texts.keys()].filter((name) => texts.get(name)!.size > 1 && ratings.get(name)!.size === 1),
  )
}

const HEADINGS_BACK = 3

// The last headings before the first card, and those in it that all cards share are none.
function headed(fields: readonly CardFields[], page: Survey): boolean {
  const start = fields[0]!.card
  const before = page.passages.slice(0, firstFrom(page.passages, start))
  const headings = before.filter(
    ({ heading, root }) => heading || /^(?:LEGEND|SUMMARY|CAPTION)$/.test(root.tagName),
  )
  return headings.slice(-HEADINGS_BACK).some(({ text }) => text.length < 80 && REVIEWS.test(text))
}
