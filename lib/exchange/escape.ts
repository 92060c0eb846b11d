/** Text of strangers in HTML and in Markdown: it stays text, in its own direction. */

const HTML_SPECIALS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Signs that turn the direction of what follows: within their own text they may, beyond it not.
const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu

/** For HTML, between tags and in quoted attributes. */
export function html(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, '')
    .replace(/[&<>"']/g, (sign) => HTML_SPECIALS[sign]!)
}

/** For plain text in which others' words stand beside each other: what they turn would not end with them. */
export function withoutTurns(text: string): string {
  return text.replace(BIDI, '')
}

/** An address that may stand behind a link; null for any but http and https. */
export function safeLink(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(url).href
}

/**
 * For CommonMark and its dialects: no sign is markup, no line begins a list, a heading, a table or code, no address
 * becomes a link, and nothing is HTML. Line ends stay.
 */
export function markdown(text: string): string {
  return withoutTurns(text.toWellFormed())
    .replace(CONTROLS, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\`*_{}[\]#+!|~<>&$^@]/g, '\\$&')
    .replace(/^[^\S\n]+/gm, '')
    .replace(/^(?=[-=:])|(?<=^\d{1,9})(?=[.)])/gm, '\\')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
}
