/**
 * A piece of a review's wording with the program's phrases and the user's marks. Text of strangers: text nodes and
 * elements of ours, nothing else.
 */
import type { MarkKind } from '../lib/model/mark.ts'
import { mergeSpans } from '../lib/model/phrases.ts'
import type { Span } from '../lib/model/verdict.ts'

/** Words that the user marked. */
export interface OwnSpan extends Span {
  kind: MarkKind
}

/** A run of text, marked or not. */
export interface Run {
  text: string
  /** By the program. */
  marked: boolean
  /** By the user: each kind once. */
  own: MarkKind[]
}

/** Cuts the part `within` of a text at the edges of the marks. The runs joined are that part, letter by letter. */
export function runsOf(
  text: string,
  marks: readonly Span[],
  within: Span,
  own: readonly OwnSpan[] = [],
): Run[] {
  const merged = mergeSpans(marks)
  const edges = [...merged, ...own].flatMap(({ start, end }) => [start, end])
  const inside = edges.filter((edge) => edge > within.start && edge < within.end)
  const cuts = [...new Set([within.start, ...inside, within.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!
    const covers = (one: Span) => one.start < end && one.end > start
    return {
      text: text.slice(start, end),
      marked: merged.some(covers),
      own: [...new Set(own.filter(covers).map(({ kind }) => kind))],
    }
  })
}

interface Props {
  text: string
  marks: readonly Span[]
  within: Span
  own?: readonly OwnSpan[]
}

export function MarkedText({ text, marks, within, own = [] }: Props) {
  return runsOf(text, marks, within, own).map((run, index) => {
    const kinds = run.own.length > 0 && { class: 'own', 'data-kind': run.own.join(' ') }
    // Runs have no identity of their own beyond their place.
    return run.marked ? (
      <mark key={index} {...kinds}>
        {run.text}
      </mark>
    ) : (
      <span key={index} {...kinds}>
        {run.text}
      </span>
    )
  })
}
