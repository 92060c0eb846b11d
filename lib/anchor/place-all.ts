/** All marks of one review: those in their places, and the orphans. */
import type { Mark, OrphanMark, PlacedMark, Placing } from '../model/mark.ts'
import { placeMark, Target } from './place.ts'

/** None of the marks is lost: each is in one of the lists, in the order given. */
export interface PlacedMarks {
  placed: PlacedMark[]
  orphans: OrphanMark[]
}

// A page is read again and again, and its words seldom change in between.
const known = new WeakMap<Mark, { wording: string; placing: Placing }>()

/** Places marks in the wording of their review. What was found once is not searched again for the same wording. */
export function placeMarks(marks: readonly Mark[], wording: string): PlacedMarks {
  const target = new Target(wording)
  const all: PlacedMarks = { placed: [], orphans: [] }
  for (const mark of marks) {
    const last = known.get(mark)
    const placing = last?.wording === wording ? last.placing : placeMark(mark, target)
    known.set(mark, { wording, placing })
    if (placing.span) all.placed.push({ mark, span: placing.span, how: placing.how })
    else all.orphans.push({ mark, reason: placing.reason })
  }
  return all
}
