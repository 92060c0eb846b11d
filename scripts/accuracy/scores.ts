/** The measures of the accuracy report. */
import type { Verdict } from '../../lib/model/verdict.ts'
import type { GoldReview } from '../fit/data.ts'
import { goldSpans, overlap } from '../fit/spans.ts'
import { seeded } from '../fit/words.ts'

/** A labelled review and what the classifier said of it, not having seen it. */
export interface Judged {
  review: GoldReview
  verdict: Verdict
  /** With the star rating as a prior; null where the review has no stars. */
  starred: Verdict | null
}

/** Quadratic weighted kappa of two lists of levels, 0 to 6. */
export function kappa(truth: number[], said: number[]): number {
  const size = 7
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  truth.forEach((level, i) => {
    counts[level]![said[i]!]!++
  })
  const rows = counts.map((row) => row.reduce((a, b) => a + b, 0))
  const columns = counts.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0))
  let seen = 0
  let chance = 0
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const cost = (i - j) ** 2
      seen += cost * counts[i]![j]!
      chance += (cost * rows[i]! * columns[j]!) / truth.length
    }
  return chance === 0 ? 1 : 1 - seen / chance
}

/** F1 over pairs of sets. */
export function f1(pairs: { truth: Set<string>; said: Set<string> }[]): {
  f1: number
  precision: number
  recall: number
} {
  let hit = 0
  let said = 0
  let truth = 0
  for (const pair of pairs) {
    for (const item of pair.said) if (pair.truth.has(item)) hit++
    said += pair.said.size
    truth += pair.truth.size
  }
  const precision = said ? hit / said : 1
  const recall = truth ? hit / truth : 1
  return { f1: hit ? (2 * precision * recall) / (precision + recall) : 0, precision, recall }
}

/** Gold sentences called complaints, as sets of their numbers. */
export function complaintPairs(judged: Judged[]): { truth: Set<string>; said: Set<string> }[] {
  return judged
    .filter(({ review }) => review.sentences)
    .map(({ review, verdict }) => {
      const said = new Set<string>()
      goldSpans(review).forEach((span, index) => {
        if (overlap(span, verdict.complaints) > 0.5) said.add(String(index + 1))
      })
      return { truth: new Set(review.complaints.map(String)), said }
    })
}

export function themePairs(judged: Judged[]): { truth: Set<string>; said: Set<string> }[] {
  return judged.map(({ review, verdict }) => ({
    truth: new Set(review.themes),
    said: new Set(verdict.themes.map(({ theme, sign }) => theme + sign)),
  }))
}

export function signalPairs(judged: Judged[]): { truth: Set<string>; said: Set<string> }[] {
  return judged.map(({ review, verdict }) => ({
    truth: new Set(review.signals),
    said: new Set<string>(verdict.signals),
  }))
}

/** Precision and recall of the two top levels together, and the recall at a precision of at least 0.75. */
export function topLevels(judged: Judged[]): { precision: number; recall: number } {
  const said = judged.filter(({ verdict }) => verdict.level >= 5)
  const hit = said.filter(({ review }) => review.level >= 5).length
  const truth = judged.filter(({ review }) => review.level >= 5).length
  return { precision: said.length ? hit / said.length : 1, recall: truth ? hit / truth : 1 }
}

/** Expected calibration error over ten bins, with the table it comes from. */
export function calibration(judged: Judged[]): {
  error: number
  table: { from: number; count: number; said: number; exact: number }[]
} {
  const bins = Array.from({ length: 10 }, (_, from) => ({ from: from / 10, count: 0, said: 0, exact: 0 }))
  for (const { review, verdict } of judged) {
    const bin = bins[Math.min(9, Math.floor(verdict.confidence * 10))]!
    bin.count++
    bin.said += verdict.confidence
    bin.exact += review.levels.includes(verdict.level) ? 1 : 0
  }
  let error = 0
  for (const bin of bins) error += Math.abs(bin.said - bin.exact) / Math.max(1, judged.length)
  return { error, table: bins.filter((bin) => bin.count > 0) }
}

/** The calibration error that chance alone would show were every confidence right. */
export function chanceError(judged: Judged[]): number {
  const random = seeded(11)
  let sum = 0
  for (let round = 0; round < ROUNDS; round++) {
    const bins = new Float64Array(10)
    for (const { verdict } of judged)
      bins[Math.min(9, Math.floor(verdict.confidence * 10))]! +=
        verdict.confidence - (random() < verdict.confidence ? 1 : 0)
    sum += bins.reduce((total, bin) => total + Math.abs(bin), 0) / judged.length
  }
  return sum / ROUNDS
}

const ROUNDS = 200

/** How far a score may be off by the choice of reviews: its standard deviation over reviews drawn with replacement. */
export function spread(judged: Judged[], scoreOf: (judged: Judged[]) => number): number {
  const random = seeded(5)
  const scores = Array.from({ length: ROUNDS }, () =>
    scoreOf(judged.map(() => judged[Math.floor(random() * judged.length)]!)),
  )
  const mean = scores.reduce((a, b) => a + b, 0) / ROUNDS
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / ROUNDS)
}

/** Evidence whose text is not the slice at its offsets. */
export function notVerbatim(judged: Judged[]): number {
  return judged.flatMap(({ review, verdict }) =>
    verdict.evidence.filter((e) => review.text.slice(e.start, e.end) !== e.text || e.end <= e.start),
  ).length
}

/** Share of rated reviews whose verdict changes or weakens once the cited evidence is cut out of the text. */
export function removalShare(judged: Judged[], classify: (text: string) => Verdict): number {
  const rated = judged.filter(
    ({ verdict }) => verdict.level > 0 && verdict.evidence.some((e) => e.weight !== 0),
  )
  const changed = rated.filter(({ review, verdict }) => {
    const cited = verdict.evidence.filter((e) => e.weight !== 0 && (e.sign === '+') === verdict.level >= 3)
    const spans = (cited.length ? cited : verdict.evidence).map(({ start, end }) => ({ start, end }))
    let text = review.text
    for (const span of spans.sort((a, b) => b.start - a.start))
      text = text.slice(0, span.start) + ' '.repeat(Math.max(0, span.end - span.start)) + text.slice(span.end)
    const after = classify(text)
    return after.level !== verdict.level || after.confidence < verdict.confidence
  })
  return rated.length ? changed.length / rated.length : 1
}
