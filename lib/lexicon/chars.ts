/** What each character is to the tokeniser, and how letters are folded: lower case, without accents. */

export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const STOP = 4
export const CLAUSE = 5
export const NEWLINE = 6
/** A character that is a token by itself: a currency sign, an emoji. */
export const SIGN = 7
/** Belongs to the character before it or to nothing: joiners, variation selectors, combining marks, bidi controls. */
export const SKIP = 8
export const QUOTE = 9
export const OPEN = 10

/** Units below this are in the tables. */
const LATIN = 0x250
const kinds = new Uint8Array(LATIN)
const folds = new Uint16Array(LATIN)

/** The five bits of an apostrophe in a packed word; those of a letter are its place in the alphabet. */
export const APOSTROPHE_BITS = 27
/** Bits of what `glance` says of a unit. */
export const CAPITAL = 32
export const OTHER = 64

for (let code = 0; code < LATIN; code++) {
  const char = String.fromCharCode(code)
  folds[code] = code
  if (/\p{L}/u.test(char)) {
    kinds[code] = LETTER
    folds[code] = char.normalize('NFD').toLowerCase().charCodeAt(0)
  } else if (/[0-9]/.test(char)) kinds[code] = DIGIT
  else if (char === "'" || char === '`' || char === '\u00b4') kinds[code] = APOSTROPHE
  else if (/[.!?]/.test(char)) kinds[code] = STOP
  else if (/[,;:=)\]}/\\|\-~*_]/.test(char)) kinds[code] = CLAUSE
  else if (/[([{]/.test(char)) kinds[code] = OPEN
  else if (char === '\n' || char === '\r') kinds[code] = NEWLINE
  else if (/[€$£%&+]/.test(char)) kinds[code] = SIGN
  else if (/["«»]/.test(char)) kinds[code] = QUOTE
  else if (code === 0xad) kinds[code] = SKIP
}
folds[0xdf] = 0x73
folds[0xe6] = folds[0xc6] = 0x61
folds[0xf8] = folds[0xd8] = 0x6f

const glances = new Uint8Array(LATIN)
for (let code = 0; code < LATIN; code++) {
  const bits = folds[code]! - 0x60
  const plain = kinds[code] === LETTER && bits >= 1 && bits <= 26
  glances[code] = plain ? bits | (isCapital(code) ? CAPITAL : 0) : OTHER | kinds[code]!
}

/**
 * What the scanner's inner loop asks of a unit: of a letter that folds to a-z its place in the alphabet, with `CAPITAL`
 * where it is one; of all else `OTHER` with its kind.
 */
export function glance(code: number): number {
  return code < LATIN ? glances[code]! : OTHER | kindBeyondLatin(code)
}

/** Whether a letter of the Latin tables is upper case. */
export function isCapital(code: number): boolean {
  return code < 0xde && (code < 0x5b || code > 0xbf) && folds[code] !== code
}

/** The kind of a UTF-16 unit. Surrogates are `SIGN`; the scanner joins a pair into one token. */
export function kindOf(code: number): number {
  return code < LATIN ? kinds[code]! : kindBeyondLatin(code)
}

/** The folded unit: `É` gives `e`. Units beyond Latin stay as they are. */
export function foldOf(code: number): number {
  return code < LATIN ? folds[code]! : code === 0x2019 || code === 0x2018 ? 0x27 : code
}

// Ordered by how often reviews have them.
function kindBeyondLatin(code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return APOSTROPHE
  if (code >= 0xd800 && code <= 0xdfff) return SIGN
  if (code === 0x2013 || code === 0x2014 || code === 0x2022) return CLAUSE
  if (code === 0x2026) return STOP
  if (code >= 0x201a && code <= 0x201f) return QUOTE
  if (code === 0x20ac || (code >= 0x2190 && code <= 0x2bff)) return SIGN
  if (code === 0xfe0e || code === 0xfe0f || code === 0xfeff) return SKIP
  if (code >= 0x300 && code <= 0x36f) return SKIP
  if (code === 0x2028 || code === 0x2029) return NEWLINE
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return SKIP
  if (code >= 0x2060 && code <= 0x206f) return SKIP
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return STOP
  if (code >= 0x2000 && code <= 0x218f) return SPACE
  return LETTER
}
