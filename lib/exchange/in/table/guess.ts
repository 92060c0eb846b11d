/** Guesses which column of a table is what: by the tool that made it, else by headings, else by what stands in the column. */
import { FIELDS, type Field, HEADINGS, type Mapping, plainHeading, TOOLS, type Tool } from './fields.ts'
import { type Table, textOfValue } from './table.ts'
import { ratingOf } from './values.ts'

/** A guess that the user can change. */
export interface Guess {
  /** Null where it is no tool's table. */
  tool: Tool | null
  mapping: Mapping
}

/** Rows that are looked at. */
const SAMPLE = 50
/** Units from which a column of text is more than a name. */
const LONG = 25

export function guessColumns(table: Table): Guess {
  const tool = TOOLS.find(({ signs }) => signs.every((sign) => columnOf(table, [sign]) !== undefined)) ?? null
  return { tool, mapping: tool ? mappingOf(table, tool) : byHeadings(table) }
}

function mappingOf(table: Table, { columns }: Tool): Mapping {
  const mapping: Mapping = {}
  for (const field of FIELDS) {
    const wanted = columns[field] ?? []
    const column = columnOf(table, typeof wanted === 'string' ? [wanted] : wanted)
    if (column !== undefined) mapping[field] = column
  }
  return mapping
}

function byHeadings(table: Table): Mapping {
  const plain = table.headings.map(plainHeading)
  const taken = new Set<number>()
  const mapping: Mapping = {}
  const take = (field: Field, column: number) => {
    if (mapping[field] !== undefined) return
    mapping[field] = column
    taken.add(column)
  }
  // The same words first; then headings that hold them, so that "Review text (translated)" is found as well.
  for (const same of [true, false])
    for (const field of FIELDS)
      for (const words of HEADINGS[field]) {
        const fits = (heading: string) =>
          same ? heading === words : words.length > 3 && ` ${heading} `.includes(` ${words} `)
        const column = plain.findIndex((heading, at) => fits(heading) && !taken.has(at))
        if (column >= 0) take(field, column)
      }
  return byContent(table, mapping, taken)
}

function byContent(table: Table, mapping: Mapping, taken: ReadonlySet<number>): Mapping {
  const free = table.headings.map((_heading, column) => column).filter((column) => !taken.has(column))
  const cells = (column: number) =>
    table.rows
      .slice(0, SAMPLE)
      .map((row) => textOfValue(row[column]))
      .filter(Boolean)
  const guessed = { ...mapping }
  if (guessed.rating === undefined) {
    const column = free.find((one) => {
      const all = cells(one)
      return all.length > 0 && all.every((cell) => cell.length < 12 && ratingOf(cell, null) !== null)
    })
    if (column !== undefined) guessed.rating = column
  }
  if (guessed.text === undefined) {
    const lengths = free
      .filter((one) => one !== guessed.rating)
      .map((column) => ({ column, length: mean(cells(column).map((cell) => cell.length)) }))
      .filter(({ length }) => length >= LONG)
      .sort((a, b) => b.length - a.length)
    if (lengths[0]) guessed.text = lengths[0].column
  }
  return guessed
}

function columnOf({ headings }: Table, wanted: readonly string[]): number | undefined {
  for (const one of wanted) {
    const plain = plainHeading(one)
    const column = headings.findIndex((heading) => plainHeading(heading) === plain)
    if (column >= 0) return column
  }
  return undefined
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((all, one) => all + one, 0) / numbers.length
}
