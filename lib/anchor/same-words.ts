/** Whether words that are written almost alike can mean the opposite. */

const NEGATIONS = new Set(
  'niet geen nooit niets niks niemand zonder nauwelijks not no never nothing nobody without hardly cannot'.split(
    ' ',
  ),
)
const MOST_PREFIX = 3
const LEAST_STEM = 4

/** True where one of two folded texts denies what the other says: a negation more or less, or `un-` and its like. */
export function denies(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const only = [left.filter((word) => !right.includes(word)), right.filter((word) => !left.includes(word))]
  if (only.flat().some((word) => NEGATIONS.has(word) || word.endsWith("n't"))) return true
  return only[0]!.some((word) => only[1]!.some((that) => isPrefixed(word, that) || isPrefixed(that, word)))
}

function isPrefixed(long: string, short: string): boolean {
  const prefix = long.length - short.length
  return short.length >= LEAST_STEM && prefix >= 2 && prefix <= MOST_PREFIX && long.endsWith(short)
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:'t)?/gu) ?? []
}
