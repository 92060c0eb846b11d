/** What if it had not happened: a review's level without the words that tell of it, read anew by the classifier. */
import { classify as asShipped, type Classifier } from '../classify/index.ts'
import type { LevelId } from '../model/ladder.ts'
import { mergeSpans } from '../model/phrases.ts'
import type { Span } from '../model/verdict.ts'
import type { Claim, Rated } from './rated.ts'
import { clauseSpan, sentenceAround } from './sentence.ts'
import { at } from './tally.ts'

/** The classifier to ask: the shipped one, or the one with the user's own cues that gave the verdicts. */
export type Classify = Classifier['classify']

/** Where nothing is told once the fault is gone, it was as it should be. */
const AS_IT_SHOULD_BE = 3

/**
 * The complaints of a review that are chosen. With the last that names a theme goes what is said in general, "never again":
 * it hangs on them.
 */
export function complaintsGone({ claims }: Rated, chosen: (claim: Claim) => boolean): Claim[] {
  const gone = claims.filter((one) => one.complains && chosen(one))
  const left = claims.some((one) => one.complains && one.theme && !gone.includes(one))
  if (left || gone.length === 0) return gone
  return claims.filter((one) => gone.includes(one) || (one.sign === '-' && one.theme === null))
}

/**
 * The level the review would have without these claims. Never below the level it has: a fault less makes nothing worse.
 * Compared with the text's own reading without the stars, for stars are given for the fault too.
 */
export function levelWithout(
  review: Rated,
  claims: readonly Claim[],
  classify: Classify = asShipped,
): LevelId {
  if (claims.length === 0 || review.level === 0) return review.level
  const readings = readingsOf(review, classify)
  const level = (gone: readonly Claim[]) =>
    at(readings, gone.map(({ start, end }) => `${start}-${end}`).join(), () => {
      const rest = textWithout(review, gone)
      return rest === '' ? 0 : classify(rest).level
    })
  const read = level(claims)
  const before = review.stars === null ? review.read : level([])
  const lift = Math.max(0, (read === 0 ? AS_IT_SHOULD_BE : read) - (before === 0 ? AS_IT_SHOULD_BE : before))
  return Math.min(6, review.level + lift) as LevelId
}

// Several insights ask the same of a review, each for itself and for every fault anew.
const kept = new WeakMap<Classify, WeakMap<Rated, Map<string, LevelId>>>()

function readingsOf(review: Rated, classify: Classify): Map<string, LevelId> {
  const reviews = kept.get(classify) ?? new WeakMap<Rated, Map<string, LevelId>>()
  kept.set(classify, reviews)
  const readings = reviews.get(review) ?? new Map<string, LevelId>()
  reviews.set(review, readings)
  return readings
}

/**
 * The wording without the claims: the whole sentence goes where nothing else is told in it, else the clause, and where that
 * tells something else too, only the words.
 */
export function textWithout({ text, claims }: Rated, gone: readonly Claim[]): string {
  const kept = claims.filter((one) => !gone.includes(one))
  const cuts = mergeSpans(gone.map((claim) => cutFor(text, claim, kept)))
  let rest = ''
  let from = 0
  for (const { start, end } of cuts) {
    rest += text.slice(from, start)
    from = end
  }
  return (rest + text.slice(from)).trim()
}

function cutFor(text: string, claim: Claim, kept: readonly Claim[]): Span {
  const free = (span: Span) => !kept.some((one) => one.start < span.end && one.end > span.start)
  const sentence = sentenceAround(text, claim)
  if (free(sentence)) return sentence
  const clause = clauseSpan(text, claim)
  return free(clause) ? clause : claim
}
