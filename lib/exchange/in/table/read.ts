/** Reads a table from CSV in any of its dialects, from XLSX, and from JSON with a list of objects. */
import Papa from 'papaparse'
import { ExchangeError } from '../../errors.ts'
import { recordOf } from '../entry.ts'
import { parsed, withoutMark } from '../set.ts'
import { HEADINGS, plainHeading } from './fields.ts'
import { isNoteSheet } from './own-notes.ts'
import { MAX_TABLE, type Table, type Value } from './table.ts'

const ZIP = [0x50, 0x4b]

/** By content, not by name. Throws `ExchangeError`: `notTable`, `notZip`, `noRows`, `tooLarge`. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return readXlsx(bytes)
  const text = textOfBytes(bytes)
  if (text.includes('\0')) throw new ExchangeError('notTable')
  return /^\s*[[{]/.test(text) ? readObjects(text) : readCsv(text)
}

/** UTF-8, UTF-16 with its mark, else the code page of Windows, in which Excel writes. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function readCsv(text: string): Table {
  // Excel's own way to name the separator; it is no row.
  const named = /^sep=(.)\r?\n/i.exec(withoutMark(text))
  const body = named ? withoutMark(text).slice(named[0].length) : withoutMark(text)
  const { data } = Papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  })
  return tableOf(data, named ? 2 : 1)
}

async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  let sheets: { data?: unknown[][] }[]
  try {
    sheets = (await readXlsxFile(new Blob([bytes]))) as unknown as { data?: unknown[][] }[]
  } catch (error) {
    // What the reader throws has no common type, and says nothing to a user.
    throw new ExchangeError('notZip', { cause: error })
  }
  const all = sheets.map(({ data }) => (data ?? []).map((row) => row.map(plainValue)))
  const notes = all.find(isNoteSheet)
  // The sheet that holds most; a title page or a summary comes first in many workbooks, and notes can outgrow the reviews.
  const [best] = all.toSorted((a, b) => Number(namesText(b)) - Number(namesText(a)) || filled(b) - filled(a))
  return { ...tableOf(best ?? []), ...(notes && { notes }) }
}

/** Rows above the headings that a sheet may have. */
const TITLE_ROWS = 10

function namesText(rows: readonly (readonly unknown[])[]): boolean {
  return rows
    .slice(0, TITLE_ROWS)
    .some((row) => row.some((cell) => typeof cell === 'string' && HEADINGS.text.includes(plainHeading(cell))))
}

function filled(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((sum, row) => sum + row.filter((value) => value !== null && value !== '').length, 0)
}

/** A list of objects, or an object that holds one: `reviews`, `features`, `items`, `data`. Their fields become columns. */
function readObjects(text: string): Table {
  const file = parsed(withoutMark(text))
  const list = Array.isArray(file) ? file : Object.values(recordOf(file)).find((one) => Array.isArray(one))
  if (!Array.isArray(list)) throw new ExchangeError('notTable')
  const headings = new Map<string, number>()
  const rows = list.map((one: unknown) => {
    const row: Value[] = []
    for (const [path, value] of fieldsOf(one, '', 0)) {
      const column = headings.get(path) ?? headings.size
      if (column >= MAX_TABLE.columns) continue
      headings.set(path, column)
      row[column] = value
    }
    return row
  })
  return tableOf([[...headings.keys()], ...rows], 0)
}

const MAX_DEPTH = 4

function* fieldsOf(value: unknown, path: string, depth: number): Generator<[string, Value]> {
  if (depth > MAX_DEPTH || Array.isArray(value)) return
  if (typeof value !== 'object' || value === null) {
    if (path !== '') yield [path, plainValue(value)]
    return
  }
  for (const [key, inner] of Object.entries(value))
    yield* fieldsOf(inner, path ? `${path}.${key}` : key, depth + 1)
}

function tableOf(all: Value[][], firstRow = 1): Table {
  const from = all.findIndex((row) => row.filter((value) => value !== null && value !== '').length > 1)
  const head = all[from]
  if (!head || head.length > MAX_TABLE.columns) throw new ExchangeError('notTable')
  const rows = all.slice(from + 1)
  if (rows.length === 0) throw new ExchangeError('noRows')
  if (rows.length > MAX_TABLE.rows) throw new ExchangeError('tooLarge')
  const headings = Array.from(head, (value) =>
    value === null || value === undefined ? '' : String(value).trim(),
  )
  return { headings, rows, firstRow: firstRow + from + 1 }
}

function plainValue(value: unknown): Value {
  if (value === undefined || value === null) return null
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' ? value : null
}
