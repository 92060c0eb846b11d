/** Whether words that are written almost alike say the same. */
import search from 'approx-string-match'

const NEGATIONS = new Set(
  'niet geen nooit niets niks niemand zonder nauwelijks not no never nothing nobody without hardly cannot'.split(
    ' ',
  ),
)
const MOST_PREFIX = 3
const LEAST_STEM = 4
/** One word may be another one in so many. */
const WORDS_PER_OTHER = 8

/**
 * How many words of two folded texts that differ by few letters are other ones altogether; null where they do not say the
 * same: a negation more or less, `un-` and its like, or too many other words.
 */
export function otherWords(one: string, other: string): number | null {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const onlyLeft = left.filter((word) => !right.includes(word))
  const onlyRight = right.filter((word) => !left.includes(word))
  if ([...onlyLeft, ...onlyRight].some((word) => NEGATIONS.has(word) || word.endsWith("n't"))) return null
  const opposite = (a: string, b: string) => isPrefixed(a, b) || isPrefixed(b, a)
  if (onlyLeft.some((a) => onlyRight.some((b) => opposite(a, b)))) return null
  const others = Math.max(unlike(onlyLeft, onlyRight), unlike(onlyRight, onlyLeft))
  return others <= left.length / WORDS_PER_OTHER ? others : null
}

// How many of these words are no other spelling of one of those.
function unlike(words: readonly string[], those: readonly string[]): number {
  const all = those.join(' ')
  return words.filter((word) => search(all, word, Math.ceil(word.length / 4)).length === 0).length
}

function isPrefixed(long: string, short: string): boolean {
  const prefix = long.length - short.length
  return short.length >= LEAST_STEM && prefix >= 2 && prefix <= MOST_PREFIX && long.endsWith(short)
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:'t)?/gu) ?? []
}
