/** A verdict that obeys the user: what they said is no complaint is none. */
import type { PlacedMark } from './mark.ts'
import { tellsOfWrong } from './phrases.ts'
import type { Span, Verdict } from './verdict.ts'

/**
 * The verdict without the complaints that a mark "not a complaint" lies on. Where a sentence tells of something else as
 * well, that rest stays a complaint. Level, evidence and the reason for it are the program's, and stay.
 */
export function heard(verdict: Verdict, marks: readonly Pick<PlacedMark, 'mark' | 'span'>[]): Verdict {
  const denied = marks.flatMap(({ mark, span }) => (mark.kind === 'not-complaint' ? [span] : []))
  if (!denied.some((span) => verdict.complaints.some((one) => overlap(one, span)))) return verdict
  return { ...verdict, complaints: verdict.complaints.flatMap((one) => left(one, denied, verdict)) }
}

function left(complaint: Span, denied: readonly Span[], { evidence }: Verdict): Span[] {
  const isDenied = (one: Span) => denied.some((span) => overlap(one, span))
  if (!isDenied(complaint)) return [complaint]
  const wrongs = evidence.filter((one) => tellsOfWrong(one) && overlap(one, complaint))
  const stay = wrongs.filter((one) => !isDenied(one))
  let rest: Span[] = stay.length > 0 ? [{ start: complaint.start, end: complaint.end }] : []
  for (const cut of [...denied, ...wrongs.filter(isDenied)]) rest = rest.flatMap((span) => without(span, cut))
  return rest.filter((span) => stay.some((one) => overlap(one, span)))
}

function without(span: Span, cut: Span): Span[] {
  if (!overlap(span, cut)) return [span]
  return [
    { start: span.start, end: Math.min(span.end, cut.start) },
    { start: Math.max(span.start, cut.end), end: span.end },
  ].filter(({ start, end }) => start < end)
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
