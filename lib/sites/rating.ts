/** Ratings from labels in any language: "5 sterren", "Rated 4,5 out of 5", "8/10", "80%". */
import type { Rating } from '../model/review.ts'
import { asciiDigits } from './numbers.ts'
import { oneLine } from './selectors.ts'

const SCALES = new Set([4, 5, 6, 7, 10, 20, 100])
/** Longer words are a sentence, not a label. */
const LONGEST = 60
// Korean, Japanese and Thai name the best value before the value: "5개 중 4개", "5つ星のうち4.0", "5 คะแนนเต็ม 4".
const BEST_FIRST = /중|のうち|เต็ม/

// "Doesn't recommend" holds "recommend": the no is looked for first.
const NO =
  /(?<!\p{L})(?:no|nee|nein|non|not|niet|nicht|doesn't|doesn’t|don't|don’t)(?!\p{L})|(?<!\p{L})ne .*pas(?!\p{L})/iu
const YES = /(?<!\p{L})(?:yes|ja|oui|s[ií])(?!\p{L})|recom|beveelt|beveel|aanbevolen|aanrader|empf[ie]/iu

/**
 * Reads the words of a rating. `scale` is the best value where the words name one number only; without it such words
 * are understood for percentages alone. On a scale of 1 it reads whether somebody recommends. Null for anything that is no rating, such as "5 stars, 30 reviews".
 */
export function readRating(words: string, scale?: number): Rating | null {
  const raw = oneLine(words)
  if (!raw || raw.length > LONGEST) return null
  if (scale === 1)
    return NO.test(raw) ? { value: 0, scale, raw } : YES.test(raw) ? { value: 1, scale, raw } : null
  const plain = asciiDigits(raw)
  const numbers = (plain.match(/(?<![\d.,-])\d{1,3}(?:[.,]\d+)?(?![\d.,]*\d)/g) ?? []).map((n) =>
    Number(n.replace(',', '.')),
  )
  const [first, second] = numbers
  if (first === undefined || numbers.length !== (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).length) return null
  if (second === undefined) return sound(first, /\d ?%/.test(plain) ? 100 : scale, raw)
  if (numbers.length > 2) return null
  return BEST_FIRST.test(plain) ? named(second, first, raw) : named(first, second, raw)
}

/** The same rating on another scale, to two decimals; `raw` stays. */
export function onScale({ value, scale, raw }: Rating, wanted: number): Rating {
  return { value: Math.round((value / scale) * wanted * 100) / 100, scale: wanted, raw }
}

function named(value: number, best: number, raw: string): Rating | null {
  return SCALES.has(best) ? sound(value, best, raw) : null
}

function sound(value: number, scale: number | undefined, raw: string): Rating | null {
  return scale && value <= scale ? { value, scale, raw } : null
}
