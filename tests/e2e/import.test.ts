/** Import in a real browser: what was exported comes back, a table with odd headings is mapped by hand, a broken file changes nothing. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { badges, type Stage, stage } from './harness.ts'
import { forget } from './pages/annotate.ts'
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

/** The page of six reviews with its popup, once all six are in a set and have the background's verdicts. */
async function collected(): Promise<{ source: Page; popup: Page }> {
  const source = await on.open(QUEUE_URL)
  await expect.poll(async () => (await badges(source)).length, PATIENT).toBe(6)
  const popup = await on.popup(source)
  await popup.getByRole('button', { name: 'Collect 6 reviews' }).click(PATIENT)
  await popup.getByText('6 added.').waitFor(PATIENT)
  await expect
    .poll(async () => (await raw(popup, 'reviews')).every(({ classifiedBy }) => classifiedBy !== ''), PATIENT)
    .toBe(true)
  return { source, popup }
}

/** Opens the picker for the set. */
async function picker(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Export', exact: true }).click()
  await popup.getByRole('radio', { name: /^The set/ }).check()
}

/** Path of the set as a file, with its names unless they shall be hidden. */
async function exported(popup: Page, format: string, name: string, names = true): Promise<string> {
  await popup.getByRole('radio', { name: format, exact: true }).check()
  await popup.getByRole('checkbox', { name: /Keep reviewers/ }).setChecked(names)
  await popup.getByRole('checkbox', { name: /^A receipt/ }).uncheck()
  const downloading = popup.waitForEvent('download', PATIENT)
  await popup.getByRole('button', { name: `Export as ${format}` }).click()
  const path = join(folder, name)
  await (await downloading).saveAs(path)
  return path
}

test('a set that was exported and deleted comes back the same, and can be undone', {
  timeout: LONG,
}, async () => {
  const { popup } = await collected()
  await picker(popup)
  const file = await exported(popup, 'JSON', 'set.json')

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

test('each format that is downloaded is taken in again, over what it came from and where nothing is', {
  timeout: LONG,
}, async () => {
  const { source, popup } = await collected()
  const card = popup.getByRole('list', { name: 'Reviews' }).locator('article').first()
  await card.getByRole('button', { name: /^More/ }).click()
  await card.getByRole('combobox', { name: 'Your level' }).selectOption('2')
  await card.getByRole('textbox', { name: 'Note' }).fill('Bel <Wies> & "co"')
  await card.getByText('Saved', { exact: true }).waitFor(PATIENT)
  const own = source.locator('[data-trede-review] .own')
  await own.waitFor(PATIENT)
  await picker(popup)
  const hidden = await exported(popup, 'CSV', 'hidden.csv', false)
  const tables = [await exported(popup, 'CSV', 'set.csv'), await exported(popup, 'Excel', 'set.xlsx')]
  const sets = [await exported(popup, 'JSON', 'all.json'), await exported(popup, 'JSON Lines', 'all.ndjson')]
  const notes = [
    await exported(popup, 'Web Annotation', 'set.jsonld'),
    await exported(popup, 'REFI-QDA', 'set.qdpx'),
  ]
  const before = await all(popup)
  const noted = await rows(popup, 'annotations')
  expect(noted).toMatchObject([{ level: 2, note: 'Bel <Wies> & "co"' }])

  const view = await importView()
  const counted = (row: string, counts: string) =>
    view.getByRole('row', { name: `${row} ${counts}` }).waitFor(PATIENT)
  const put = () => view.getByRole('button', { name: 'Import', exact: true }).click()
  const back = () => view.getByRole('button', { name: 'Back', exact: true }).click()
  const give = (file: string) => view.locator('input[type=file]').setInputFiles(file)
  const mapped = () => view.getByRole('button', { name: 'Check all 6 rows' }).click(PATIENT)

  for (const file of [...tables, hidden]) {
    await give(file)
    await mapped()
    await counted('Reviews', '0 0 6')
    await counted('Places', '0 0 1')
    await counted('Notes', file.endsWith('.xlsx') ? '0 0 1' : '0 0 0')
    await back()
    await view.getByRole('button', { name: 'Another file' }).click()
  }
  for (const file of sets) {
    await give(file)
    await counted('Reviews', '0 0 6')
    await counted('Notes', '0 0 1')
    await back()
  }
  expect(await all(view)).toEqual(before)

  // The page that is open hears of the notes, without being loaded anew.
  for (const file of notes) {
    await forget(view, 'annotations')
    await source.reload()
    await expect.poll(async () => (await badges(source)).length, PATIENT).toBe(6)
    await own.waitFor({ ...PATIENT, state: 'detached' })
    await give(file)
    await counted('Notes', '1 0 0')
    await put()
    await own.waitFor(PATIENT)
    expect(await rows(view, 'annotations')).toEqual(noted)
  }

  const told = (all: Record<string, unknown>[]) =>
    all.map(({ id, site, placeId, text, author, link }) => [id, site, placeId, text, author, link]).sort()
  const at = (all: Record<string, unknown>[]) => all.map(({ total: _total, ...place }) => place)
  for (const file of [...tables, ...sets]) {
    await forget(view, ...TABLES)
    // The view hears only of what Trede itself takes away.
    await view.reload()
    await give(file)
    if (tables.includes(file)) await mapped()
    await counted('Reviews', '6 0 0')
    await put()
    await expect.poll(async () => (await rows(view, 'reviews')).length, PATIENT).toBe(6)
    await view.getByText('Choose a file').waitFor(PATIENT)
    if (sets.includes(file)) expect(await all(view)).toEqual(before)
    if (file.endsWith('.xlsx'))
      expect(await rows(view, 'annotations')).toMatchObject([{ level: 2, note: 'Bel <Wies> & "co"' }])
    expect(told(await rows(view, 'reviews'))).toEqual(told(before.reviews!))
    expect(at(await rows(view, 'places'))).toEqual(at(before.places!))
  }
  await forget(view, ...TABLES)
  for (const file of notes) {
    await give(file)
    await view.getByText('1 note or mark is left out', { exact: false }).waitFor(PATIENT)
    await back()
  }
  expect(Object.values(await all(view)).flat()).toEqual([])
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
