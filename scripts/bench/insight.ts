/** How the cost of each insight grows with the number of reviews, and how long its longest slice holds up others. */
import { classify } from '../../lib/classify/index.ts'
import { bestActs } from '../../lib/insight/best-acts.ts'
import { chances } from '../../lib/insight/chances.ts'
import { complaints } from '../../lib/insight/complaints.ts'
import { drifts } from '../../lib/insight/drift.ts'
import { drivers } from '../../lib/insight/drivers.ts'
import { empties } from '../../lib/insight/empty.ts'
import { ladders } from '../../lib/insight/ladder.ts'
import { overTime } from '../../lib/insight/over-time.ts'
import { pulls } from '../../lib/insight/pull.ts'
import { businessByPlace, type Rated, ratedOf } from '../../lib/insight/rated.ts'
import { stepUps } from '../../lib/insight/step-up.ts'
import { counting, type Work } from '../../lib/insight/tally.ts'
import { wordOfMouth } from '../../lib/insight/word-of-mouth.ts'
import { sampleMarket } from '../../lib/sample/index.ts'

const SIZES = [1000, 10_000, 100_000]

const WORKS: Record<string, (reviews: readonly Rated[]) => Work<unknown>> = {
  ladders: (reviews) => counting(ladders(), reviews),
  drivers: (reviews) => counting(drivers(), reviews),
  complaints: (reviews) => counting(complaints(), reviews),
  pulls: (reviews) => counting(pulls('what'), reviews, 40),
  stepUps: (reviews) => stepUps(reviews),
  chances: (reviews) => counting(chances(), reviews),
  bestActs: (reviews) => counting(bestActs(), reviews),
  wordOfMouth: (reviews) => counting(wordOfMouth(), reviews),
  empties: (reviews) => counting(empties(), reviews),
  overTime: (reviews) => overTime(reviews),
  drifts: (reviews) => drifts(reviews),
}

/** Prints one line an insight: milliseconds at each size, the growth from size to size, the longest slice at the largest. */
export function insights(): void {
  console.log(
    `\ninsight, ms for ${SIZES.join(', ')} reviews (growth ×10 would be linear), longest slice at the last`,
  )
  const lists = SIZES.map(reviewsOf)
  for (const [name, work] of Object.entries(WORKS)) {
    const runs = lists.map((reviews) => timed(work(reviews)))
    const all = runs.map(({ all }) => all.toFixed(0).padStart(8)).join('')
    const growth = runs.slice(1).map(({ all }, index) => `×${(all / runs[index]!.all).toFixed(1)}`)
    console.log(
      `  ${name.padEnd(14)}${all}   ${growth.join(' ').padEnd(14)} ${runs.at(-1)!.longest.toFixed(0)} ms`,
    )
  }
}

function timed(work: Work<unknown>): { all: number; longest: number } {
  let longest = 0
  const started = performance.now()
  for (;;) {
    const from = performance.now()
    const { done } = work.next()
    longest = Math.max(longest, performance.now() - from)
    if (done) return { all: performance.now() - started, longest }
  }
}

// The sample market over and over, each time with other ids, authors and texts that differ in a number.
function reviewsOf(size: number): Rated[] {
  const { reviews, businesses } = sampleMarket(new Date('2026-11-24T12:00:00Z'))
  const byPlace = businessByPlace(businesses)
  const once = reviews.map((review) =>
    ratedOf(
      {
        review,
        verdict: classify(review.text, { rating: review.rating?.value, ratingScale: 5, lang: review.lang }),
        annotation: null,
        marks: [],
      },
      byPlace,
    ),
  )
  return Array.from({ length: size }, (_, index) => {
    const review = once[index % once.length]!
    const copy = Math.floor(index / once.length)
    return {
      ...review,
      id: `${review.id}-${copy}`,
      author: `${review.author} ${copy}`,
      text: `${review.text} (${copy})`,
    }
  })
}
