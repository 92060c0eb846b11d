/** Import in a real browser: what was exported comes back, a table with odd headings is mapped by hand, a broken file changes nothing. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { badges, type Stage, stage } from './harness.ts'
import { QUEUE_URL, queuePage } from './pages/queues.ts'

const PATIENT = { timeout: 60_000 }
const LONG = 300_000
const respond = (url: URL) => (url.href === QUEUE_URL ? { html: queuePage() } : undefined)

let on: Stage
let folder: string
beforeAll(async () => {
  on = await stage({ respond, grants: [] })
  folder = await mkdtemp(join(tmpdir(), 'trede-import-'))
}, LONG)
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

async function importView(): Promise<Page> {
  const page = await on.context.newPage()
  await page.goto(`chrome-extension://${on.extensionId}/dashboard.html#/import`)
  await page.getByText('Choose a file').waitFor(PATIENT)
  return page
}

async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, content)
  await page.locator('input[type=file]').setInputFiles(path)
}

/** All rows of a table as they stand on the disk. */
const raw = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('trede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
    table,
  )
/** The same without what is made anew: the salt of pseudonyms, and who gave the verdict. */
const rows = async (page: Page, table: string) =>
  (await raw(page, table)).map((row) => ({ ...row, salt: null, classifiedBy: null }))
const TABLES = ['reviews', 'places', 'sets', 'members', 'annotations', 'marks']
const all = async (page: Page) =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await rows(page, table)])))

/** Where a folder for pictures is named, the view is kept there in both colours. */
async function shots(page: Page, name: string): Promise<void> {
  const { TREDE_SHOTS } = process.env
  if (!TREDE_SHOTS) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(TREDE_SHOTS, `import-${name}-${colorScheme}.png`) })
  }
}

test('a set that was exported and deleted comes back the same, and can be undone', {
  timeout: LONG,
}, async () => {
  const source = await on.open(QUEUE_URL)
  await expect.poll(async () => (await badges(source)).length, PATIENT).toBe(6)
  const popup = await on.popup(source)
  await popup.getByRole('button', { name: 'Collect 6 reviews' }).click(PATIENT)
  await popup.getByText('6 added.').waitFor(PATIENT)

  // The background gives its own verdicts first; they are what is exported.
  await expect
    .poll(async () => (await raw(popup, 'reviews')).every(({ classifiedBy }) => classifiedBy !== ''), PATIENT)
    .toBe(true)
  await popup.getByRole('button', { name: 'Export', exact: true }).click()
  await popup.getByRole('radio', { name: /^The set/ }).check()
  await popup.getByRole('radio', { name: /^JSON/ }).first().check()
  await popup.getByRole('checkbox', { name: /Keep reviewers/ }).check()
  await popup.getByRole('checkbox', { name: /^A receipt/ }).uncheck()
  const downloading = popup.waitForEvent('download', PATIENT)
  await popup.getByRole('button', { name: 'Export as JSON' }).click()
  const file = join(folder, 'set.json')
  await (await downloading).saveAs(file)

  const page = await on.context.newPage()
  const before = await all(popup)
  await page.goto(`chrome-extension://${on.extensionId}/dashboard.html#/sets`)
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click(PATIENT)
  await expect.poll(async () => (await rows(page, 'reviews')).length, PATIENT).toBe(0)

  const view = await importView()
  await view.locator('input[type=file]').setInputFiles(file)
  await view.getByRole('row', { name: 'Reviews 6 0 0' }).waitFor(PATIENT)
  expect((await rows(view, 'reviews')).length).toBe(0)
  await view.getByRole('button', { name: 'Import', exact: true }).click()
  await view.getByRole('button', { name: 'Undo' }).waitFor(PATIENT)
  expect(await all(view)).toEqual(before)

  await view.locator('input[type=file]').setInputFiles(file)
  await view.getByRole('row', { name: 'Reviews 0 0 6' }).waitFor(PATIENT)
  await view.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await rows(view, 'reviews')).length, PATIENT).toBe(0)
})

test('a table with odd headings is mapped by hand, previewed and imported', { timeout: LONG }, async () => {
  const view = await importView()
  await give(
    view,
    'odd.csv',
    'kolA;kolB;kolC\r\nWies;Vriendelijk geholpen, en alles werd goed uitgelegd aan de balie.;9\r\nAnton;;\r\n',
  )
  await view.getByRole('heading', { name: 'Which column is what' }).waitFor(PATIENT)
  await view.getByRole('combobox', { name: 'Reviewer' }).selectOption({ index: 1 })
  await view.getByRole('combobox', { name: 'Text', exact: true }).selectOption({ index: 2 })
  await view.getByRole('combobox', { name: 'Rating', exact: true }).selectOption({ index: 3 })
  await view.getByLabel('Name of the place').fill('Balie Noord')
  await view
    .getByRole('list', { name: 'The first rows' })
    .getByText(/Wies · 9\/10 · Balie Noord/)
    .waitFor(PATIENT)
  await shots(view, 'map')
  await view.getByRole('button', { name: 'Check all 2 rows' }).click()
  await view.getByRole('row', { name: 'Reviews 1 0 0' }).waitFor(PATIENT)
  await view.getByText('1 remark on what is left out').click()
  await view.getByText('Row 3 ').waitFor(PATIENT)
  await shots(view, 'check')
  await view.getByRole('button', { name: 'Import', exact: true }).click()
  await view.getByRole('button', { name: 'Undo' }).waitFor(PATIENT)
  expect(await rows(view, 'reviews')).toMatchObject([{ author: 'Wies', verdict: { lang: 'nl' } }])
})

test('a broken file is told of, and nothing is changed', { timeout: LONG }, async () => {
  const view = await importView()
  const before = await all(view)
  await give(view, 'broken.json', '{"format": "trede-set", "version": 1, "reviews": [')
  await view.getByRole('alert').waitFor(PATIENT)
  expect(await view.getByRole('alert').textContent()).toContain('Nothing was changed')
  await give(view, 'broken.xlsx', Buffer.from('PK\u0003\u0004 and nothing more'))
  await expect.poll(() => view.getByRole('alert').textContent(), PATIENT).toContain('damaged')
  await give(view, 'backup.ndjson', '{"format":"trede-backup","version":1}\n')
  await view.getByRole('alert').getByRole('link', { name: 'Put it back' }).waitFor(PATIENT)
  expect(await all(view)).toEqual(before)
})
