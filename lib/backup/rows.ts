/** What a row of each table has to be, before it is put into the database. */
import * as v from 'valibot'
import {
  annotationSchema,
  idSchema as id,
  itemSchema,
  lineSchema as line,
  markSchema,
  momentSchema as moment,
  ownCuesSchema,
  placeSchema,
  setSchema,
} from '../model/schema.ts'
import { THEME_IDS } from '../model/themes.ts'
import type { Rows } from './format.ts'
import { Pace } from './pace.ts'

const business = v.object({
  id,
  name: line,
  role: v.nullable(v.picklist(['own', 'competitor'])),
  placeIds: v.pipe(v.array(id), v.minLength(1)),
  created: moment,
  modified: moment,
})
const opinion = v.object({
  id,
  reviewId: id,
  author: id,
  annotation: v.nullable(annotationSchema),
  marks: v.array(markSchema),
  imported: moment,
})
const decision = v.object({
  id,
  reviewId: id,
  author: id,
  theme: v.nullable(v.picklist(THEME_IDS)),
  chose: v.picklist(['mine', 'theirs', 'other']),
  answer: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  by: line,
  at: moment,
})
const read = v.object({ firstSeen: moment, lastSeen: moment, classifiedBy: line })
const member = v.object({ setId: id, reviewId: id, added: moment })

/** Whether each row can stand in its table, and the tables fit each other; the first that does not is told by table and place. */
export async function firstBadRow(
  rows: Rows,
  pace: Pace = new Pace(0, {}),
): Promise<{ table: string; at: number } | null> {
  const places = new Map((rows.places ?? []).map((place) => [(place as { id: string }).id, place]))
  const reviews = new Set((rows.reviews ?? []).map((row) => (row as { id: string }).id))
  const sets = new Set((rows.sets ?? []).map((row) => (row as { id: string }).id))
  const checks: Record<string, (row: object) => boolean> = {
    places: (row) => v.is(placeSchema, row),
    reviews: (row) => {
      const { placeId, verdict } = row as { placeId: string; verdict: unknown }
      return v.is(read, row) && v.is(itemSchema, { place: places.get(placeId), review: row, verdict })
    },
    annotations: (row) => v.is(annotationSchema, row) && reviews.has((row as { reviewId: string }).reviewId),
    marks: (row) => v.is(markSchema, row) && reviews.has((row as { reviewId: string }).reviewId),
    sets: (row) => v.is(setSchema, row),
    members: (row) =>
      v.is(member, row) &&
      sets.has((row as v.InferOutput<typeof member>).setId) &&
      reviews.has((row as v.InferOutput<typeof member>).reviewId),
    cues: (row) => v.is(ownCuesSchema, [row]),
    businesses: (row) => v.is(business, row),
    opinions: (row) => v.is(opinion, row) && reviews.has((row as { reviewId: string }).reviewId),
    decisions: (row) => v.is(decision, row) && reviews.has((row as { reviewId: string }).reviewId),
  }
  for (const [table, all] of Object.entries(rows)) {
    const check = checks[table]
    for (const [at, row] of all.entries()) {
      if (!check?.(row)) return { table, at }
      await pace.step()
    }
  }
  return null
}
