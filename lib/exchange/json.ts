/** JSON for programs, and for another Trede: everything that is stored of a set. Described by `docs/trede-set.schema.json`. */
import type { Annotation, ReviewSet } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { Mark } from '../model/mark.ts'
import type { Place, Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import type { ExportSource } from './format.ts'
import type { ExportOptions } from './options.ts'

/** The name of the schema; `$id` in the schema itself. */
export const SET_SCHEMA = 'https://trede.example/trede-set.schema.json'

/** A review in the file. */
export interface ReviewInFile extends Review {
  firstSeen: string
  lastSeen: string
  added: string
  verdict: Verdict
  annotation: Annotation | null
  marks: Mark[]
}

/** What stands above the reviews. */
export interface SetHead {
  $schema: string
  format: 'trede-set' | 'trede-lines'
  /** Goes up when a reader of the version before could not read it. */
  version: 1
  /** ISO 8601 in UTC. */
  generatedAt: string
  names: ExportOptions['names']
  staff: ExportOptions['staff']
  /** Without the salt: with it, a list of names would undo the pseudonyms. */
  set: SetInFile
}

/** A set as a file tells of it. */
export type SetInFile = Omit<ReviewSet, 'salt'>

/** The file. */
export interface SetFile extends SetHead {
  reviews: ReviewInFile[]
  places: Place[]
}

/**
 * Every key of the file, in the order in which it stands in its object. A file has the same bytes whatever way its data
 * took, and nothing gets into it that is not named here.
 */
const KEYS = (
  '$schema format version generatedAt names staff set place review reviews places ' +
  'id reviewId site placeId nativeId name address url total author rating date title text parts lang truncated ' +
  'machineTranslated reply link firstSeen lastSeen added verdict annotation marks quote exact prefix suffix position ' +
  'level confidence service themes signals complaints evidence steps reason without up down ' +
  'start end heuristic effect span theme sign cue kind weight signal value scale raw iso precision ' +
  'note tags created modified archived'
).split(' ')

const RANK = new Map(KEYS.map((key, at) => [key, at]))

/** Keys of the file in its order, by the keys that an object has; there are as many kinds of objects as types in the file. */
const orders = new Map<string, readonly string[]>()

/** A value of the file as JSON; `indent` spaces a step, on one line without. */
export function inKeyOrder(value: object, indent = 0): string {
  // The same as a list of keys for the serialiser, which would look for each of them in each object.
  return JSON.stringify(ordered(value), null, indent)
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ordered)
  const own = Object.keys(value)
  const kind = own.join()
  let order = orders.get(kind)
  if (!order) {
    order = own.filter((key) => RANK.has(key)).sort((a, b) => RANK.get(a)! - RANK.get(b)!)
    // Keys from a damaged store can be anything; they are not kept.
    if (order.length === own.length) orders.set(kind, order)
  }
  const out: Record<string, unknown> = {}
  for (const key of order) out[key] = ordered(value[key as keyof typeof value])
  return out
}

/** What stands above the reviews, for the format of this name. */
export function headOf(
  { set: { id, name, created, modified, archived } }: ExportSource,
  { now, names, staff }: ExportOptions,
  format: SetHead['format'],
  $schema: string,
): SetHead {
  const set = { id, name, created, modified, archived }
  return { $schema, format, version: 1, generatedAt: now.toISOString(), names, staff, set }
}

/** A review as it stands in a file. */
export function reviewInFile({ place: _apart, review, ...rest }: StoredItem): ReviewInFile {
  return { ...review, ...rest }
}

/** The set as JSON, two spaces a step. The places come last, when all of them are known. */
export async function* writeJson(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const head = inKeyOrder(headOf(source, options, 'trede-set', SET_SCHEMA), 2)
  yield `${head.slice(0, -'\n}'.length)},\n  "reviews": [`
  const places = new Map<string, Place>()
  let between = ''
  for await (const items of source.slices()) {
    const reviews = items.map((item) => {
      places.set(item.place.id, item.place)
      return indented(inKeyOrder(reviewInFile(item), 2))
    })
    if (reviews.length === 0) continue
    yield between + reviews.join(',')
    between = ','
  }
  const inFile = [...places.values()].map((place) => indented(inKeyOrder(place, 2)))
  yield `${between && '\n  '}],\n  "places": [${inFile.join(',')}${inFile.length > 0 ? '\n  ' : ''}]\n}\n`
}

function indented(json: string): string {
  return `\n    ${json.replaceAll('\n', '\n    ')}`
}
