/**
 * `node scripts/structure-score.ts [FOLDER]`: how many of the reviews on saved pages the structure reader finds, beside what a
 * close look at each page says. Prints numbers only. The pages are not part of the project; what is missing is skipped.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lettersOf } from '../lib/model/identity.ts'
import { parseDate } from '../lib/sites/dates.ts'
import { readRating } from '../lib/sites/rating.ts'
import { lineOf } from '../lib/sites/selectors.ts'
import { readStructure } from '../lib/sites/structure/read.ts'
import type { FoundReview } from '../lib/sites/types.ts'
import { documentOf } from './dom.ts'

/** Where the reviews of one saved page stand, by selectors that hold for this page only. */
interface Truth {
  /** Beginning of the file's name. */
  file: string
  card: string
  text: string
  author: string
  date: string
  rating: string
  /** The rating from its element. */
  value?: (element: Element) => number | null
}

const spoken = (element: Element) => {
  const words = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? lineOf(element)
  return readRating(words, 5)?.value ?? null
}
const stars = (element: Element) => lineOf(element).match(/★/g)?.length ?? null

const TRUTHS: readonly Truth[] = [
  {
    file: 'google-maps/clement8426',
    card: '.jftiEf',
    text: 'span.wiI7pd',
    author: '.d4r55',
    date: '.rsqaWe',
    rating: '.kvMYJc',
  },
  {
    file: 'tripadvisor/',
    card: '[data-automation="reviewCard"]',
    text: '.fIrGe .JguWG',
    author: '.QIHsu a',
    date: '.BNelO',
    rating: '[data-automation="bubbleRatingImage"] title',
  },
  ...['trustpilot/HorusCX', 'trustpilot/hallomax'].map((file) => ({
    file,
    card: '[data-service-review-card-paper]:has([data-service-review-rating])',
    text: '[data-service-review-text-typography]',
    author: '[data-consumer-name-typography]',
    date: '[data-service-review-date-time-ago]',
    rating: '[data-service-review-rating] img',
  })),
  ...['amazon/ishank', 'amazon/ekrem'].map((file) => ({
    file,
    card: '[data-hook="review"]',
    text: '[data-hook="review-collapsed"], span[data-hook="review-body"]:not(:has([data-hook="review-collapsed"]))',
    author: '.a-profile-name',
    date: '[data-hook="review-date"]',
    rating: '[data-hook$="review-star-rating"]',
  })),
  {
    file: 'schema-org/sam-levy',
    card: '.review-entry',
    text: '.review-content',
    author: '.notranslate.italic',
    date: '.italic',
    rating: '.rating-static[class*="rating-"]',
    value: (element) => Number(/rating-(\d\d)\b/.exec(element.className)?.[1] ?? Number.NaN) / 10 || null,
  },
  {
    file: 'schema-org/hhursev__recipe-scrapers__rachl',
    card: 'article.comment:has(.tasty-recipes-ratings)',
    text: '.comcontent p:not(.tasty-recipes-ratings)',
    author: '.comauth',
    date: 'time',
    rating: '.tasty-recipes-ratings',
    value: stars,
  },
  {
    file: 'schema-org/hhursev__recipe-scrapers__damn',
    card: 'div.comment:has(.wprm-comment-rating)',
    text: '.comment-content p',
    author: 'strong',
    date: 'time',
    rating: '.wprm-rating-stars',
    value: (element) => element.querySelectorAll('path[fill]:not([fill="none"])').length || null,
  },
  {
    file: 'schema-org/hhursev__recipe-scrapers__madame',
    card: 'article:has(.comment-content img.wprm-comment-rating)',
    text: '.comment-content p',
    author: '.comment-author-name',
    date: 'time',
    rating: 'img.wprm-comment-rating',
  },
  ...['schema-org/hhursev__recipe-scrapers__milj', 'schema-org/scrapinghub', 'google-maps/yolo00'].map(
    (file) => ({ file, card: '.none-here', text: '*', author: '*', date: '*', rating: '*' }),
  ),
]

