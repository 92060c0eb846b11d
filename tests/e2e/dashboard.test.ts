/** The dashboard in a real browser: the sample market, the filter in the address, many reviews at once, sets, places, a second opinion. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stage, stage } from './harness.ts'

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENT = { timeout: 60_000 }
const LONG = 240_000

let on: Stage
let page: Page
beforeAll(async () => {
  on = await stage({})
  page = await on.context.newPage()
  await page.goto(`chrome-extension://${on.extensionId}/dashboard.html`)
}, LONG)
afterAll(() => on?.close())

const go = (name: string) => page.getByRole('link', { name, exact: true }).click()
const count = (text: string) =>
  page.locator('.dash-filter-state').getByText(text, { exact: true }).waitFor(PATIENT)
const notice = (text: string | RegExp) => page.locator('.notice').getByText(text).waitFor(PATIENT)
const undo = async () => {
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
  await notice('Undone.')
}

describe('the dashboard', () => {
  test(
    'says what to do when nothing was collected, and loads the sample market',
    async () => {
      await page.getByText('Nothing collected yet').waitFor(PATIENT)
      await page.getByRole('button', { name: 'Explore with sample data' }).click()
      await notice('The sample market is loaded.')
      await count('600 reviews')
    },
    LONG,
  )

  test(
    'keeps the filter in the address, and "back" takes it off again',
    async () => {
      const place = page.locator('.facet').filter({ hasText: 'Place' }).first()
      await place.getByRole('button').click()
      await place.getByRole('checkbox', { name: /Harbour Cycles/ }).check()
      await count('200 of 600 reviews')
      expect(page.url()).toMatch(/#\/reviews\?business=|#\/\?business=/)
      const address = page.url()
      await page.keyboard.press('Escape')
      await go('Ladder')
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent(), PATIENT).toBe('Ladder')
      await count('200 of 600 reviews')
      await page.goBack()
      await count('200 of 600 reviews')
      await page.goBack()
      await count('600 reviews')
      const other = await on.context.newPage()
      await other.goto(address)
      await other.getByText('200 of 600 reviews').waitFor(PATIENT)
      await other.close()
    },
    LONG,
  )

  test(
    'draws only the rows in sight, and is walked by keyboard',
    async () => {
      await page.locator('.review .reveal').first().focus()
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await expect
        .poll(
          () =>
            page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index')),
          PATIENT,
        )
        .toBe('2')
      await page.keyboard.press('o')
      await page.locator('.review.open').waitFor(PATIENT)
      await page.keyboard.press('o')
      await page.keyboard.press('End')
      await page.locator('[data-index="599"] .reveal').waitFor(PATIENT)
      expect(await page.locator('.review').count()).toBeLessThan(60)
      await page.keyboard.press('Home')
      await page.locator('[data-index="0"] .reveal').waitFor(PATIENT)
    },
    LONG,
  )

  test(
    'tags many reviews at once and takes it back',
    async () => {
      await page.locator('.picking input').nth(0).click()
      await page
        .locator('.picking input')
        .nth(2)
        .click({ modifiers: ['Shift'] })
      await page.getByText('3 reviews picked').first().waitFor(PATIENT)
      await page.getByRole('button', { name: 'Tag', exact: true }).click()
      await page.locator('.bulk-bar input').fill('nabellen')
      await page.keyboard.press('Enter')
      await notice('3 reviews tagged “nabellen”.')
      await page.locator('.tag-mark', { hasText: 'nabellen' }).first().waitFor(PATIENT)
      await undo()
      await expect.poll(() => page.locator('.tag-mark').count(), PATIENT).toBe(0)
    },
    LONG,
  )

  test(
    'deletes all that pass the filter, and brings them back',
    async () => {
      await page.getByRole('searchbox', { name: 'Search in these reviews' }).fill('leenfiets')
      await expect.poll(() => page.url(), PATIENT).toMatch(/text=leenfiets/)
      await page.getByRole('button', { name: /^Pick all/ }).click()
      const picked = await page.locator('.bulk-bar strong').textContent()
      const many = Number(/\d+/.exec(picked ?? '')?.[0])
      expect(many).toBeGreaterThan(1)
      await page.locator('.bulk-bar').getByRole('button', { name: 'Delete' }).click()
      await notice(`${many} reviews deleted.`)
      await page.getByText('No review passes this filter.').waitFor(PATIENT)
      await undo()
      await page.getByRole('button', { name: 'Show all' }).click()
      await count('600 reviews')
    },
    LONG,
  )

  test(
    'splits, archives, deletes and brings back sets',
    async () => {
      await go('Sets and places')
      await page.getByRole('button', { name: 'Split…' }).click()
      await page.locator('.split').getByRole('checkbox').first().check()
      await page.locator('.split .name-form input').fill('Alleen Noord')
      await page.keyboard.press('Enter')
      await notice(/moved to “Alleen Noord”/)
      const row = page.getByRole('row', { name: /Alleen Noord/ })
      await row.waitFor(PATIENT)
      await row.getByRole('button', { name: 'Archive' }).click()
      await notice(/“Alleen Noord” is archived/)
      await page.getByText('1 archived set').waitFor(PATIENT)
      await undo()
      await row.getByRole('button', { name: 'Delete' }).click()
      await notice(/“Alleen Noord” is deleted/)
      await expect.poll(() => row.count(), PATIENT).toBe(0)
      await undo()
      await row.waitFor(PATIENT)
    },
    LONG,
  )

  test(
    'splits a business into its places, and joins them again when asked',
    async () => {
      const business = page.getByRole('row', { name: /Harbour Cycles/ }).first()
      await business.getByRole('button', { name: 'Split' }).click()
      await notice(/stand alone again/)
      const asked = page.locator('.likenesses li', { hasText: 'Harbour' })
      await asked.waitFor(PATIENT)
      await asked.getByRole('button', { name: 'Join as one' }).click()
      await notice(/2 places are now/)
      await undo()
      await page
        .getByRole('combobox', { name: /Own or competitor, for .*Harbour/ })
        .first()
        .selectOption('own')
      await notice(/is your own/)
    },
    LONG,
  )

  test(
    "compares a colleague's file with the own levels, and keeps what is decided",
    async () => {
      await go('Reviews')
      await count('600 reviews')
      const levels = page.locator('.bulk-bar').getByRole('combobox', { name: 'Your level' })
      await page.locator('.picking input').nth(0).click()
      await page.locator('.picking input').nth(1).click()
      await levels.selectOption({ label: 'Basic' })
      await notice('2 reviews have another level of yours.')
      await page.locator('.review .yours').nth(1).waitFor(PATIENT)
      await page.locator('.picking input').nth(0).click()
      await page.locator('.picking input').nth(1).click()
      await page.locator('.bulk-bar').getByRole('button', { name: 'Export' }).click()
      const panel = page.getByRole('dialog').filter({ hasText: 'JSON' })
      await panel.getByRole('radio', { name: /^JSON(?! Lines)/ }).check()
      const arriving = page.waitForEvent('download', (one) => one.suggestedFilename().endsWith('.json'))
      await panel.locator('.button.primary').click()
      const file = await readFile(await (await arriving).path(), 'utf8')
      await page.keyboard.press('Escape')

      // The colleague agrees on one of the two.
      const theirs = JSON.parse(file) as { reviews: { annotation: { author: string; level: number } }[] }
      for (const { annotation } of theirs.reviews) annotation.author = 'Bram'
      theirs.reviews[0]!.annotation.level = 5
      await go('Second opinion')
      await page.locator('input[type=file]').setInputFiles({
        name: 'bram.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(theirs)),
      })
      await notice('2 reviews annotated by Bram.')
      await page.getByText('1 of 1, 1 not decided').waitFor(PATIENT)
      await page.locator('body').press('t')
      await notice('Decided: Surprising.')
      await page.getByText('1 of 1, 0 not decided').waitFor(PATIENT)
      await page.reload()
      await page.getByText(/Surprising, decided by you on/).waitFor(PATIENT)
      await page.getByRole('button', { name: 'Remove', exact: true }).click()
      await page.getByText('No second opinion yet.').waitFor(PATIENT)
      await undo()
      await page.getByText('1 of 1, 0 not decided').waitFor(PATIENT)
    },
    LONG,
  )

  test(
    'says that a file is something else',
    async () => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'holiday.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"photos": []}'),
      })
      await page.locator('.notice.bad').waitFor(PATIENT)
    },
    LONG,
  )

  test(
    'takes the sample away completely',
    async () => {
      await page.getByRole('button', { name: 'Remove the sample data' }).click()
      await notice('The sample data is gone.')
      await go('Reviews')
      await page.getByText('Nothing collected yet').waitFor(PATIENT)
    },
    LONG,
  )
})
