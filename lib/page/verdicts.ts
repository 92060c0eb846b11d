/** Classifies each wording of a review once, however often the page is read. */
import type { Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'

/** Reviews of earlier views of a long visit are forgotten, oldest first. */
const MOST = 3000

/** The verdict on a review, new only where its wording is. */
export function rememberVerdicts(classify: (review: Review) => Verdict): (review: Review) => Verdict {
  const known = new Map<string, { wording: string; verdict: Verdict }>()
  return (review) => {
    const wording = wordingOf(review).text
    const last = known.get(review.id)
    if (last?.wording === wording) return last.verdict
    const verdict = classify(review)
    known.delete(review.id)
    known.set(review.id, { wording, verdict })
    if (known.size > MOST) known.delete(known.keys().next().value!)
    return verdict
  }
}
