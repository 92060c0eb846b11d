/** Cells, columns and sheets as the workbook has them. */
import type { Cell, Row, Sheet } from 'write-excel-file/universal'
import { type LevelId, levelOf } from '../../model/ladder.ts'
import type { ReviewDate } from '../../model/review.ts'
import { fitCell } from '../cell.ts'

/** A column: its heading, how wide it is in characters, and what it shows of a row's subject. */
export interface Column<T> {
  head: string
  width: number
  cell(of: T): Cell
}

const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#e3e6ea',
  textColor: '#14191f',
  alignVertical: 'top',
} as const

// Excel reads `_x0041_` as a sign in hexadecimal; the underscore of such a piece is itself written so.
const HEX_SIGN = /_(?=x[0-9a-fA-F]{4}_)/g

/** Text that is text whatever it begins with: no cell is ever a formula. */
export function textCell(text: string | null, wrap = false): Cell {
  if (text === null || text === '') return null
  const fitted = fitCell(text).replace(HEX_SIGN, '_x005F_')
  // The writer finds texts again in a plain object, which knows `constructor` and its like without having met them.
  const value = fitted in {} ? inHex(fitted[0]!) + fitted.slice(1) : fitted
  return { value, type: String, alignVertical: 'top', ...(wrap ? { wrap } : {}) }
}

function inHex(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A number, or nothing where there is none. */
export function numberCell(value: number | null | undefined, format?: string): Cell {
  if (value === null || value === undefined || !Number.isFinite(value)) return null
  return { value, type: Number, alignVertical: 'top', ...(format ? { format } : {}) }
}

/** A level in its colours; a number, so that it can be counted with. */
export function levelCell(level: LevelId | null): Cell {
  if (level === null) return null
  const { fill, on } = levelOf(level).light
  return {
    value: level,
    type: Number,
    align: 'center',
    alignVertical: 'top',
    backgroundColor: fill,
    textColor: on,
  }
}

const FORMATS = { day: 'yyyy-mm-dd', month: 'yyyy-mm', year: 'yyyy' } as const

/** A real date, shown as exact as it is known; the page's own words where they were not understood. */
export function dateCell(date: ReviewDate | null): Cell {
  if (!date) return null
  const [year = 0, month = 1, day = 1] = (date.iso ?? '').split('-').map(Number)
  // Excel knows no date before 1900.
  if (!date.precision || year < 1900 || year > 9999) return textCell(date.raw)
  const value = new Date(Date.UTC(year, month - 1, day))
  return { value, type: Date, format: FORMATS[date.precision], align: 'left', alignVertical: 'top' }
}

/** A moment to the second; nothing where it is none. */
export function momentCell(iso: string): Cell {
  const value = new Date(iso)
  if (Number.isNaN(value.getTime()) || value.getUTCFullYear() < 1900) return textCell(iso)
  return { value, type: Date, format: 'yyyy-mm-dd hh:mm:ss', align: 'left', alignVertical: 'top' }
}

/** The row of headings. */
export function headRow<T>(columns: readonly Column<T>[]): Row {
  return columns.map(({ head }) => ({ value: head, type: String, ...HEAD }))
}

/** A sheet whose first row stays in view. Excel takes no name above 31 signs and none of `[]/\:*?`. */
export function sheetOf<T>(name: string, columns: readonly Column<T>[], data: Row[]): Sheet<Blob> {
  const sheet = name.replace(/[[\]/\\:*?']/g, ' ').slice(0, 31)
  return { sheet, data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 }
}
