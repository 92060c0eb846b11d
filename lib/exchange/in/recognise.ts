/** Tells by its content what a file is, and reads it. */
import { ExchangeError } from '../errors.ts'
import type { ReadNotes } from './notes.ts'
import { readQdpx } from './qdpx.ts'
import { type OnRead, type ReadSet, readJson, readNdjson } from './set.ts'
import { type Guess, guessColumns } from './table/guess.ts'
import { readTable, textOfBytes } from './table/read.ts'
import type { Table } from './table/table.ts'
import { type Resolve, readResolved } from './target.ts'
import { readW3c } from './w3c.ts'

/** What a file turned out to be. */
export type Recognised =
  | { kind: 'set'; read: ReadSet }
  | { kind: 'notes'; read: ReadNotes }
  | { kind: 'table'; table: Table; guess: Guess }

/** From so many units at its beginning a text says what it is. */
const HEAD = 4_000

/** How a file is read. */
export interface Reading {
  /** For notes that do not say when they were made. */
  now: Date
  /** Finds the reviews that notes of other tools are about; without it such notes are left out. */
  resolve?: Resolve
  onProgress?: OnRead
}

/** Throws `ExchangeError`; `backup` where it is not for importing but for putting back. */
export async function recognise(
  bytes: Uint8Array<ArrayBuffer>,
  { now, resolve, onProgress }: Reading,
): Promise<Recognised> {
  if (isProject(bytes))
    return { kind: 'notes', read: await readResolved((seek) => readQdpx(bytes, { now, seek }), resolve) }
  if (await isBackup(bytes)) throw new ExchangeError('backup')
  const text = bytes[0] === 0x50 && bytes[1] === 0x4b ? '' : textOfBytes(bytes)
  const head = text.slice(0, HEAD)
  if (/^\W*\{.*"format"\s*:\s*"trede-lines"/.test(head))
    return { kind: 'set', read: readNdjson(text, onProgress) }
  if (/^\W*\{/.test(head) && /"format"\s*:\s*"trede-set"/.test(head))
    return { kind: 'set', read: readJson(text, onProgress) }
  if (/^\W*[[{]/.test(head) && /anno\.jsonld|"Annotation(?:Page|Collection)?"/.test(head))
    return { kind: 'notes', read: await readResolved((seek) => readW3c(text, { now, seek }), resolve) }
  const table = await readTable(bytes)
  return { kind: 'table', table, guess: guessColumns(table) }
}

// The name of a project's one XML file stands in the archive as it is, and a workbook has none.
function isProject(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const ends = [bytes.subarray(0, HEAD), bytes.subarray(-65_536)]
  return ends.some((part) => new TextDecoder('latin1').decode(part).includes('.qde'))
}

// Packed or not, its first line says what it is.
async function isBackup(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const head = new Blob([bytes.subarray(0, 1 << 16)])
  const plain = isPacked ? head.stream().pipeThrough(new DecompressionStream('gzip')) : head.stream()
  const reader = plain.getReader()
  // What is no archive after all, or one of something else, is none.
  const first = await reader.read().catch(() => null)
  await reader.cancel().catch(() => undefined)
  const text = new TextDecoder().decode(first?.value?.subarray(0, HEAD))
  return /^\W*\{"format":"trede-backup"/.test(text)
}
