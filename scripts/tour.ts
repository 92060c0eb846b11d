/** The main job done by itself: on each sample page read, collect and export, with what was seen left in a folder. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { LEVELS } from '../lib/model/ladder.ts'
import { sampleMarket } from '../lib/sample/index.ts'
import { badges, type Stage, stage } from '../tests/e2e/harness.ts'
import { SAMPLES, type SamplePage } from '../tests/samples/index.ts'

/** Prints the ladder of each sample place; screenshots, CSV and JSON go to `folder`. Rejects where a page got no badges. */
export async function tour(folder: string): Promise<void> {
  const on = await stage({ headless: true })
  try {
    for (const sample of SAMPLES) await visit(on, sample, folder)
    const dashboard = await openSample(on)
    await dashboard.screenshot({ path: join(folder, 'dashboard.png') })
    await printSample(dashboard)
    console.log(`\nScreenshots and exported sets are in ${folder}`)
  } finally {
    await on.close()
  }
}

async function visit(on: Stage, sample: SamplePage, folder: string): Promise<void> {
  const page = await on.open(sample.url)
  await page.locator('[data-trede-review]').first().waitFor()
  await loadAll(page)
  await page.screenshot({ path: join(folder, `${sample.name}-page.png`) })
  printLadder(sample.place.name, await badges(page))

  const popup = await on.popup(page)
  const sets = popup.getByRole('combobox', { name: 'Set', exact: true })
  // A set for each place; after the first page the popup proposes the set that was used last.
  if (await sets.isVisible()) await sets.selectOption({ label: 'New set…' })
  await popup.getByRole('button', { name: /^Collect \d+/ }).click()
  await popup.getByText(/\d+ added/).waitFor()
  await popup.screenshot({ path: join(folder, `${sample.name}-popup.png`) })
  await popup.getByRole('button', { name: 'Export', exact: true }).click()
  for (const format of ['CSV', 'JSON']) {
    await popup.getByRole('radio', { name: format, exact: true }).check()
    // A receipt comes beside the file.
    const download = popup.waitForEvent('download', {
      predicate: (one) => !one.suggestedFilename().endsWith('.txt'),
    })
    await popup.getByRole('button', { name: `Export as ${format}` }).click()
    await (await download).saveAs(join(folder, `${sample.name}.${format.toLowerCase()}`))
  }
  await popup.close()
  await page.close()
}

/** Scrolls the page's own list, as a person would, until no review is added any more. */
async function loadAll(page: Page): Promise<void> {
  for (let before = -1, now = 0; now > before; ) {
    before = now
    await page.evaluate(() => {
      const scrollers = [...document.querySelectorAll('*')].filter(
        (e) => e.scrollHeight > e.clientHeight + 50,
      )
      for (const element of scrollers) element.scrollTop = element.scrollHeight
    })
    await page.waitForTimeout(600)
    now = await page.locator('[data-trede-review]').count()
  }
}

/** `each` reviews are one block. */
function printLadder(name: string, found: readonly { level: number }[], each = 1): void {
  console.log(`\n${name}: ${found.length} reviews`)
  for (const level of [...LEVELS].reverse()) {
    const count = found.filter((badge) => badge.level === level.id).length
    if (level.id === 0 && count === 0) continue
    console.log(
      `  ${level.name.en.padEnd(13)} ${String(count).padStart(3)} ${'█'.repeat(Math.ceil(count / each))}`,
    )
  }
}

/** Opens the dashboard and loads the sample market in it, as its button does. */
export async function openSample({ context, extensionId }: Stage): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/sets`)
  await page.locator('.sample-section button, .message button').first().click()
  await page.locator('.notice').waitFor({ timeout: 120_000 })
  await page.goto(
    `chrome-extension://${extensionId}/dashboard.html#/ladder?set=${encodeURIComponent('sample:set')}`,
  )
  await page.locator('.dash-main figure svg').first().waitFor({ timeout: 60_000 })
  return page
}

async function printSample(page: Page): Promise<void> {
  const stored = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('trede')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const rows = await new Promise<{ placeId: string; verdict: { level: number } }[]>((resolve, reject) => {
      const request = db.transaction('reviews').objectStore('reviews').getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    db.close()
    return rows.map(({ placeId, verdict: { level } }) => ({ placeId, level }))
  })
  for (const { name, placeIds } of sampleMarket(new Date()).businesses)
    printLadder(
      name,
      stored.filter(({ placeId }) => placeIds.includes(placeId)),
      4,
    )
}
