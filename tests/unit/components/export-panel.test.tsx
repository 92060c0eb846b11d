// @vitest-environment happy-dom
import './browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ExportPanel } from '../../../components/export-panel.tsx'
import { collect } from '../../../lib/store/collect.ts'
import { trede } from '../../../lib/store/db.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { itemOf } from './fixtures.ts'

configure({ asyncUtilTimeout: 15_000 })

const NOW = new Date('2026-11-06T10:00:00Z')
let files: { name: string; type: string; text: Promise<string> }[] = []

beforeEach(async () => {
  files = []
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
  render(<ExportPanel set={{ ...set, count }} onClose={() => undefined} />)
}

it('keeps names out of the file unless the user wants them', async () => {
  await show(2)
  fireEvent.click(screen.getByRole('button', { name: /^CSV/ }))
  await screen.findByText(/^trede-Zutphen-.*\.csv is in your downloads\.$/)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Keep reviewers’ names' }))
  fireEvent.click(screen.getByRole('button', { name: /^JSON/ }))
  await screen.findByText(/^trede-Zutphen-.*\.json is in your downloads\.$/)
  const [csv, json] = await Promise.all(files.map(async (file) => ({ ...file, text: await file.text })))
  expect(csv?.type).toBe('text/csv;charset=utf-8')
  expect(csv?.text).not.toContain('Terpstra')
  expect(csv?.text).toContain('Text of r1.')
  expect(json?.text).toContain('Wies Terpstra')
})

it('offers no file of an empty set', async () => {
  await show(0)
  expect(screen.getByText(/^This set is empty/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /CSV|JSON/ })).toBeNull()
})

it('says when the set cannot be read, and gives no file', async () => {
  await show(1)
  vi.spyOn(trede, 'transaction').mockRejectedValue(new DOMException('', 'UnknownError'))
  fireEvent.click(screen.getByRole('button', { name: /^CSV/ }))
  await screen.findByText(/^The browser does not let Trede open its storage/)
  expect(files).toEqual([])
})
