/** Numbers as people write them: any script's digits, commas or points, thousands set apart. */

/** Digits of any script as 0-9, no-break spaces as spaces, invisible direction marks gone. */
export function asciiDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/٫/g, ',')
}

// Digits of a script stand in rows of ten that begin with a zero.
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** A count such as "1.234 reviews", "(340)" or "1 234 avis". Null where the words hold a sum of money or no or more numbers. */
export function readCount(text: string): number | null {
  const plain = asciiDigits(text)
  const [count, other] = plain.match(/\d{1,3}(?:[.,'’ ]\d{2,3})*[.,'’ ]\d{3}(?!\d)|\d+/g) ?? []
  if (count === undefined || other !== undefined || /\p{Sc}/u.test(plain)) return null
  return Number(count.replace(/\D/g, ''))
}
