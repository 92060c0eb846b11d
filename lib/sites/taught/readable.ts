/** Which names in a page's markup were given by a person and stay, and which a build tool makes anew each time. */

const VOWELS = /[aeiouy]/g

/** Whether a class, id or attribute value reads like words: `review-card`, `userName`; not `css-1x9ab`, `jftiEf`, `_2fK3a`. */
export function isReadable(name: string): boolean {
  if (!/^[a-z][a-zA-Z_-]*$/.test(name) || name.length > 40) return false
  const words = name.split(/[-_]+|(?=[A-Z])/).map((word) => word.toLowerCase())
  return words.length <= 5 && words.every(isWordLike)
}

// Words have vowels, and not many consonants in a row.
function isWordLike(word: string): boolean {
  if (!/^[a-z]{3,}$/.test(word) || /[^aeiouy]{5}|(.)\1\1|q(?!u)/.test(word)) return false
  const share = (word.match(VOWELS)?.length ?? 0) / word.length
  return share >= 0.2 && share <= 0.75
}

/** Whether the name of a `data-` attribute was given by a person. Frameworks add `data-v-7ba5bd90` and the like. */
export function isReadableAttribute(name: string): boolean {
  return (
    name.startsWith('data-') && !/^data-(?:v|s|reactid|trede|emotion|styled)\b/.test(name) && !/\d/.test(name)
  )
}
