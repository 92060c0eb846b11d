/** What is learnt from: a collected review, and what the user has said of it. */
import type { Classifier } from '../classify/index.ts'
import type { LevelId } from '../model/ladder.ts'
import { type Mark, signOfMark } from '../model/mark.ts'
import type { Evidence, Span, Verdict } from '../model/verdict.ts'

/** One collected review. */
export interface Case {
  /** The review's id. */
  id: string
  /** The review's wording. */
  text: string
  rating: { value: number; scale: number } | null
  lang: string | null
  /** Of the classifier with the user's cues as they are now. */
  verdict: Verdict
  /** The user's own level; null where they gave none. */
  own: LevelId | null
  marks: readonly Mark[]
}

/** One thing that the user has said of a review, and that a verdict agrees with or not. */
export interface Judgement {
  kind: 'level' | 'not-complaint' | 'phrase'
  /** Of a mark: its words. Null for a level. */
  mark: Mark | null
  /** How far a verdict is from it; 0 where it agrees. */
  distance(verdict: Verdict): number
}

/** What the user has said of a case. A mark whose words are no longer there says nothing. */
export function judgementsOf({ own, marks, text }: Case): Judgement[] {
  const judgements: Judgement[] = []
  if (own !== null)
    judgements.push({ kind: 'level', mark: null, distance: ({ level }) => Math.abs(own - level) })
  for (const mark of marks) {
    const { position, quote, kind, theme } = mark
    if (text.slice(position.start, position.end) !== quote.exact) continue
    const sign = signOfMark(kind)
    if (kind === 'not-complaint')
      judgements.push({
        kind,
        mark,
        distance: ({ complaints }) => (complaints.some((span) => overlaps(span, position)) ? 1 : 0),
      })
    else if (sign !== null)
      judgements.push({
        kind: 'phrase',
        mark,
        distance: ({ evidence }) => {
          const agrees = (one: Evidence) => one.sign === sign && (theme === null || one.theme === theme)
          return phrasesAt(evidence, position).some(agrees) ? 0 : 1
        },
      })
  }
  return judgements
}

/** The verdict of a classifier on a review, by its wording. */
export function classifyCase(
  { text, rating, lang }: Pick<Case, 'text' | 'rating' | 'lang'>,
  { classify }: Pick<Classifier, 'classify'>,
): Verdict {
  return classify(text, { rating: rating?.value, ratingScale: rating?.scale, lang })
}

/** The phrases that counted at a place. */
export function phrasesAt(evidence: readonly Evidence[], span: Span): Evidence[] {
  return evidence.filter((one) => one.weight !== 0 && one.kind !== 'word' && overlaps(one, span))
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
