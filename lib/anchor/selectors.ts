/** How marked words are described so that they are found again: by quote and by position. */
import type { Mark } from '../model/mark.ts'
import type { Span } from '../model/verdict.ts'
import { borderAfter, borderBefore, tidySpan } from './graphemes.ts'

/** Both W3C selectors of a mark. */
export type Selectors = Pick<Mark, 'quote' | 'position'>

/** Longest prefix and suffix, in UTF-16 units. */
export const CONTEXT = 32

/**
 * The selectors of a span of a wording. The span is widened to whole characters and loses white space at its ends; null
 * where no words are left.
 */
export function selectorsOf(wording: string, span: Span): Selectors | null {
  const position = tidySpan(wording, span)
  const { start, end } = position
  if (start === end) return null
  return {
    quote: {
      exact: wording.slice(start, end),
      prefix: wording.slice(borderAfter(wording, Math.max(0, start - CONTEXT)), start),
      suffix: wording.slice(end, borderBefore(wording, Math.min(wording.length, end + CONTEXT))),
    },
    position,
  }
}
