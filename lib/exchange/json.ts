/** JSON for programs, and for another Trede: everything that is stored of a set. Described by `docs/trede-set.schema.json`. */
import type { Annotation, ReviewSet } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { Place, Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { type ExportOptions, withNames } from './options.ts'

/** The name of the schema; `$id` in the schema itself. */
export const SET_SCHEMA = 'https://trede.example/trede-set.schema.json'

/** A review in the file. */
export interface ReviewInFile extends Review {
  firstSeen: string
  lastSeen: string
  added: string
  verdict: Verdict
  annotation: Annotation | null
}

/** The file. */
export interface SetFile {
  $schema: typeof SET_SCHEMA
  format: 'trede-set'
  /** Goes up when a reader of the version before could not read it. */
  version: 1
  /** ISO 8601 in UTC. */
  generatedAt: string
  names: ExportOptions['names']
  /** Without the salt: with it, a list of names would undo the pseudonyms. */
  set: Omit<ReviewSet, 'salt'>
  places: Place[]
  reviews: ReviewInFile[]
}

/** The set as JSON, two spaces a step. */
export async function toJson(
  set: ReviewSet,
  items: readonly StoredItem[],
  options: ExportOptions,
): Promise<string> {
  const named = await withNames(set, items, options)
  const { id, name, created, modified, archived } = set
  const file: SetFile = {
    $schema: SET_SCHEMA,
    format: 'trede-set',
    version: 1,
    generatedAt: options.now.toISOString(),
    names: options.names,
    set: { id, name, created, modified, archived },
    places: [...new Map(named.map(({ place }) => [place.id, place])).values()],
    reviews: named.map(({ place: _inPlaces, review, ...rest }) => ({ ...review, ...rest })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
