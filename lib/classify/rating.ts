/** The star rating as a weak prior: the text wins, and stars never create a top level. */
import { logitOf, type Model } from './model.ts'

const row = new Float64Array(4)

/** What the prior looks at: what the text says of "at least 2, 3, 4", and the rating. The row is filled again. */
export function priorRow(logits: Float64Array, share: number): Float64Array {
  for (let k = 1; k <= 3; k++) row[k - 1] = logits[k]!
  row[3] = share - 0.5
  return row
}

/** The logits once the rating is known; the same ones where there is no sound rating. */
export function withRating(
  model: Model,
  logits: Float64Array,
  rating: number | null | undefined,
  scale: number | null | undefined,
): Float64Array {
  const share = ratingShare(rating, scale)
  if (share === null) return logits
  const out = Float64Array.from(logits)
  const features = priorRow(logits, share)
  // "At least 2, 3, 4": the thresholds above are the text's alone.
  for (let k = 1; k <= 3; k++) {
    const z = logitOf(model.prior[k - 1]!, features)
    out[k] = k >= 2 ? Math.min(z, out[k - 1]!) : z
  }
  for (let k = 4; k < out.length; k++) out[k] = Math.min(out[k]!, out[k - 1]!)
  return out
}

/** A rating as a share of its scale, 0 worst and 1 best; null where it is no number on the scale. */
export function ratingShare(
  rating: number | null | undefined,
  scale: number | null | undefined,
): number | null {
  if (typeof rating !== 'number' || !Number.isFinite(rating) || rating < 0) return null
  const best = typeof scale === 'number' && Number.isFinite(scale) && scale > 0 ? scale : rating > 5 ? 10 : 5
  if (rating > best) return null
  const worst = best <= 10 && rating >= 1 ? 1 : 0
  return best > worst ? (rating - worst) / (best - worst) : null
}