/** Shares of a page's reviews, and the time one reading took. */
interface Row {
  file: string
  expected: number
  found: number
  foreign: number
  author: number
  rating: number
  date: number
  /** Milliseconds of processor time, the fastest of five. */
  time: number
}

function score(doc: Document, truth: Truth, now: Date): Omit<Row, 'file' | 'time'> {
  const found = readStructure(doc, 'https://saved.example/page', now)?.found ?? []
  const cards = [...doc.querySelectorAll(truth.card)]
  const taken = new Set<FoundReview>()
  const row = { expected: cards.length, found: 0, author: 0, rating: 0, date: 0 }
  for (const card of cards) {
    const wanted = [...card.querySelectorAll(truth.text)]
      .map((part) => lettersOf(part.textContent ?? ''))
      .join('')
    const hit = found.find(
      (one) => !taken.has(one) && sameText(lettersOf(one.review.text), wanted) && near(one, card),
    )
    if (!hit) continue
    taken.add(hit)
    row.found++
    const { author, rating, date } = hit.review
    const at = (css: string) => card.querySelector(css)
    const name = at(truth.author)
    if (author && name && lettersOf(lineOf(name)) === lettersOf(author)) row.author++
    const drawn = at(truth.rating)
    if (rating && drawn && (truth.value ?? spoken)(drawn) === rating.value) row.rating++
    const dated = at(truth.date)
    if (date?.iso && dated && isoOf(dated, now) === date.iso) row.date++
  }
  const copies = found.filter((one) => !taken.has(one) && isCopy(one, cards, truth)).length
  return { ...row, foreign: found.length - taken.size - copies }
}

// A text counts as found when nearly all of it was read and nearly nothing else.
function sameText(read: string, wanted: string): boolean {
  if (read === wanted) return true
  const longer = Math.max(read.length, wanted.length)
  return (
    longer > 0 &&
    Math.min(read.length, wanted.length) / longer > 0.9 &&
    (read.includes(wanted) || wanted.includes(read))
  )
}

function near({ card }: FoundReview, wanted: Element): boolean {
  return card.contains(wanted) || wanted.contains(card)
}

// A preview of a review that is further down the page is no foreign block.
function isCopy({ review }: FoundReview, cards: readonly Element[], { card }: Truth): boolean {
  return card.includes('service-review') && cards.length > 0 && review.truncated
}

function isoOf(element: Element, now: Date): string | null {
  const machine = element.getAttribute('datetime')
  return ((machine && parseDate(machine, now)) || parseDate(lineOf(element), now))?.iso ?? null
}

// Processor time, so that what else runs on the machine does not count.
function timeOf(doc: Document, now: Date): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage()
    readStructure(doc, 'https://saved.example/page', now)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.round(Math.min(...times))
}

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/pages'))
const LIST = join(folder, 'INDEX.md')
if (!existsSync(LIST)) {
  console.error(`There are no saved pages in ${folder}.`)
  process.exit(1)
}
const files = [...readFileSync(LIST, 'utf8').matchAll(/^\| ([\w-]+\/\S+\.html) \|/gm)].map((row) => row[1]!)
const now = new Date()
const rows: Row[] = []
for (const truth of TRUTHS) {
  const file = files.find((name) => name.startsWith(truth.file))
  if (!file) continue
  const doc = documentOf(readFileSync(join(folder, file), 'utf8'))
  rows.push({ file: truth.file, ...score(doc, truth, now), time: timeOf(doc, now) })
}
const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
const all = {
  file: 'all',
  expected: sum(({ expected }) => expected),
  found: sum(({ found }) => found),
  foreign: sum(({ foreign }) => foreign),
  author: sum(({ author }) => author),
  rating: sum(({ rating }) => rating),
  date: sum(({ date }) => date),
  time: sum(({ time }) => time),
}
console.table([...rows, all])
