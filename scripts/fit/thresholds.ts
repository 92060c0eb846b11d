/** From which logit on a label is said: where F1 is best on reviews that the model has not seen. */

/** A label that may be said: the logit of a model that has not seen it, and whether it is right. */
export interface Labelled {
  z: number
  y: number
}

const FOLDS = 4
/** F1 is best at half of the F1 that can be had, which is below even odds; the search stays around there. */
const LINES = Array.from({ length: 21 }, (_, i) => -1.2 + i * 0.06)

/** `judge` fits on the first reviews and judges the second. */
export function sayFrom<T>(reviews: T[], judge: (seen: T[], unseen: T[]) => Labelled[]): number {
  const labels: Labelled[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = reviews.filter((_, i) => i % FOLDS !== fold)
    labels.push(
      ...judge(
        seen,
        reviews.filter((_, i) => i % FOLDS === fold),
      ),
    )
  }
  const scores = LINES.map((line) => f1(labels, line))
  // The middle of three neighbours, so that no single label decides.
  let best = 1
  for (let i = 1; i + 1 < LINES.length; i++) if (around(scores, i) > around(scores, best)) best = i
  return LINES[best]!
}

function around(scores: number[], i: number): number {
  return scores[i - 1]! + scores[i]! + scores[i + 1]!
}

function f1(labels: Labelled[], line: number): number {
  let hit = 0
  let said = 0
  let right = 0
  for (const { z, y } of labels) {
    right += y
    if (z <= line) continue
    said++
    hit += y
  }
  return said + right === 0 ? 0 : (2 * hit) / (said + right)
}
