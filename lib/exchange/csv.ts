/** CSV for spreadsheets: RFC 4180 with a byte order mark, one review a line, nothing that a spreadsheet would run. */
import Papa from 'papaparse'
import type { ReviewSet } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import { levelOf } from '../model/ladder.ts'
import type { Mark } from '../model/mark.ts'
import { wordingOf } from '../model/wording.ts'
import { fitCell, MAX_CELL } from './cell.ts'
import type { ExportSource } from './format.ts'
import type { ExportOptions } from './options.ts'

type Cell = string | number | boolean | null

/**
 * What a spreadsheet takes for a formula, full-width signs included: `=1+1`, `@cmd`, ` -2`. It gets an apostrophe before
 * it. Apostrophes at the beginning count as well, so that taking one away where this matches gives the text back.
 */
export const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n]/

const BETWEEN = ' | '

/** In the order of the file. */
const COLUMNS: readonly [
  name: string,
  cell: (item: StoredItem, set: ReviewSet, options: ExportOptions) => Cell,
][] = [
  ['set', (_item, set) => set.name],
  ['place', ({ place }) => place.name],
  ['place_id', ({ place }) => place.id],
  ['site', ({ review }) => review.site],
  ['address', ({ place }) => place.address],
  ['place_url', ({ place }) => place.url],
  ['review_id', ({ review }) => review.id],
  ['author', ({ review }) => review.author],
  ['rating', ({ review }) => review.rating?.value ?? null],
  ['rating_scale', ({ review }) => review.rating?.scale ?? null],
  ['date_raw', ({ review }) => review.date?.raw ?? null],
  ['date', ({ review }) => review.date?.iso ?? null],
  ['date_precision', ({ review }) => review.date?.precision ?? null],
  ['title', ({ review }) => review.title],
  ['text', ({ review }) => review.text],
  ['language', ({ review, verdict }) => review.lang ?? verdict.lang],
  ['machine_translated', ({ review }) => review.machineTranslated],
  ['truncated', ({ review }) => review.truncated],
  ['reply', ({ review }) => review.reply?.text ?? null],
  ['level', ({ verdict }) => verdict.level],
  ['level_name', ({ verdict }, _set, { language }) => levelOf(verdict.level).name[language]],
  ['own_level', ({ annotation }) => annotation?.level ?? null],
  [
    'own_level_name',
    ({ annotation }, _set, { language }) =>
      annotation?.level == null ? null : levelOf(annotation.level).name[language],
  ],
  ['confidence', ({ verdict }) => Math.round(verdict.confidence * 100) / 100],
  ['service', ({ verdict }) => verdict.service],
  ['themes', ({ verdict }) => verdict.themes.map(({ theme, sign }) => theme + sign).join(BETWEEN)],
  ['signals', ({ verdict }) => verdict.signals.join(BETWEEN)],
  ['complaints', complaints],
  ['evidence', evidence],
  ['note', ({ annotation }) => annotation?.note ?? null],
  ['tags', ({ annotation }) => annotation?.tags.join(BETWEEN) ?? null],
  ['marks', ({ marks }) => marks.map(markInWords).join(BETWEEN)],
  ['link', ({ review }) => review.link],
]

/** Names of the columns, in the order of the file. They are the same in every language. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/** The reviews as CSV, byte order mark included. Lists in a cell are divided by ` | `; a decimal is always a point. */
export async function* writeCsv(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const lines = (rows: Cell[][]) =>
    Papa.unparse(rows, { newline: '\r\n', delimiter: options.separator, escapeFormulae: FORMULA })
  yield `\ufeff${lines([[...CSV_COLUMNS]])}`
  for await (const items of source.slices()) {
    if (items.length === 0) continue
    const rows = items.map((item) => COLUMNS.map(([_name, cell]) => fitting(cell(item, source.set, options))))
    yield `\r\n${lines(rows)}`
  }
}

function complaints({ review, verdict }: StoredItem): string {
  const { text } = wordingOf(review)
  return verdict.complaints.map(({ start, end }) => text.slice(start, end)).join(BETWEEN)
}

/** `waited an hour (speed-)`, for each phrase that counted. */
function evidence({ verdict }: StoredItem): string {
  return verdict.evidence
    .filter(({ weight, signal }) => weight !== 0 || signal !== null)
    .map(({ text, theme, sign, signal }) => `${text} (${theme ? theme + sign : (signal ?? sign)})`)
    .join(BETWEEN)
}

/** `waited an hour (complaint, speed, level 2): ask the manager`. */
function markInWords({ quote, kind, theme, level, note }: Mark): string {
  const about = [kind, theme, level === null ? null : `level ${level}`].filter(Boolean).join(', ')
  return `${quote.exact} (${about})${note ? `: ${note}` : ''}`
}

// One unit is kept for the apostrophe that may come before it.
function fitting(cell: Cell): Cell {
  return typeof cell === 'string' ? fitCell(cell, MAX_CELL - 1) : cell
}
