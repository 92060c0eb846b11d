/** Pseudonyms of reviewers, and where their names stand in a text. */

// Crockford's base 32: no letters that look like digits.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const MAX_WORDS = 12

/** Gives each text a code of eight characters, like `7F3A-9K2M`, that cannot be undone without the salt. */
export type Coder = (text: string) => Promise<string>

/**
 * The coder of one set: the same text has the same code in it, and another one in any other set. 40 bits of HMAC-SHA-256,
 * so that two of 10,000 names meet in one set of 20,000. `salt` is the set's own.
 */
export async function coderOf(salt: string): Promise<Coder> {
  const bytes = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes.encode(salt), algorithm, false, ['sign'])
  return async (text) => {
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(text)))
    let bits = 0n
    for (const byte of mac.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte)
    let code = ''
    for (let shift = 35n; shift >= 0n; shift -= 5n) code += DIGITS[Number((bits >> shift) & 31n)]
    return `${code.slice(0, 4)}-${code.slice(4)}`
  }
}

/** A name as it is compared: one person who is written with other capitals or spaces stays one person. */
export function sameNameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

// Words in the names of accounts that are no one's name, and particles of names that are words of a language.
const NO_NAME = new Set(
  `aan aux bij den der des die the van ter ten het een une und von zum zur della delle del dos das los las
  and the not for from met uit voor google facebook trustpilot tripadvisor booking amazon user users gebruiker guest gast
  gasten klant klanten customer client anonymous anoniem reviewer recensent local guide lokale gids verified
  geverifieerde family familie team mrs miss mister dhr mevr mevrouw meneer heer`.split(/\s+/),
)

/**
 * Finds a person's name in a text: whole, or one word of it as a greeting has it ("Dear Anna"). Words count from three
 * letters, with a capital, so that "joke" in a text is no "Joke". Null where the name is no one's.
 */
export function nameFinder(name: string): RegExp | null {
  const whole = wholeOf(name)
  if (whole === null) return null
  const written = wordsOf(whole).flatMap((word) => {
    const spellings = [word, capitalised(word), word.toUpperCase()]
    return spellings.filter((one) => !hasCase(one) || one !== one.toLowerCase()).flatMap(forms)
  })
  const longestFirst = [...new Set(written)].sort((a, b) => b.length - a.length)
  return finderOf(whole, longestFirst)
}

/** Finds a person's name in a text in full only: what one word of it means in somebody else's text, nobody knows. */
export function fullNameFinder(name: string): RegExp | null {
  const whole = wholeOf(name)
  return whole === null ? null : finderOf(whole, [])
}

function finderOf(whole: string, words: readonly string[]): RegExp {
  const wholes = forms(whole).flatMap((form) =>
    whole.includes(' ') ? [inAnyCase(form)] : [form, capitalised(form), form.toUpperCase()].map(escaped),
  )
  // Scripts without capitals, as Chinese, have no spaces between words either.
  const bounded = [...(hasCase(whole) ? wholes : []), ...words.filter(hasCase).map(escaped)]
  const free = [...(hasCase(whole) ? [] : wholes), ...words.filter((one) => !hasCase(one)).map(escaped)]
  const withBounds = `(?<![\\p{L}\\p{N}])(?:${bounded.join('|')})(?![\\p{L}\\p{N}])`
  return new RegExp([...(bounded.length > 0 ? [withBounds] : []), ...free].join('|'), 'gu')
}

/**
 * A quick look whether `nameFinder` could find anything: false where it surely finds nothing. Making that finder costs more
 * than reading a review, and few reviews name their own author. Null where the name is no one's.
 */
export function nameProbe(name: string): ((text: string) => boolean) | null {
  const whole = wholeOf(name)
  if (whole === null) return null
  const words = wordsOf(whole)
  // A whole name holds each of its words.
  const sought = [...new Set((words.length > 0 ? words : [whole.split(' ')[0]!]).map(folded))]
  return (text) => {
    const plain = folded(text)
    return sought.some((word) => plain.includes(word))
  }
}

/** The name on one line; null where it is no one's. */
function wholeOf(name: string): string | null {
  const whole = name.trim().replace(/\s+/g, ' ')
  return /\p{L}/u.test(whole) && [...whole].length > 1 && !NO_NAME.has(whole.toLowerCase()) ? whole : null
}

/** The words of a name that stand for the person by themselves. */
function wordsOf(whole: string): string[] {
  return whole
    .split(' ')
    .slice(0, MAX_WORDS)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => [...word].length >= (hasCase(word) ? 3 : 2) && /\p{L}/u.test(word))
    .filter((word) => !NO_NAME.has(word.toLowerCase()))
}

/** Without accents and in capitals, by way of small letters, since some signs become two only then: `ẞ`, `ß` and `SS` are one. */
function folded(text: string): string {
  const bare = /[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text
  return bare.toLowerCase().toUpperCase()
}

/** As written, and with accents as one sign, as two and left out. */
function forms(name: string): string[] {
  const apart = name.normalize('NFD')
  return [...new Set([name, name.normalize('NFC'), apart, apart.replace(/\p{M}/gu, '')])].filter(Boolean)
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('').toLowerCase()
}

function hasCase(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase()
}

function inAnyCase(text: string): string {
  return Array.from(text, (sign) => {
    const ways = [...new Set([sign, sign.toLowerCase(), sign.toUpperCase()])].map(escaped)
    return ways.length > 1 ? `(?:${ways.join('|')})` : ways[0]
  }).join('')
}

function escaped(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+')
}
