/** Replacing words in a text while the offsets into it stay right. */
import type { Span } from '../model/verdict.ts'

/** A text in which words were replaced. */
export interface Replaced {
  text: string
  /** Where a span of the old text stands in the new one. A span that cuts a replaced word takes all of it. */
  moved(span: Span): Span
}

/** Puts `by` for each match. `finder` has the flag `g`; null finds nothing. */
export function replaceAll(text: string, finder: RegExp | null, by: string): Replaced {
  const found = finder
    ? Array.from(text.matchAll(finder), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }))
    : []
  if (found.length === 0) return { text, moved: ({ start, end }) => ({ start, end }) }
  let out = ''
  let from = 0
  for (const { start, end } of found) {
    out += text.slice(from, start) + by
    from = end
  }
  const move = (offset: number, side: 'start' | 'end') => {
    let shift = 0
    for (const word of found) {
      if (offset <= word.start) break
      if (offset < word.end) return word.start + shift + (side === 'end' ? by.length : 0)
      shift += by.length - (word.end - word.start)
    }
    return offset + shift
  }
  return {
    text: out + text.slice(from),
    moved: ({ start, end }) => ({ start: move(start, 'start'), end: move(end, 'end') }),
  }
}
