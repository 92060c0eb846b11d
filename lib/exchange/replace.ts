/** Replacing words in a text while the offsets into it stay right. */
import type { Span } from '../model/verdict.ts'

/** A text in which words were replaced. */
export interface Replaced {
  text: string
  /** How many words were. */
  count: number
  /** Where a span of the old text stands in the new one. A span that cuts a replaced word takes all of it. */
  moved(span: Span): Span
}

/** What stands for a matched word; null leaves the word as it is. */
export type Replacement = (word: string) => string | null

/** A text as it is. */
export function untouched(text: string): Replaced {
  return { text, count: 0, moved: ({ start, end }) => ({ start, end }) }
}

/** Puts `by` for each match. `finder` has the flag `g`; null finds nothing. */
export function replaceAll(text: string, finder: RegExp | null, by: string | Replacement): Replaced {
  if (!finder) return untouched(text)
  const found = Array.from(text.matchAll(finder)).flatMap(({ index, 0: word }) => {
    const put = typeof by === 'string' ? by : by(word)
    return put === null ? [] : [{ start: index, end: index + word.length, put }]
  })
  if (found.length === 0) return untouched(text)
  let out = ''
  let from = 0
  for (const { start, end, put } of found) {
    out += text.slice(from, start) + put
    from = end
  }
  const move = (offset: number, side: 'start' | 'end') => {
    let shift = 0
    for (const word of found) {
      if (offset <= word.start) break
      if (offset < word.end) return word.start + shift + (side === 'end' ? word.put.length : 0)
      shift += word.put.length - (word.end - word.start)
    }
    return offset + shift
  }
  return {
    text: out + text.slice(from),
    count: found.length,
    moved: ({ start, end }) => ({ start: move(start, 'start'), end: move(end, 'end') }),
  }
}
