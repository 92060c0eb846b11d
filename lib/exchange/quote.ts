/** Marked words with what stands around them, as files have them and as they come back. */
import type { QuoteSelector } from '../model/mark.ts'
import type { Span } from '../model/verdict.ts'

/** Units of context that a quote has on either side. */
export const CONTEXT = 32

export function quoteOf(text: string, { start, end }: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
