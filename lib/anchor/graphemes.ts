/** Borders of what a reader sees as one character: an emoji of five parts, a letter with its accents. */
import type { Span } from '../model/verdict.ts'

// Made at first need: it costs a page more than all else that a script begins with, and few pages come to it.
let made: Intl.Segmenter | null = null
function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return made
}

/** UTF-16 units on each side that decide on a border; more are never one character, except where somebody plays. */
const AROUND = 64

/** The last border at or before an offset. */
export function borderBefore(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return Math.min(Math.max(offset, 0), text.length)
  const from = Math.max(0, offset - AROUND)
  const piece = text.slice(from, offset + AROUND)
  return (
    from +
    segmenter()
      .segment(piece)
      .containing(offset - from)!.index
  )
}

/** The first border at or after an offset. */
export function borderAfter(text: string, offset: number): number {
  const before = borderBefore(text, offset)
  if (before === offset || offset >= text.length) return before
  const piece = text.slice(before, offset + AROUND)
  return before + segmenter().segment(piece).containing(0)!.segment.length
}

/** The span on whole characters within the text, without white space at its ends. Empty where nothing else is in it. */
export function tidySpan(text: string, { start, end }: Span): Span {
  let from = borderBefore(text, Math.min(start, end))
  let to = borderAfter(text, Math.max(start, end))
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
