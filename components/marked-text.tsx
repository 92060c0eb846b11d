/** A piece of a review's wording with phrases marked. Text of strangers: text nodes and <mark>, nothing else. */
import { mergeSpans } from '../lib/model/phrases.ts'
import type { Span } from '../lib/model/verdict.ts'

/** A run of text, marked or not. */
export interface Run {
  text: string
  marked: boolean
}

/** Cuts the part `within` of a text at the edges of the marks. The runs joined are that part, letter by letter. */
export function runsOf(text: string, marks: readonly Span[], within: Span): Run[] {
  const runs: Run[] = []
  let at = within.start
  const take = (to: number, marked: boolean) => {
    if (to > at) runs.push({ text: text.slice(at, to), marked })
    at = Math.max(at, to)
  }
  for (const mark of mergeSpans(marks)) {
    take(Math.min(Math.max(mark.start, at), within.end), false)
    take(Math.min(mark.end, within.end), true)
  }
  take(within.end, false)
  return runs
}

interface Props {
  text: string
  marks: readonly Span[]
  within: Span
}

export function MarkedText({ text, marks, within }: Props) {
  return runsOf(text, marks, within).map((run, index) =>
    // Runs have no identity of their own beyond their place.
    run.marked ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
  )
}
