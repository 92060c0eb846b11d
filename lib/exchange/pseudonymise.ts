/** Takes names out of reviews: reviewers' wherever their own name is written, and those of staff where the user wants it. */
import type { Annotation } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { Mark, QuoteSelector } from '../model/mark.ts'
import type { Review, ReviewDate } from '../model/review.ts'
import type { Evidence, Span, Step, Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { type Coder, coderOf, fullNameFinder, nameFinder, nameProbe, sameNameKey } from './names.ts'
import type { ExportOptions } from './options.ts'
import { CONTEXT } from './quote.ts'
import { type Replaced, replaceAll, untouched } from './replace.ts'

/** Gives the reviews back without the names that shall not be told. */
export type Hide = (items: readonly StoredItem[]) => Promise<readonly StoredItem[]>

/** Puts codes for the names that are looked for in one review. */
type Disguise = (text: string) => Replaced

/** First names of staff: what finds them, and what is put there. */
interface StaffNames {
  finder: RegExp
  by: (word: string) => string | null
}

/**
 * Hides names, the same person behind the same code as long as `salt` is the same: author, title, text, owner's reply,
 * phrases of the verdict, notes, tags and quotes of marks. Ids that were made from the author's name become codes too.
 * Offsets fit the new words. `staff` are first names that become codes as well. What stays is what the site itself gave,
 * its own ids and links, which lead to the public page, and the name that the user gave themselves.
 */
export async function hiderOf(
  salt: string,
  names: ExportOptions['names'],
  staff: ReadonlySet<string>,
): Promise<Hide> {
  if (names === 'real' && staff.size === 0) return async (items) => items
  const code = await coderOf(salt)
  const codes = new Map<string, string>()
  for (const name of staff) codes.set(name, `Staff ${await code(`staff ${sameNameKey(name)}`)}`)
  const ofStaff = codes.size > 0 ? staffNames(codes) : null
  if (names === 'real')
    return async (items) =>
      items.map((item) => disguised(item, item.review.author, item.review.id, staffDisguise(ofStaff)))
  return async (items) => {
    const keys = new Set(items.flatMap(({ review: { author } }) => author ?? []).map(sameNameKey))
    const pseudonyms = [...keys].map(async (key) => [key, `Reviewer ${await code(`author ${key}`)}`] as const)
    const people = new Map(await Promise.all(pseudonyms))
    const hide = async (item: StoredItem) => {
      const { author } = item.review
      const pseudonym = author === null ? null : people.get(sameNameKey(author))!
      const disguise =
        author && pseudonym ? authorDisguise(author, pseudonym, ofStaff) : staffDisguise(ofStaff)
      return disguised(item, pseudonym, await maskedId(item.review, code), disguise)
    }
    return Promise.all(items.map(hide))
  }
}

/** Hides one person in what others wrote and what was said of it, wherever the name stands in full; each keeps its author. */
export async function personHiderOf(name: string, salt: string): Promise<Hide> {
  const finder = fullNameFinder(name)
  if (finder === null) return async (items) => items
  const code = await coderOf(salt)
  const pseudonym = `Reviewer ${await code(`author ${sameNameKey(name)}`)}`
  const disguise: Disguise = (text) => replaceAll(text, finder, pseudonym)
  return async (items) => items.map((item) => disguised(item, item.review.author, item.review.id, disguise))
}

function staffNames(codes: ReadonlyMap<string, string>): StaffNames {
  const spellings = new Map(
    [...codes].flatMap(([name, code]) => [name, name.toUpperCase()].map((one) => [one, code])),
  )
  const words = [...spellings.keys()].sort((a, b) => b.length - a.length).join('|')
  return {
    finder: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'),
    by: (word) => spellings.get(word) ?? null,
  }
}

function staffDisguise(ofStaff: StaffNames | null): Disguise | null {
  return ofStaff && ((text) => replaceAll(text, ofStaff.finder, ofStaff.by))
}

/** Of the author and of staff. What finds the author is made when it is needed, as few reviews name their own. */
function authorDisguise(author: string, pseudonym: string, ofStaff: StaffNames | null): Disguise | null {
  const mayName = nameProbe(author)
  const otherwise = staffDisguise(ofStaff)
  if (!mayName) return otherwise
  let withAuthor: Disguise | null = null
  return (text) => {
    if (!mayName(text)) return otherwise ? otherwise(text) : untouched(text)
    withAuthor ??= namesDisguise(nameFinder(author)!, pseudonym, ofStaff)
    return withAuthor(text)
  }
}

function namesDisguise(ofAuthor: RegExp, pseudonym: string, ofStaff: StaffNames | null): Disguise {
  if (!ofStaff) return (text) => replaceAll(text, ofAuthor, pseudonym)
  const isAuthor = (word: string) => word.match(ofAuthor)?.[0] === word
  const finder = new RegExp(`${ofAuthor.source}|${ofStaff.finder.source}`, 'gu')
  return (text) => replaceAll(text, finder, (word) => (isAuthor(word) ? pseudonym : ofStaff.by(word)))
}

// An id from author, date and text would let anyone try names until it fits: date and text are in the file.
async function maskedId({ id, placeId }: Review, code: Coder): Promise<string> {
  return id.startsWith(`${placeId}:`) ? `${placeId}:${await code(`review ${id}`)}` : id
}

function disguised(
  item: StoredItem,
  author: string | null,
  id: string,
  disguise: Disguise | null,
): StoredItem {
  const { review, verdict, annotation, marks } = item
  const hide = (text: string) => (disguise ? disguise(text).text : text)
  const date = (one: ReviewDate | null) => one && { ...one, raw: hide(one.raw) }
  const words = disguise ? disguisedWords(review, disguise) : null
  const rid = (own: string) => own.replace(review.id, () => id)
  const noted = <T extends Annotation | Mark>(one: T): T => ({
    ...one,
    id: rid(one.id),
    reviewId: id,
    note: hide(one.note),
    tags: one.tags.map(hide),
  })
  return {
    ...item,
    review: {
      ...(words?.review ?? review),
      id,
      author,
      date: date(review.date),
      rating: review.rating && { ...review.rating, raw: hide(review.rating.raw) },
      reply: review.reply && { text: hide(review.reply.text), date: date(review.reply.date) },
    },
    verdict: words ? movedVerdict(verdict, words.wording) : verdict,
    annotation: annotation && noted(annotation),
    marks: marks.map((mark) => {
      const moved = words ? movedMark(mark, wordingOf(review).text, words.wording, hide) : mark
      return noted(moved)
    }),
  }
}

function disguisedWords(review: Review, disguise: Disguise): { review: Review; wording: Replaced } {
  const old = wordingOf(review)
  const wording = disguise(old.text)
  const title = review.title === null ? null : disguise(review.title).text
  const body = disguise(review.text)
  const split = { ...review, title, text: body.text, ...movedParts(review, body.moved) }
  // Where the new words make one of title and text, as when both begin with the name, the whole becomes the text.
  const fits = wordingOf(split).text === wording.text
  const textAt = old.parts.find((part) => part.kind === 'text')?.start ?? 0
  const inWhole = ({ start, end }: Span) => wording.moved({ start: start + textAt, end: end + textAt })
  const whole = { ...review, title: null, text: wording.text, ...movedParts(review, inWhole) }
  return { review: fits ? split : whole, wording }
}

function movedParts({ parts }: Review, move: (span: Span) => Span): Pick<Review, 'parts'> {
  return parts ? { parts: parts.map((part) => ({ ...part, ...move(part) })) } : {}
}

function movedVerdict(verdict: Verdict, { text, moved, count }: Replaced): Verdict {
  if (count === 0) return verdict
  const step = (one: Step): Step => ({ ...one, span: one.span && moved(one.span) })
  const evidence = (one: Evidence): Evidence => {
    const span = moved(one)
    return { ...one, ...span, text: text.slice(span.start, span.end), steps: one.steps.map(step) }
  }
  return {
    ...verdict,
    complaints: verdict.complaints.map(moved),
    evidence: verdict.evidence.map(evidence),
    steps: verdict.steps.map(step),
  }
}

function movedMark(mark: Mark, old: string, { text, moved }: Replaced, hide: (text: string) => string): Mark {
  const { quote, position } = mark
  // An orphan: its words are no longer in the review, so that there is nothing to move it along with.
  if (old.slice(position.start, position.end) !== quote.exact)
    return { ...mark, quote: hiddenQuote(quote, hide) }
  const span = moved(position)
  const around = { prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start) }
  const after = text.slice(span.end, span.end + CONTEXT)
  return {
    ...mark,
    position: span,
    quote: { exact: text.slice(span.start, span.end), ...around, suffix: after },
  }
}

// The context of a quote is cut anywhere: a piece of a name at its outer end would be found by no rule.
function hiddenQuote(
  { exact, prefix, suffix }: QuoteSelector,
  hide: (text: string) => string,
): QuoteSelector {
  const cut = (text: string) => text.length >= CONTEXT
  return {
    exact: hide(exact),
    prefix: hide(cut(prefix) ? prefix.replace(/^[\p{L}\p{N}]+/u, '') : prefix),
    suffix: hide(cut(suffix) ? suffix.replace(/[\p{L}\p{N}]+$/u, '') : suffix),
  }
}
