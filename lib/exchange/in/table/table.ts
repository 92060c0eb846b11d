/** A table from a file of any kind: headings, and rows of plain values. */

/** What stands in a cell. */
export type Value = string | number | boolean | Date | null

/** A table with its first row taken as headings. */
export interface Table {
  headings: string[]
  rows: Value[][]
  /** Number of the first row in the file, from 1, so that faults can be found there. */
  firstRow: number
  /** Sheet of notes and marks beside it, headings first, in a workbook that Trede made. */
  notes?: readonly (readonly Value[])[]
}

/** Most rows that are read, and most columns. */
export const MAX_TABLE = { rows: 200_000, columns: 500 }

/** Text of a value; empty for nothing. */
export function textOfValue(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return String(value).trim()
}
