/** Takes the reviewers' names out of reviews, in the author and wherever a reviewer's own name is written. */
import type { StoredItem } from '../model/item.ts'
import type { Review } from '../model/review.ts'
import type { Evidence, Span, Step, Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { type Coder, coderOf, nameFinder, sameNameKey } from './names.ts'
import { type Replaced, replaceAll } from './replace.ts'

/**
 * The reviews with pseudonyms, stable within a set: author, title, text, owner's reply, phrases of the verdict, note and
 * tags. Ids that were made from the author's name become codes too. Offsets of the verdict fit the new words. What stays
 * is what the site itself gave: its own ids and links, which lead to the public page.
 */
export async function pseudonymise(items: readonly StoredItem[], salt: string): Promise<StoredItem[]> {
  const code = await coderOf(salt)
  const people = new Map<string, string>()
  for (const { review } of items) {
    const key = review.author === null ? null : sameNameKey(review.author)
    if (key !== null && !people.has(key)) people.set(key, `Reviewer ${await code(`author ${key}`)}`)
  }
  return Promise.all(items.map((item) => masked(item, people, code)))
}

async function masked(item: StoredItem, people: Map<string, string>, code: Coder): Promise<StoredItem> {
  const { author } = item.review
  const pseudonym = author === null ? null : people.get(sameNameKey(author))!
  const finder = author === null ? null : nameFinder(author)
  const hide = (text: string) => (pseudonym === null ? text : replaceAll(text, finder, pseudonym).text)
  const id = await maskedId(item.review, code)
  const words = pseudonym === null ? null : maskedWords(item.review, item.verdict, finder, pseudonym)
  const { reply } = item.review
  return {
    ...item,
    review: {
      ...(words?.review ?? item.review),
      id,
      author: pseudonym,
      reply: reply && { ...reply, text: hide(reply.text) },
    },
    verdict: words?.verdict ?? item.verdict,
    annotation: item.annotation && {
      ...item.annotation,
      id: item.annotation.id.replace(item.review.id, () => id),
      reviewId: id,
      note: hide(item.annotation.note),
      tags: item.annotation.tags.map(hide),
    },
  }
}

// An id from author, date and text would let anyone try names until it fits: date and text are in the file.
async function maskedId({ id, placeId }: Review, code: Coder): Promise<string> {
  return id.startsWith(`${placeId}:`) ? `${placeId}:${await code(`review ${id}`)}` : id
}

function maskedWords(
  review: Review,
  verdict: Verdict,
  finder: RegExp | null,
  pseudonym: string,
): { review: Review; verdict: Verdict } {
  const old = wordingOf(review)
  const wording = replaceAll(old.text, finder, pseudonym)
  const title = review.title === null ? null : replaceAll(review.title, finder, pseudonym).text
  const body = replaceAll(review.text, finder, pseudonym)
  const split = { ...review, title, text: body.text, ...movedParts(review, body.moved) }
  // Where the new words make one of title and text, as when both begin with the name, the whole becomes the text.
  const fits = wordingOf(split).text === wording.text
  const textAt = old.parts.find((part) => part.kind === 'text')?.start ?? 0
  const inWhole = ({ start, end }: Span) => wording.moved({ start: start + textAt, end: end + textAt })
  const whole = { ...review, title: null, text: wording.text, ...movedParts(review, inWhole) }
  return { review: fits ? split : whole, verdict: movedVerdict(verdict, wording) }
}

function movedParts({ parts }: Review, move: (span: Span) => Span): Pick<Review, 'parts'> {
  return parts ? { parts: parts.map((part) => ({ ...part, ...move(part) })) } : {}
}

function movedVerdict(verdict: Verdict, { text, moved }: Replaced): Verdict {
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
