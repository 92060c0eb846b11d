/** Tells by its content what a file is, and reads it. */
import type { ReadNotes } from './notes.ts'
import { readQdpx } from './qdpx.ts'
import { type ReadSet, readJson, readNdjson } from './set.ts'
import { type Guess, guessColumns } from './table/guess.ts'
import { readTable, textOfBytes } from './table/read.ts'
import type { Table } from './table/table.ts'
import { readW3c } from './w3c.ts'

/** What a file turned out to be. */
export type Recognised =
  | { kind: 'set'; read: ReadSet }
  | { kind: 'notes'; read: ReadNotes }
  | { kind: 'table'; table: Table; guess: Guess }

/** From so many units at its beginning a text says what it is. */
const HEAD = 4_000

/** `now` is for notes that do not say when they were made. Throws `ExchangeError`. */
export async function recognise(bytes: Uint8Array<ArrayBuffer>, now: Date): Promise<Recognised> {
  if (isProject(bytes)) return { kind: 'notes', read: readQdpx(bytes, { now }) }
  const text = bytes[0] === 0x50 && bytes[1] === 0x4b ? '' : textOfBytes(bytes)
  const head = text.slice(0, HEAD)
  if (/^\W*\{.*"format"\s*:\s*"trede-lines"/.test(head)) return { kind: 'set', read: readNdjson(text) }
  if (/^\W*\{/.test(head) && /"format"\s*:\s*"trede-set"/.test(head))
    return { kind: 'set', read: readJson(text) }
  if (/^\W*[[{]/.test(head) && /anno\.jsonld|"Annotation(?:Page|Collection)?"/.test(head))
    return { kind: 'notes', read: readW3c(text, { now }) }
  const table = await readTable(bytes)
  return { kind: 'table', table, guess: guessColumns(table) }
}

// The name of a project's one XML file stands in the archive as it is, and a workbook has none.
function isProject(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const ends = [bytes.subarray(0, HEAD), bytes.subarray(-65_536)]
  return ends.some((part) => new TextDecoder('latin1').decode(part).includes('.qde'))
}
