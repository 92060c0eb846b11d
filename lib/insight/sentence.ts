/** Sentences and clauses around words of a wording, to quote whole and to see what the words are about. */
import type { Span } from '../model/verdict.ts'

const ENDS = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g
const CLAUSE = /[.!?…;,\n]|\s[-–—]\s|\b(?:maar|but|alleen|although|however)\b/gi
/** A clause is looked for this far to each side. */
const REACH = 70

/** The sentences of a text in order, without the white space around them. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    addTrimmed(spans, text, from, index + mark.length)
    from = index + mark.length
  }
  addTrimmed(spans, text, from, text.length)
  return spans
}

/** From the first to the last sentence that the words touch; the words themselves where they are white space. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const touched = sentencesOf(text).filter((one) => one.start < end && one.end > start)
  return touched.length ? { start: touched[0]!.start, end: touched.at(-1)!.end } : { start, end }
}

/** The words with what belongs to them: up to the nearest comma, dash, "but" or end of sentence on each side. */
export function clauseSpan(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - REACH)
  let from = first
  for (const { 0: mark, index } of text.slice(first, start).matchAll(CLAUSE))
    from = first + index + mark.length
  const stop = text.slice(end, end + REACH).search(CLAUSE)
  return { start: from, end: stop < 0 ? Math.min(text.length, end + REACH) : end + stop }
}

/** That clause in lower case, to look for words in. */
export function clauseAround(text: string, span: Span): string {
  const { start, end } = clauseSpan(text, span)
  return text.slice(start, end).toLowerCase()
}

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = from + piece.trimEnd().length
  if (end > start) spans.push({ start, end })
}
