/** The words to mark as complaint: what the negative evidence points at, inside the sentences that complain. */
import type { Evidence, Span, Verdict } from './verdict.ts'

/**
 * Ranges of the wording, in order, none overlapping. A complaint in which no single phrase counted is marked whole.
 */
export function complaintPhrases(verdict: Pick<Verdict, 'complaints' | 'evidence'>): Span[] {
  const phrases: Span[] = []
  for (const complaint of verdict.complaints) {
    const inside = verdict.evidence.filter(
      (e) => tellsOfWrong(e) && e.start < complaint.end && e.end > complaint.start,
    )
    if (inside.length === 0) phrases.push({ start: complaint.start, end: complaint.end })
    for (const e of inside)
      phrases.push({ start: Math.max(e.start, complaint.start), end: Math.min(e.end, complaint.end) })
  }
  return mergeSpans(phrases)
}

/** Whether a phrase tells of something wrong. A fitted word is a statistical hint, not a phrase that tells of anything. */
export function tellsOfWrong({ sign, kind, weight }: Evidence): boolean {
  return sign === '-' && kind !== 'word' && weight !== 0
}

/** The same characters as ranges in order, touching and overlapping ones joined, empty ones left out. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= start) continue
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
