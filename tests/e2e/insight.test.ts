/** The insight views on the sample market, in a real browser: planted facts are told, numbers open their quotes, the report is a file. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Stage, stage } from './harness.ts'
import { openView, sampleDashboard } from './pages/dashboard.ts'

/** A busy machine is no failure. */
const PATIENT = { timeout: 45_000 }

let on: Stage
let page: Page
const troubles: string[] = []

beforeAll(async () => {
  on = await stage()
  page = await sampleDashboard(on, PATIENT.timeout, (message) => troubles.push(message))
}, 180_000)

afterAll(() => on?.close())

// What one test leaves open would stand before the next.
afterEach(async () => {
  if (await quotes().isVisible()) await page.keyboard.press('Escape')
})

const view = (name: string) => openView(page, name)
const quotes = () => page.getByRole('dialog')
const closeQuotes = () => page.keyboard.press('Escape')

test('the ladder says where each shop stands, and a number opens its reviews', async () => {
  await view('Ladder')
  const row = page.getByRole('row', { name: /Fietspunt Noord/ }).first()
  await row.getByText('Basic').first().waitFor()
  const number = row.locator('button.count').first()
  const count = Number(await number.textContent())
  await number.click()
  await quotes().getByText(`${count} quote`).waitFor()
  await expect.poll(() => quotes().locator('li').count(), PATIENT).toBe(Math.min(50, count))
  await closeQuotes()
  await page.getByRole('img', { name: /level/i }).first().waitFor()
})

test('drivers are a table whose cells open the words', async () => {
  await view('Drivers')
  const steering = page.getByRole('row', { name: /^Steering of the staff/ })
  await steering.locator('button.count').first().click()
  await quotes().locator('mark').first().waitFor()
  await closeQuotes()
  await page.getByRole('columnheader', { name: 'Gain of the place' }).waitFor()
})

test('complaints name what happened, with their quotes', async () => {
  await view('Complaints')
  await page.getByRole('button', { name: /Phone not answered, Fietspunt Noord/ }).click()
  await page.locator('.group .quote-list li').first().waitFor()
})

test('one step up names the phone', async () => {
  await view('One step up')
  await page.getByText(/Fietspunt Noord stands on Basic\. Without .*Phone not answered/).waitFor()
})

test.each([
  ['Missed chances', 'Sales lost'],
  ['Best acts', 'Rijwielhuis De Linde'],
  ['Word of mouth', 'Silent leavers'],
  ['Empty words', 'Loud praise'],
])('%s is told', async (name, words) => {
  await view(name)
  await page.locator('.insight').getByText(words).first().waitFor()
})

test('over time, the new owner is the change that stands', async () => {
  await view('Over time')
  await page.getByText(/Harbour Cycles, level: from/).waitFor()
  await page.getByText('As a table').first().click()
  await page.locator('.chart table').first().waitFor()
})

test('a filter narrows every view, and stands in the address', async () => {
  await view('Ladder')
  await page.goto(`${page.url().split('?')[0]}?lang=en`)
  await expect
    .poll(() => page.locator('.numbers tbody').first().locator('tr').count(), PATIENT)
    .toBeGreaterThan(0)
  await page.getByText(/of 600 reviews/).waitFor()
  await page.goto(`chrome-extension://${on.extensionId}/dashboard.html#/ladder`)
})

test('the report is one file that stands alone', async () => {
  await view('Report')
  await page.getByRole('heading', { name: 'In short' }).waitFor()
  await expect.poll(() => page.locator('.report .counting').count(), PATIENT).toBe(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as web page' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.html$/)
  const text = readFileSync((await download.path())!, 'utf8')
  expect(text).toContain('Fietspunt Noord stands on Basic')
  expect(text).not.toMatch(/<script|<button|chrome-extension:/)
  const alone = await on.context.newPage()
  const asked: string[] = []
  alone.on('request', (request) => asked.push(request.url()))
  await alone.setContent(text)
  expect(await alone.locator('.numbers').count()).toBeGreaterThan(2)
  expect(asked.filter((url) => /^https?:/.test(url))).toEqual([])
  await alone.close()
})

test('on paper, where no background is printed, a level keeps its shape and its name', async () => {
  await view('Report')
  const badge = page.locator('.report .level-badge').first()
  await badge.waitFor()
  await page.emulateMedia({ media: 'print' })
  const [ink, rim, ground] = await badge.evaluate((element) => {
    const { color, borderTopColor, backgroundColor } = getComputedStyle(element)
    return [color, borderTopColor, backgroundColor]
  })
  await page.emulateMedia({ media: null })
  expect(ink).toBe(rim)
  expect(ground).toBe('rgba(0, 0, 0, 0)')
})

test('a report on a part says on which part', async () => {
  await page.goto(`chrome-extension://${on.extensionId}/dashboard.html#/report?lang=nl&text=telefoon`)
  await page
    .locator('.report header')
    .getByText(/^Only reviews that pass this filter: .*Dutch.*telefoon/)
    .waitFor()
})

test('nothing fell over on the way', () => {
  expect(troubles).toEqual([])
})
