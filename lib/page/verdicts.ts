/** Has each wording of a review classified once, however often the page is read. */
import type { Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'

type Classify = (reviews: readonly Review[]) => Promise<Verdict[]>

/** Reviews of earlier views of a long visit are forgotten, oldest first. */
const MOST = 3000

/** Verdicts that were asked for. */
export interface Verdicts {
  /** The verdict on each review, asked for only where its wording is new. */
  on: Classify
  /** The classifier is another one: everything is asked for again, also what is on its way. */
  forget(): void
}

export function rememberVerdicts(classify: Classify): Verdicts {
  const known = new Map<string, { wording: string; verdict: Verdict }>()
  let turn = 0
  const on: Classify = async (reviews) => {
    const mine = turn
    const wordings = reviews.map((review) => wordingOf(review).text)
    const isNew = (review: Review, i: number) => known.get(review.id)?.wording !== wordings[i]
    const asked = reviews.filter(isNew)
    const answers = asked.length > 0 ? await classify(asked) : []
    if (mine !== turn) return on(reviews)
    for (const [i, review] of asked.entries()) {
      known.delete(review.id)
      known.set(review.id, { wording: wordingOf(review).text, verdict: answers[i]! })
    }
    const verdicts = reviews.map(({ id }) => known.get(id)!.verdict)
    for (const id of known.keys()) {
      if (known.size <= MOST) break
      known.delete(id)
    }
    return verdicts
  }
  const forget = () => {
    turn++
    known.clear()
  }
  return { on, forget }
}
