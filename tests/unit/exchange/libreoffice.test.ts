/**
 * LibreOffice opens the spreadsheets as they are meant: `TREDE_OFFICE=1 npx vitest run --project unit libreoffice`, where
 * `soffice` is found (Debian: libreoffice-calc). It takes a while, so that nobody waits for it unasked.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { expect, it, vi } from 'vitest'
import { exported, storedOf } from './samples.ts'

// It takes its time to start, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 })

const isAsked = Boolean(process.env.TREDE_OFFICE)
const isThere = isAsked && spawnSync('soffice', ['--version']).status === 0
if (isAsked && !isThere) console.info('LibreOffice was not found: it did not open the spreadsheets.')

/** What spreadsheets calculate, run, cut or garble. */
const HOSTILE = [
  '=1+1',
  '+31 6 12345678',
  '-2 sterren',
  '@SUM(A1:A9)',
  '=HYPERLINK("http://x.example";"klik")',
  "=cmd|' /C calc'!A0",
  "'=al met apostrof",
  'regel een\nregel twee',
  'komma, punt; "aanhaling" | streep',
  '007',
  '1-2-2026',
  '1e5',
  'é 漢字 🤩 \u202eomgekeerd\u202c',
  '_x0041_',
  'lang '.repeat(6_000),
]
const items = HOSTILE.map((text, at) => storedOf({ id: `maps:r${at}`, text, title: null, link: null }))

function converted(name: string, bytes: Uint8Array, to: string, ...how: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'trede-office-'))
  const file = join(folder, name)
  writeFileSync(file, bytes)
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...how,
      '--convert-to',
      to,
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore' },
  )
  return readFileSync(file.replace(/\.\w+$/, `.${to.split(':')[0]}`))
}

it.runIf(isThere)('an XLSX file that LibreOffice opens and saves as CSV says the same', async () => {
  const csv = converted(
    'set.xlsx',
    await exported('xlsx', items),
    'csv:Text - txt - csv (StarCalc):44,34,76,1',
  )
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true })
  expect(rows.map(({ Text }) => Text)).toEqual(HOSTILE)
  expect(rows.map(({ Rating }) => Rating)).toEqual(HOSTILE.map(() => '2'))
  expect(rows[0]!.Date).toBe('2026-09')
})

// Without a window LibreOffice has to be told the encoding; with one it asks, and proposes what the byte order mark says.
it.runIf(isThere)('a CSV file that LibreOffice opens and saves as XLSX calculates nothing', async () => {
  const xlsx = converted('set.csv', await exported('csv', items), 'xlsx', '--infilter=CSV:44,34,76')
  const { Sheets, SheetNames } = read(xlsx, { cellFormula: true })
  const sheet = Sheets[SheetNames[0]!]!
  const formulas = Object.values(sheet).filter(
    (cell) => typeof cell === 'object' && cell !== null && 'f' in cell,
  )
  expect(formulas).toEqual([])
  const rows = utils.sheet_to_json<{ text: unknown; review_id: string }>(sheet)
  expect(rows.map(({ review_id: id }) => id)).toEqual(items.map(({ review }) => review.id))
  // The apostrophe before what would be a formula stays; numbers and dates become what a spreadsheet takes them for.
  const plain = rows.map(({ text }) => String(text).replace(/^'(?=[\s']*[=+\-@])/, ''))
  for (const [at, text] of HOSTILE.entries())
    if (!/^(?:007|1-2-2026|1e5)$/.test(text)) expect(plain[at]).toBe(text)
})
