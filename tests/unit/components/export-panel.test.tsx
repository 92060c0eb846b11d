// @vitest-environment happy-dom
import './browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ofSet, ofView } from '../../../components/export/choice.ts'
import { ExportPanel } from '../../../components/export/panel.tsx'
import { collect } from '../../../lib/store/collect.ts'
import { trede } from '../../../lib/store/db.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { itemOf } from './fixtures.ts'

// No workers here; what they do is the same.
vi.mock('../../../components/export/in-worker.ts', async () => ({
  exportInWorker: (await import('../../../components/export/job.ts')).runExport,
}))

// How long a busy machine may take; a test that passes does not wait for it.
configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 60_000 })

const NOW = new Date('2026-11-06T10:00:00Z')
let files: { name: string; type: string; text: Promise<string> }[] = []

beforeEach(async () => {
  files = []
  localStorage.clear()
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href) ?? expect.fail(`No file behind ${this.href}`)
    files.push({ name: this.download, type: blob.type, text: blob.text() })
  })
  await Promise.all(trede.tables.map((table) => table.clear()))
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function show(count: number) {
  const set = await createSet('Zutphen', NOW)
  const items = Array.from({ length: count }, (_, at) => itemOf(`r${at}`, { author: 'Wies Terpstra' }))
  await collect(set.id, items, NOW)
  const counted = { ...set, count }
  const view = ofView(items.slice(0, 1), 'Café De Lantaarn', 'Level: Expected', counted)
  render(<ExportPanel choices={[ofSet(counted), view]} onClose={() => undefined} />)
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const texts = () => Promise.all(files.map(async (file) => ({ ...file, text: await file.text })))

it('keeps names out of the file unless the user wants them', async () => {
  await show(2)
  choose('CSV')
  press('Export as CSV')
  await screen.findByText(/^trede-Zutphen-.*\.csv and its receipt go to your downloads\./)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Keep reviewers’ names' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'A receipt beside it' }))
  choose('JSON')
  press('Export as JSON')
  await screen.findByText(/^trede-Zutphen-.*\.json goes to your downloads\.$/)
  const [csv, receipt, json, ...more] = await texts()
  expect(more).toEqual([])
  expect(csv?.type).toBe('text/csv;charset=utf-8')
  expect(csv?.text).not.toContain('Terpstra')
  expect(csv?.text).toContain('Text of r1.')
  expect(receipt?.name).toBe(`${csv?.name}.txt`)
  expect(receipt?.text).toContain('Reviews: 2\r\n')
  expect(json?.text).toContain('Wies Terpstra')
})

it('exports what is in view, and the receipt tells the filter', async () => {
  await show(2)
  choose('JSON Lines')
  choose('The 1 review in view (Level: Expected)')
  press('Export as JSON Lines')
  await screen.findByText(/^trede-Café-De-Lantaarn-.*\.ndjson and its receipt go to your downloads\./)
  const [lines, receipt] = await texts()
  expect(lines?.text.trim().split('\n')).toHaveLength(3)
  expect(receipt?.text).toContain('Filter: Level: Expected')
})

it('remembers the format and the options, but not that names were kept', async () => {
  await show(1)
  choose('CSV')
  fireEvent.change(screen.getByRole('combobox'), { target: { value: ';' } })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Keep reviewers’ names' }))
  cleanup()
  await Promise.all(trede.tables.map((table) => table.clear()))
  await show(1)
  expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe(';')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'CSV' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Keep reviewers’ names' }).checked).toBe(
    false,
  )
})

it('stops when the user says so, and gives no file', async () => {
  await show(2)
  choose('CSV')
  press('Export as CSV')
  press('Stop')
  await screen.findByText('Stopped. No file was made.')
  expect(files).toEqual([])
})

it('offers no file of nothing', async () => {
  render(<ExportPanel choices={[]} onClose={() => undefined} />)
  expect(screen.getByText(/^There is nothing to export yet/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Export as/ })).toBeNull()
})

it('says when the set cannot be read, and gives no file', async () => {
  await show(1)
  vi.spyOn(trede, 'transaction').mockRejectedValue(new DOMException('', 'UnknownError'))
  press(/^Export as/)
  await screen.findByText(/^The browser does not let Trede open its storage/)
  expect(files).toEqual([])
})

it('says of a format that is made as a whole that a large set takes its time', async () => {
  const large = ofSet({ ...(await createSet('Zutphen', NOW)), count: 20_000 })
  render(<ExportPanel choices={[large]} onClose={() => undefined} />)
  const described = (name: string) =>
    document.getElementById(screen.getByRole('radio', { name }).getAttribute('aria-describedby')!)!
  for (const name of ['Excel', 'Report']) expect(described(name).textContent).toContain('20,000 reviews take')
  expect(described('CSV').textContent).not.toContain('20,000')
})
