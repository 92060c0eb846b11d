/** Text in XML 1.0: specials escaped, and what XML cannot hold shown as the replacement sign. */

const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

/** What a reader gets of a text: the same, but for signs that XML cannot hold. */
export function throughXml(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '\ufffd')
}

/** For between tags. */
export function xmlText(text: string): string {
  return (
    throughXml(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A reader would make a line feed of it.
      .replaceAll('\r', '&#13;')
  )
}

/** For between double quotes, where a reader would make blanks of line ends and tabs. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** ` a="1" b="2"`; what is null is left out. */
export function attributes(of: Record<string, string | number | boolean | null>): string {
  return Object.entries(of)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlAttribute(String(value))}"`))
    .join('')
}
