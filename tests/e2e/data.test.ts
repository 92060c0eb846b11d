/** The user's data in a real browser: a backup made, put back and undone, a person erased, names of a set made codes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectSample, type Stage, stage } from './harness.ts'

/** A busy machine is no failure. */
const PATIENT = { timeout: 30_000 }

let on: Stage
let options: Page
let backup: string

const shown = (label: string) =>
  options.locator('.stored div', { hasText: label }).locator('dd').first().textContent()

/** Where a folder for pictures is named, the page is kept there in both colours. */
async function shots(name: string): Promise<void> {
  const { TREDE_SHOTS } = process.env
  if (!TREDE_SHOTS) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme })
    await options.screenshot({ path: join(TREDE_SHOTS, `data-${name}-${colorScheme}.png`), fullPage: true })
  }
}
const keepSets = () => options.getByRole('combobox', { name: 'Sets, since last changed' })

beforeAll(async () => {
  on = await stage()
  await collectSample(on)
  options = await on.context.newPage()
  await options.goto(`chrome-extension://${on.extensionId}/options.html`)
})

afterAll(() => on?.close())

test('what is stored is told', async () => {
  await expect.poll(async () => Number(await shown('Reviews')), PATIENT).toBeGreaterThan(3)
  expect(await shown('Sets')).toBe('1')
})

test('a backup is a file with everything in it', async () => {
  await keepSets().selectOption('365')
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Make a backup now' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^trede-backup-\d{4}-\d\d-\d\d\.ndjson\.gz$/)
  backup = (await download.path())!
  const lines = gunzipSync(readFileSync(backup)).toString('utf8').trim().split('\n')
  expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'trede-backup', version: 1 })
  expect(JSON.parse(lines.at(-1)!)).toEqual({ end: true })
})

test('a person is found, and what they wrote erased', async () => {
  const before = Number(await shown('Reviews'))
  const lines = gunzipSync(readFileSync(backup)).toString('utf8').split('\n')
  const review = lines
    .map((line) => line && JSON.parse(line))
    .find((line) => Array.isArray(line) && line[0] === 'reviews' && line[1].author)
  await options.getByRole('textbox', { name: 'Name' }).last().fill(review[1].author)
  await options.getByRole('button', { name: 'Find', exact: true }).click()
  await options.getByRole('button', { name: 'Erase these reviews' }).click()
  await options.getByText('1 review, with what you said of it, cannot be brought back.').waitFor()
  expect(Number(await shown('Reviews'))).toBe(before)
  await options.getByRole('button', { name: 'Do it', exact: true }).click()
  await options.getByText('1 review erased.').waitFor()
  await expect.poll(async () => Number(await shown('Reviews')), PATIENT).toBe(before - 1)
})

test('putting the backup back says first what it changes, and can be undone', async () => {
  const before = Number(await shown('Reviews'))
  await keepSets().selectOption('90')
  await options.locator('input[accept=".gz,.ndjson"]').setInputFiles(backup)
  const row = options.locator('.changes-table tr', { hasText: 'Reviews' })
  await expect.poll(() => row.locator('td').first().textContent(), PATIENT).toBe('1')
  expect(Number(await shown('Reviews'))).toBe(before)
  const rules = options.getByRole('list', { name: 'Rules that change' })
  expect(await rules.textContent()).toBe('Sets, since last changed: 365 days. Now: 90 days.')
  expect(await keepSets().inputValue()).toBe('90')
  await shots('restore')
  await options.getByRole('button', { name: 'Put it back' }).click()
  await expect.poll(() => keepSets().inputValue(), PATIENT).toBe('365')
  await expect.poll(async () => Number(await shown('Reviews')), PATIENT).toBe(before + 1)
  await options.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => keepSets().inputValue(), PATIENT).toBe('90')
  await expect.poll(async () => Number(await shown('Reviews')), PATIENT).toBe(before)
})

test('a broken file changes nothing and says so', async () => {
  const before = await shown('Reviews')
  const broken = join(tmpdir(), 'trede-broken.ndjson.gz')
  writeFileSync(broken, readFileSync(backup).subarray(0, -100))
  await options.locator('input[accept=".gz,.ndjson"]').setInputFiles(broken)
  await options.getByText('This backup is not whole. Nothing was changed.').waitFor()
  const [head, ...rest] = gunzipSync(readFileSync(backup)).toString('utf8').split('\n')
  writeFileSync(broken, [head!.replace('"version":1', '"version":2'), ...rest].join('\n'))
  await options.locator('input[accept=".gz,.ndjson"]').setInputFiles(broken)
  await options.getByText(/^This backup is of a newer Trede\. .*Nothing was changed\.$/).waitFor()
  expect(await shown('Reviews')).toBe(before)
})

test('names of a set become codes after a second click', async () => {
  const choice = options.locator('select', { hasText: 'Choose a set' })
  await choice.selectOption({ index: 1 })
  await options.getByRole('button', { name: 'Make names codes…' }).click()
  await options.getByRole('button', { name: 'Do it', exact: true }).click()
  await options.getByText(/names? (is|are) out of/).waitFor()
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Make a backup now' }).click(),
  ])
  const lines = gunzipSync(readFileSync((await download.path())!))
    .toString('utf8')
    .trim()
    .split('\n')
  const authors = lines
    .map((line) => JSON.parse(line))
    .flatMap((line) => (Array.isArray(line) && line[0] === 'reviews' ? [line[1].author] : []))
  expect(authors.length).toBeGreaterThan(2)
  for (const author of authors) expect(author ?? 'Reviewer 0000-0000').toMatch(/^Reviewer [0-9A-Z-]{9}$/)
})
