/** Reviews that a page shows more than once: carousels, previews, pages that load twice. */

import { lettersOf } from '../../model/identity.ts'
import type { Review } from '../../model/review.ts'
import { eachOnce } from '../found.ts'
import { mapSteps, type Steps } from '../steps.ts'
import type { FoundReview } from '../types.ts'

const ELLIPSIS = /\s*(?:…|\.{3})\s*$/
/** Shorter texts are the same by chance. */
const SHORTEST = 12
/** As far as two texts are compared. */
const COMPARED = 400

/** Each review once; of copies the one with the longest text. Keeps the order. */
export function* withoutCopies(found: readonly FoundReview[]): Steps<FoundReview[]> {
  const once = eachOnce(found, ({ review }) => review)
  const all = yield* mapSteps(once, lettered)
  const kept = new Map<string, Lettered[]>()
  const dropped = new Set<FoundReview>()
  for (const one of all.sort((a, b) => b.letters.length - a.letters.length)) {
    yield
    if (one.letters.length < SHORTEST) continue
    const beginning = one.letters.slice(0, SHORTEST)
    const others = kept.get(beginning) ?? []
    if (others.some((other) => repeats(one, other))) dropped.add(one.found)
    else kept.set(beginning, [...others, one])
  }
  return once.filter((one) => !dropped.has(one))
}

interface Lettered {
  found: FoundReview
  letters: string
}

function lettered(found: FoundReview): Lettered {
  return { found, letters: lettersOf(found.review.text.replace(ELLIPSIS, '')).slice(0, COMPARED) }
}

function repeats(short: Lettered, long: Lettered): boolean {
  const [a, b] = [short.found.review, long.found.review]
  if (a.author && b.author && a.author !== b.author) return false
  if (isDay(a) && isDay(b) && a.date?.iso !== b.date?.iso) return false
  return long.letters.startsWith(short.letters)
}

function isDay({ date }: Review): boolean {
  return date?.precision === 'day'
}
