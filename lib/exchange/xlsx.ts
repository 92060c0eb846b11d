/**
 * XLSX: sheets with reviews, annotations and marks, the ladder of each place, and the method. It cannot stream: the
 * writer wants all rows before it packs them, so memory grows with the set. The rows are made in portions.
 */
import type { Row, Sheet } from 'write-excel-file/universal'
import { ExchangeError } from './errors.ts'
import type { ExportSource } from './format.ts'
import type { ExportOptions } from './options.ts'
import { Ladders } from './xlsx/ladders.ts'
import { methodSheet } from './xlsx/method.ts'
import { noteColumns, notesOf } from './xlsx/notes.ts'
import { headRow, sheetOf } from './xlsx/parts.ts'
import { reviewCells, reviewColumns } from './xlsx/reviews.ts'

/** Excel's own limit, the row of headings included. */
export const MAX_ROWS = 1_048_576

/** Throws `ExchangeError` `tooManyRows` where a sheet would have more rows than Excel opens. */
export async function* writeXlsx(source: ExportSource, options: ExportOptions): AsyncGenerator<Uint8Array> {
  if (source.count >= MAX_ROWS) throw new ExchangeError('tooManyRows')
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const reviewSpecs = reviewColumns(options)
  const noteSpecs = noteColumns(options)
  const reviews: Row[] = [headRow(reviewSpecs)]
  const notes: Row[] = [headRow(noteSpecs)]
  const ladders = new Ladders()
  for await (const items of source.slices())
    for (const item of items) {
      reviews.push(reviewCells(item, reviewSpecs))
      for (const note of notesOf(item)) notes.push(noteSpecs.map(({ cell }) => cell(note)))
      ladders.add(item)
    }
  if (notes.length > MAX_ROWS) throw new ExchangeError('tooManyRows')
  const { texts } = options
  const sheets: Sheet<Blob>[] = [
    sheetOf(texts.reviews, reviewSpecs, reviews),
    sheetOf(texts.annotations, noteSpecs, notes),
    ladders.sheet(options),
    methodSheet(source, ladders.total, options),
  ]
  const blob = await writeXlsxFile(sheets).toBlob()
  yield new Uint8Array(await blob.arrayBuffer())
}
