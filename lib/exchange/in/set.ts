/** Reads a set that Trede exported, as JSON or as JSON Lines. */
import { safeParse } from 'valibot'
import { setInFileSchema } from '../../model/schema.ts'
import { ExchangeError } from '../errors.ts'
import type { SetInFile } from '../json.ts'
import { Entries, type ReadReviews, recordOf } from './entry.ts'
import { type Fault, fault } from './fault.ts'

/** A set as the file tells of it. */
export interface ReadSet extends ReadReviews {
  set: SetInFile
  /** Whether the names in it are pseudonyms; they are then not the names on the pages. */
  names: 'pseudonyms' | 'real'
  staff: 'masked' | 'real'
}

/** Hears how many entries of a file are read, and of how many; 0 where that is not known. */
export type OnRead = (done: number, of: number) => void

/** Entries between two words on how far it is. */
const OFTEN = 500

/** The version of the files that this program reads. */
const VERSION = 1

/** Throws `ExchangeError`: `notJson`, `notTrede`, `newer`. What is wrong within the file is a fault, and the rest is read. */
export function readJson(text: string, onProgress?: OnRead): ReadSet {
  const file = recordOf(parsed(withoutMark(text)))
  const head = headOf(file, 'trede-set')
  if (!Array.isArray(file.places) || !Array.isArray(file.reviews)) throw new ExchangeError('notTrede')
  const entries = new Entries()
  for (const [at, place] of file.places.entries()) entries.addPlace(place, `/places/${at}`)
  for (const [at, review] of file.reviews.entries()) {
    entries.addReview(review, `/reviews/${at}`)
    if (at % OFTEN === 0) onProgress?.(at, file.reviews.length)
  }
  return { ...head, items: entries.items, faults: entries.faults }
}

/** Throws `ExchangeError`: `notJson`, `notTrede`, `newer`, for the first line. A later line that is wrong is a fault. */
export function readNdjson(text: string, onProgress?: OnRead): ReadSet {
  const entries = new Entries()
  let head: ReturnType<typeof headOf> | null = null
  let number = 0
  for (const line of linesOf(withoutMark(text))) {
    number += 1
    if (line.trim() === '') continue
    if (!head) {
      head = headOf(recordOf(parsed(line)), 'trede-lines')
      continue
    }
    const { place, review } = lineOf(line, number, entries.faults)
    if (place !== undefined) entries.addPlace(place, number)
    if (review !== undefined) entries.addReview(review, number)
    if (number % OFTEN === 0) onProgress?.(number, 0)
  }
  if (!head) throw new ExchangeError('notTrede')
  return { ...head, items: entries.items, faults: entries.faults }
}

function headOf(file: Record<string, unknown>, format: string): Omit<ReadSet, keyof ReadReviews> {
  if (file.format !== format) throw new ExchangeError('notTrede')
  if (typeof file.version === 'number' && file.version > VERSION) throw new ExchangeError('newer')
  const set = safeParse(setInFileSchema, file.set)
  if (file.version !== VERSION || !set.success) throw new ExchangeError('notTrede')
  return {
    set: set.output,
    // What does not say that its names are real is not taken to have real ones.
    names: file.names === 'real' ? 'real' : 'pseudonyms',
    staff: file.staff === 'masked' ? 'masked' : 'real',
  }
}

function lineOf(line: string, number: number, faults: Fault[]): Record<string, unknown> {
  try {
    const value = recordOf(JSON.parse(line))
    if (value.place === undefined && value.review === undefined)
      faults.push(fault(number, 'line', 'entry', line))
    return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    faults.push(fault(number, 'line', 'entry', line))
    return {}
  }
}

/** JSON, or `ExchangeError` `notJson`. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new ExchangeError('notJson', { cause: error })
    throw error
  }
}

/** Without a byte order mark, which some editors put before a file. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end < 0 ? text.length : end)
    if (end < 0) return
    from = end + 1
  }
}
