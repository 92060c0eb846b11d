/**
 * `npm run --silent health -- DIR [--now ISO]`: for every saved page below a folder which reader read it, with which
 * generation of the site, how many reviews it found and how many of them have each field. A page's address is taken from a
 * `urls.json` beside it (`{"page.html": "https://..."}`), else from the page itself.
 */
import { parseArgs } from 'node:util'
import { FIELDS, fieldsOf } from '../lib/sites/health.ts'
import { readPage } from '../lib/sites/read-page.ts'
import { addressesIn, openPage, pagesIn } from './saved-page.ts'

const USAGE = 'Usage: npm run --silent health -- DIR [--now 2026-01-31T12:00:00Z]'
const HEAD = ['page', 'site', 'reader', 'generation', 'found', ...FIELDS]

/** One page of the table, and what is wrong with it in sentences. */
interface Row {
  cells: string[]
  faults: string[]
}

function rowOf(folder: string, path: string, addresses: Record<string, string>, now: Date): Row {
  const { doc, url } = openPage(folder, path, addresses)
  const blank = (reader: string) => [path, url ? new URL(url).hostname : '', reader]
  if (!url) return { cells: blank('-'), faults: ['names no address: give it one in urls.json.'] }
  const reading = readPage(doc, url, now, { settled: true })
  if (!reading) return { cells: blank('none'), faults: [] }
  const { site, reader, generation } = reading
  const { found, has, missing } = fieldsOf(reading)
  const counts = FIELDS.map((field) => `${has[field]}${missing.includes(field) ? '!' : ''}`)
  return {
    cells: [path, site, reader, generation ?? '', String(found), ...(found ? counts : [])],
    faults: [
      ...missing.map((field) => `no review has ${field}, which ${site} always showed.`),
      ...(reading.takenOver ? [`the adapter of ${site} finds nothing; structure read the page.`] : []),
    ],
  }
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { now: { type: 'string' } } })
  const [folder] = positionals
  if (!folder) throw new Error(`Which folder? Name the one with the saved pages.\n${USAGE}`)
  const now = values.now === undefined ? new Date() : new Date(values.now)
  if (Number.isNaN(now.getTime())) throw new Error(`${values.now} is not a moment in time.\n${USAGE}`)
  const pages = pagesIn(folder)
  if (!pages.length) throw new Error(`There is no .html file in ${folder}.`)
  const addresses = addressesIn(folder)
  const rows = pages.map((path) => rowOf(folder, path, addresses, now))
  console.log(tableOf([HEAD, ...rows.map(({ cells }) => cells)]))
  for (const { cells, faults } of rows) for (const fault of faults) console.log(`${cells[0]}: ${fault}`)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
