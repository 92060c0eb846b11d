/** From a lesson to a reader: two examples and a few corrections in, an adapter's data out. */
import { readCard } from '../card.ts'
import { readPlace } from '../place.ts'
import { cssOf } from '../selectors.ts'
import { atOnce } from '../steps.ts'
import { type CardFields, fieldsOf } from '../structure/fields.ts'
import { printsOf } from '../structure/prints.ts'
import { type Survey, survey } from '../structure/survey.ts'
import type { Adapter, Field, FoundReview, Template, Way } from '../types.ts'
import { isShown } from '../visible.ts'
import { cardWays } from './card-ways.ts'
import { alikeAt, commonParent, levelOfCards, levelsOf } from './cards.ts'
import {
  authorWays,
  type Cards,
  type Corrections,
  dateWays,
  ratingWays,
  textWays,
  titleWays,
} from './fields.ts'
import { type Plain, readTaught, type TaughtReader, withPatterns } from './reader.ts'
import { repliesIn } from './replies.ts'
import { withLongest } from './text.ts'

/** What the user has pointed at so far. */
export interface Lesson {
  /** Anything in each of two reviews. */
  examples: readonly [Element, Element]
  /** Levels further in, or further out where negative, than the one that was found. */
  inward: number
  corrections: Corrections
}

/** What a lesson gives. */
export interface Learned {
  reader: TaughtReader
  /** What the reader reads on this page. */
  found: readonly FoundReview[]
  /** Whether there is a narrower and a wider level to try. */
  canGo: { inward: boolean; outward: boolean }
}

type PlainTemplate = Plain<Template>

const SCALES = [5, 10, 100]
const EXPECTED = ['author', 'rating', 'date', 'title', 'text'] as const satisfies readonly Field[]

/** Null where the examples have nothing in common that could be a list of reviews. Changes nothing on the page. */
export function learn(doc: Document, url: URL, now: Date, lesson: Lesson): Learned | null {
  const levels = levelsOf(...lesson.examples)
  if (!levels.length || !doc.body) return null
  const wanted = levelOfCards(levels, lesson.examples[0]) + lesson.inward
  const at = Math.min(Math.max(wanted, 0), levels.length - 1)
  const seen = cardsAt(doc, levels[at]!, now)
  if (!seen) return null
  const { replyWays, ...cards } = seen
  const elements = cards.fields.map(({ card }) => cards.page.elements[card]!)

  const { corrections } = lesson
  const { text, notText } = textWays(cards, corrections.text)
  const unscaled: PlainTemplate = {
    generation: `taught ${now.toISOString().slice(0, 10)}`,
    card: [],
    author: authorWays(cards, corrections.author),
    rating: ratingWays(cards, corrections.rating),
    scale: SCALES[0]!,
    date: dateWays(cards, corrections.date),
    title: titleWays(cards),
    text,
    ...(notText && { notText }),
    ...(replyWays && { reply: replyWays }),
    inPageLanguage: true,
  }
  const around = { doc, url, now }
  const scaled = { ...unscaled, scale: scaleOf(elements, unscaled, around) }
  const reads = (element: Element) => readOne(element, scaled, around) !== null
  const card = cardWays({ doc, cards: elements, inAll: inAll(elements, scaled), reads })
  const read = elements.flatMap((element) => readOne(element, scaled, around) ?? [])
  const reader = readerOf(url, { ...scaled, card }, read)
  const found = readTaught(doc, url, now, [reader])?.found ?? []
  return { reader, found, canGo: { inward: at < levels.length - 1, outward: at > 0 } }
}

interface Around {
  doc: Document
  url: URL
  now: Date
}

function cardsAt(
  doc: Document,
  level: readonly [Element, Element],
  now: Date,
): (Cards & { replyWays: PlainTemplate['reply'] }) | null {
  const page = atOnce(survey(doc.body, now))
  const numbers = alikeAt(level)
    .filter(isShown)
    .flatMap((element) => page.numberOf(element) ?? [])
  if (numbers.length < 2) return null
  const list = { container: commonParent(...level), cards: numbers, seeds: new Set(numbers) }
  const all = withLongest(atOnce(fieldsOf(list, page, atOnce(printsOf(page)), now)), page)
  const fields = reviewsAmong(all, level, page)
  const { ways, elements } = repliesIn(fields, page)
  return { page, fields, replies: elements, replyWays: ways, now }
}

// What both examples have is usual; a notice or an advertisement between the reviews has nothing of it.
function reviewsAmong(all: readonly CardFields[], level: readonly Element[], page: Survey): CardFields[] {
  const isExample = ({ card }: CardFields) => level.includes(page.elements[card]!)
  const examples = all.filter(isExample)
  const usual = (['author', 'date', 'rating'] as const).filter((name) =>
    examples.every((field) => field[name] !== null),
  )
  return all.filter((field) => {
    if (isExample(field)) return true
    if (!field.text.length && !field.title && !field.rating) return false
    return usual.length
      ? usual.some((name) => field[name] !== null)
      : looksLike(page.elements[field.card]!, level)
  })
}

// Where text is all there is, classes that both examples have tell, whatever they are called.
function looksLike(element: Element, [first, second]: readonly Element[]): boolean {
  const shared = [...first!.classList].filter((name) => second!.classList.contains(name))
  return shared.length === 0 || shared.some((name) => element.classList.contains(name))
}

// Bare numbers do not say their scale: the smallest that reads most of them.
function scaleOf(cards: readonly Element[], template: PlainTemplate, around: Around): number {
  const counts = SCALES.map(
    (scale) => cards.filter((card) => readOne(card, { ...template, scale }, around)?.review.rating).length,
  )
  return SCALES[counts.indexOf(Math.max(...counts))]!
}

function readOne(card: Element, template: PlainTemplate, { doc, url, now }: Around): FoundReview | null {
  const adapter = withPatterns<Adapter>(readerOf(url, template, []))
  const place = readPlace(doc, adapter, url)
  return place && readCard(card, adapter.templates[0]!, { site: adapter.id, place, url, now })
}

// Selectors of fields that every card has, for telling cards from what stands among them.
function inAll(cards: readonly Element[], { author, date, rating, text }: PlainTemplate): string[] {
  const css = [...date, ...author, ...rating, ...text]
    .filter((way) => typeof way === 'string' || way.lasting !== false)
    .map((way) => cssOf(withPatterns<Way>(way)))
    .filter((each) => each !== ':scope')
  return css.filter((each) => cards.every((card) => card.querySelector(each)))
}

function readerOf(url: URL, template: PlainTemplate, read: readonly FoundReview[]): TaughtReader {
  const expects = EXPECTED.filter(
    (field) => read.filter(({ review }) => review[field]).length > read.length / 2,
  )
  return {
    id: url.hostname,
    name: url.hostname,
    hosts: [url.hostname],
    paths: ['/'],
    place: {
      ids: ['^([^?#]+)'],
      name: ['h1', { css: 'meta[property="og:title"]', attr: 'content' }, 'head > title'],
      names: ['^([^?#]+)'],
    },
    expects,
    templates: [template],
  }
}
