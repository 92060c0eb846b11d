/** "Load all" in a real browser: an endless list, pages in place, stop, sorting and leaving while it runs. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Stage, stage } from './harness.ts'
import { type Counted, ENDLESS_URL, endlessPage, NEXT_PLACE, PAGED_URL, pagedPage } from './pages/endless.ts'
import { hiding } from './pages/look.ts'

const PATIENT = { timeout: 30_000 }
const LONG = 180_000

const PAGES: Record<string, string> = {
  endless: endlessPage(500),
  short: endlessPage(60),
  slow: endlessPage(2_000),
  paged: pagedPage(),
  leaving: pagedPage({ leaves: true }),
}

let on: Stage
beforeAll(async () => {
  on = await stage({
    respond: (url) => {
      const html = PAGES[url.searchParams.get('kind') ?? '']
      return html === undefined ? undefined : { html }
    },
  })
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

interface Choice {
  limit: number
  collect: boolean
  pace: [number, number]
}
const FAST: Choice = { limit: 500, collect: false, pace: [50, 90] }

async function open(url: string, kind: string, choice: Partial<Choice> = {}) {
  const page = await on.open(`${url}?kind=${kind}`)
  await page.waitForFunction(() => document.querySelectorAll('[data-trede-review]').length >= 5)
  const popup = await on.popup(page)
  await popup.evaluate(`chrome.storage.local.set(${JSON.stringify({ loadAll: { ...FAST, ...choice } })})`)
  await popup.reload()
  return { page, popup }
}

/** The page is in front again, as it is behind a popup: a browser scrolls no tab that nobody sees. */
async function start(popup: Page, page: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Load all' }).click(PATIENT)
  await page.bringToFront()
}
const outcome = (popup: Page) => popup.locator('.load-all [role=status]').textContent()
const counted = (page: Page) => page.evaluate('counted') as Promise<Counted>
/** The number of stored reviews whose id begins so. */
function stored(popup: Page, beginning: string): Promise<number> {
  return popup.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('trede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asking = opening.result.transaction('reviews').objectStore('reviews').getAllKeys()
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result.filter((id) => String(id).startsWith(wanted)).length)
          }
        }
      }),
    beginning,
  )
}

test('an endless list of 500 is loaded whole, and nothing but "more" on reviews is pressed', {
  timeout: LONG,
}, async () => {
  const { page, popup } = await open(ENDLESS_URL, 'endless', { collect: true })
  await start(popup, page)
  await popup
    .getByText(/^\d+ of 500 loaded/)
    .first()
    .waitFor(PATIENT)
  await expect.poll(() => outcome(popup), { timeout: 120_000 }).toMatch(/^500 loaded/)
  const { more, other } = await counted(page)
  expect(other).toEqual([])
  expect(more.length).toBe(125)
  expect(new Set(more).size).toBe(125)
  expect(await stored(popup, 'maps:N')).toBe(500)
  await popup.getByText('500 of 500 on this page').waitFor(PATIENT)
  expect(await page.locator('[data-trede-review]').count()).toBe(500)
})

test('ends by itself when nothing more comes, and at the limit', { timeout: LONG }, async () => {
  const { page, popup } = await open(ENDLESS_URL, 'short')
  await popup.getByRole('spinbutton', { name: 'up to' }).fill('25')
  await popup.getByRole('spinbutton', { name: 'up to' }).press('Tab')
  await start(popup, page)
  await expect.poll(() => outcome(popup), PATIENT).toBe('25 loaded, as many as you asked for.')
  expect(await page.locator('.jftiEf').count()).toBeLessThan(60)
  await popup.reload()
  const limit = popup.getByRole('spinbutton', { name: 'up to' })
  expect(await limit.inputValue()).toBe('25')
  await limit.fill('900')
  await limit.press('Tab')
  await start(popup, page)
  await expect.poll(() => outcome(popup), PATIENT).toBe('60 loaded; nothing more comes.')
})

