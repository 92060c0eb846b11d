/** Pages that no adapter reads: structure at once, structure after one click, structure in the place of a dead adapter; health. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { badges, type Stage, stage } from './harness.ts'
import { DEAD_PAGE, DEAD_URL, NAMELESS_PAGE, NAMELESS_URL, SURE_PAGE, UNSURE_PAGE } from './pages/hashed.ts'
import { untilBadges } from './pages/look.ts'

const PATIENT = { timeout: 30_000 }
const SURE_URL = 'https://sure.example/guests'
const UNSURE_URL = 'https://unsure.example/guests'
const PAGES: Record<string, string> = {
  [SURE_URL]: SURE_PAGE,
  [UNSURE_URL]: UNSURE_PAGE,
  [DEAD_URL]: DEAD_PAGE,
  [NAMELESS_URL]: NAMELESS_PAGE,
}

let on: Stage
beforeAll(async () => {
  on = await stage({
    respond: (url) => {
      const html = PAGES[url.href]
      return html === undefined ? undefined : { html }
    },
  })
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

const reviews = (popup: Page) => popup.getByRole('list', { name: 'Reviews' }).locator('article')

test('a page nobody described is read at once where its structure is sure', async () => {
  const page = await on.open(SURE_URL)
  await untilBadges(page, 4)
  const popup = await on.popup(page)
  await popup.getByText('Trede does not know this site; it found these reviews').waitFor(PATIENT)
  await expect.poll(() => reviews(popup).count(), PATIENT).toBe(4)
  // Our own badges in the cards change nothing for the next reading.
  await page.evaluate(() => document.querySelector('.m0Pp')!.append(document.createElement('hr')))
  await page.waitForTimeout(1_500)
  expect(new Set((await badges(page)).map(({ id }) => id)).size).toBe(4)
})

test('where its structure is not sure the popup shows what it found, and one click has it read', async () => {
  const page = await on.open(UNSURE_URL)
  const popup = await on.popup(page)
  await popup.getByText('Are these reviews?').waitFor(PATIENT)
  await popup.getByText(/They fixed my coat/).waitFor()
  await popup.getByText(/We waited an hour/).waitFor()
  expect(await badges(page)).toEqual([])
  await popup.getByRole('button', { name: 'Read these' }).click()
  await expect.poll(() => reviews(popup).count(), PATIENT).toBe(4)
  await untilBadges(page, 4)
})

test('structure takes over from an adapter whose selectors are dead, and the popup says so', async () => {
  const page = await on.open(DEAD_URL)
  await untilBadges(page, 4)
  const popup = await on.popup(page)
  await popup.getByText(/^Google Maps seems to have changed/).waitFor(PATIENT)
  await popup.getByText('4 on this page').waitFor()
  expect((await badges(page)).every(({ id }) => id.startsWith('maps:'))).toBe(true)
  await on.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await popup.getByRole('button', { name: 'Copy report' }).click()
  await popup.getByText('Copied, without texts and names.').waitFor(PATIENT)
  const report = (await popup.evaluate('navigator.clipboard.readText()')) as string
  expect(JSON.parse(report)).toMatchObject({
    format: 'trede-page-report',
    site: 'maps',
    takenOver: true,
    found: 4,
  })
  expect(report).not.toMatch(/Mila|Sjoerd|coat|Thimble|dead/)
})

test('a site that no longer shows a field is named with it', async () => {
  const page = await on.open(NAMELESS_URL)
  await untilBadges(page, 4)
  const popup = await on.popup(page)
  await popup
    .getByText(/^Missing from all 4 reviews on this page: name\. Trustpilot always shows this/)
    .waitFor(PATIENT)
})
