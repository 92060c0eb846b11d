/** Offsets in UTF-16 units, as JavaScript and the verdicts count, and in Unicode code points, as REFI-QDA counts. */
import type { Span } from '../model/verdict.ts'

const SURROGATE = /[\ud800-\udfff]/

/** Turns spans of one text from units to code points and back. */
export interface CodePoints {
  /** A span that cuts a sign of two units takes all of it. */
  fromUnits(span: Span): Span
  /** Null where the span is not in the text. */
  toUnits(span: Span): Span | null
}

/** The counter of this text; built once for all of its spans. */
export function codePointsOf(text: string): CodePoints {
  if (!SURROGATE.test(text)) {
    const same = ({ start, end }: Span) => ({ start, end })
    return { fromUnits: same, toUnits: (span) => (within(span, text.length) ? same(span) : null) }
  }
  // Where each code point begins, and the end.
  const units = [0]
  for (const sign of text) units.push(units.at(-1)! + sign.length)
  const points = new Uint32Array(text.length + 1)
  for (let point = 0; point + 1 < units.length; point++) points.fill(point, units[point]!, units[point + 1]!)
  points[text.length] = units.length - 1
  const isInside = (unit: number) => units[points[unit]!] !== unit
  return {
    fromUnits: ({ start, end }) => ({ start: points[start]!, end: points[end]! + (isInside(end) ? 1 : 0) }),
    toUnits: (span) =>
      within(span, units.length - 1) ? { start: units[span.start]!, end: units[span.end]! } : null,
  }
}

function within({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
}