test('goes on when the popup closes, and stops when the user says so', { timeout: LONG }, async () => {
  const { page, popup } = await open(ENDLESS_URL, 'slow', { limit: 10_000, pace: [100, 150] })
  await start(popup, page)
  await popup
    .getByText(/of 2,000 loaded/)
    .first()
    .waitFor(PATIENT)
  const before = await page.locator('.jftiEf').count()
  await popup.close()
  await expect.poll(() => page.locator('.jftiEf').count(), PATIENT).toBeGreaterThan(before + 20)
  const again = await on.popup(page)
  await again.getByRole('button', { name: 'Stop' }).click(PATIENT)
  await expect.poll(() => outcome(again), PATIENT).toMatch(/^Stopped at \d+\.$/)
  // What the page was loading at that moment may still come.
  await page.waitForTimeout(1_000)
  const after = await page.locator('.jftiEf').count()
  await page.waitForTimeout(1_000)
  expect(await page.locator('.jftiEf').count()).toBe(after)
})

test('pages that replace each other are turned, and the reviews of all of them stay', {
  timeout: LONG,
}, async () => {
  const { page, popup } = await open(PAGED_URL, 'paged', { collect: true })
  await start(popup, page)
  await expect.poll(() => outcome(popup), PATIENT).toBe('20 loaded; nothing more comes. 20 new in the set.')
  expect((await counted(page)).turned).toBe(3)
  expect((await counted(page)).other).toEqual([])
  await expect.poll(() => popup.locator('article').count(), PATIENT).toBe(20)
  expect(await stored(popup, 'trustpilot:')).toBe(20)
})

test('a way to the next page that opens another document is not taken', { timeout: LONG }, async () => {
  const { page, popup } = await open(PAGED_URL, 'leaving')
  const url = page.url()
  await start(popup, page)
  await expect.poll(() => outcome(popup), PATIENT).toBe('5 loaded; nothing more comes.')
  expect((await counted(page)).turned).toBe(1)
  expect(page.url()).toBe(url)
})

test('another order while it loads loses and doubles nothing', { timeout: LONG }, async () => {
  const { page, popup } = await open(ENDLESS_URL, 'short', { collect: true, pace: [60, 90] })
  await start(popup, page)
  await page.waitForFunction(() => document.querySelectorAll('.jftiEf').length >= 30)
  await page.evaluate('sort()')
  await expect.poll(() => outcome(popup), PATIENT).toMatch(/^60 loaded; nothing more comes\./)
  await popup.getByText('60 of 60 on this page').waitFor(PATIENT)
  expect((await counted(page)).other).toEqual([])
})

test('another place in the same document ends it, and nothing of that place is collected', {
  timeout: LONG,
}, async () => {
  const { page, popup } = await open(ENDLESS_URL, 'slow', { collect: true, pace: [60, 90] })
  await start(popup, page)
  await page.waitForFunction(() => document.querySelectorAll('.jftiEf').length >= 30)
  await page.evaluate(`away(${JSON.stringify(NEXT_PLACE)})`)
  await popup.getByRole('heading', { level: 1, name: 'Zwembad Zuid' }).waitFor(PATIENT)
  await page.waitForTimeout(1_000)
  const after = await page.locator('.jftiEf').count()
  await page.waitForTimeout(1_500)
  expect(await page.locator('.jftiEf').count()).toBe(after)
  expect(await popup.locator('.load-all progress').count()).toBe(0)
  expect(await stored(popup, 'maps:Z')).toBe(0)
  expect(await stored(popup, 'maps:N')).toBeGreaterThanOrEqual(20)
})

test('ends when the tab goes out of view', { timeout: LONG }, async () => {
  const { page, popup } = await open(ENDLESS_URL, 'slow', { pace: [60, 90] })
  const hide = await hiding(page, on.extensionId)
  await start(popup, page)
  await page.waitForFunction(() => document.querySelectorAll('.jftiEf').length >= 30)
  await hide(true)
  await expect.poll(() => outcome(popup), PATIENT).toMatch(/because the page went out of view\.$/)
  await page.waitForTimeout(1_000)
  const after = await page.locator('.jftiEf').count()
  await page.waitForTimeout(1_000)
  expect(await page.locator('.jftiEf').count()).toBe(after)
})
