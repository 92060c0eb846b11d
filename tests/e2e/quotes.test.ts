/** Numbers and their quotes in a real browser: each opens as many as it says, and a quote is taken along as text and as picture. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LEVELS } from '../../lib/model/ladder.ts'
import { type Stage, stage } from './harness.ts'
import { openView, sampleDashboard } from './pages/dashboard.ts'

/** A busy machine is no failure. */
const PATIENT = { timeout: 60_000 }
const LONG = 240_000
/** Numbers that are opened in one view, spread over it. */
const OPENED = 12
/** Quotes that are drawn before somebody asks for more. */
const DRAWN = 50

let on: Stage
let page: Page
beforeAll(async () => {
  on = await stage()
  await on.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await sampleDashboard(on, PATIENT.timeout)
}, LONG)
afterAll(() => on?.close())

const view = async (name: string) => {
  await openView(page, name)
  await page.locator('.dash-main .insight').waitFor()
  await expect.poll(() => page.locator('.dash-main .counting').count(), PATIENT).toBe(0)
}
const drawer = () => page.getByRole('dialog')

/** What the drawer says and draws. */
async function opened(number: Locator) {
  await number.click()
  const head = drawer().locator('h2 .label')
  await head.filter({ hasText: /\d/ }).waitFor()
  const [quotes, reviews] = ((await head.textContent()) ?? '').match(/\d+/g)!.map(Number)
  await expect.poll(() => drawer().locator('.quote').count(), PATIENT).toBe(Math.min(DRAWN, quotes!))
  await page.keyboard.press('Escape')
  await drawer().waitFor({ state: 'hidden' })
  return { quotes: quotes!, reviews: reviews ?? quotes! }
}

test.each([
  'Ladder',
  'Drivers',
  'Complaints',
  'One step up',
  'Missed chances',
  'Best acts',
  'Word of mouth',
  'Over time',
  'Empty words',
  'Report',
])(
  'a number opens what it counts: %s',
  async (name) => {
    await view(name)
    for (const table of await page.locator('.chart summary').all()) await table.click()
    const numbers = page.locator('.dash-main button.count').filter({ visible: true })
    await numbers.first().waitFor()
    const all = await numbers.all()
    const every = Math.ceil(all.length / OPENED)
    for (const number of all.filter((_, at) => at % every === 0)) {
      const shown = (await number.textContent())!.trim()
      const behind = /^Open the (?:quote|(\d+) reviews) behind this$/.exec(
        (await number.getAttribute('title'))!,
      )!
      const found = await opened(number)
      expect([shown, found.reviews]).toEqual([shown, Number(behind[1] ?? 1)])
      // "12", "12 reviews", "in 12 of 200 reviews"; "12 quotes" counts words.
      const [, said, unit] = /^(?:in )?(\d+)(?: of \d+)?(?: (review|quote)s?)?$/.exec(shown) ?? []
      if (said)
        expect([shown, unit === 'quote' ? found.quotes : found.reviews]).toEqual([shown, Number(said)])
    }
  },
  LONG,
)

test(
  'means of stars and levels lead to the reviews they are made of',
  async () => {
    await view('Ladder')
    const row = page.getByRole('row', { name: /^Fietspunt Noord ★/ })
    const link = row.getByRole('link').first()
    const reviews = /^(\d+) reviews$/.exec(await link.locator('.label').innerText())![1]
    await link.click()
    await page.locator('.dash-filter-state').getByText(`${reviews} of 600 reviews`, { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
  },
  LONG,
)

test(
  'a quote goes to the clipboard as text: its words, who they are about, and where they stand',
  async () => {
    await view('Best acts')
    const act = page
      .locator('.quote-list li')
      .filter({ has: page.getByRole('link', { name: 'To its source' }) })
      .first()
    const words = (await act.locator('blockquote').textContent())!.trim()
    const business = await act.locator('.quote-facts > bdi').textContent()
    const date = await act.locator('.quote-facts > bdi + span').textContent()
    const level = (await act.locator('.level-badge').textContent())!.trim()
    const link = await act.getByRole('link', { name: 'To its source' }).getAttribute('href')
    await act.getByRole('button', { name: 'Copy', exact: true }).click()
    await act.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“${words}”\n— ${business}, ${date} (${level})\n${link}`,
    )
  },
  LONG,
)

test(
  'and as a picture of a slide, with the colour of its level, to the clipboard and as a file',
  async () => {
    const act = page.locator('.quote-list li').first()
    await act.getByRole('button', { name: 'Copy as picture' }).click()
    await act.getByText('Copied.').waitFor()
    // The line may still speak of the text that was copied before.
    const kinds = () => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
    await expect.poll(kinds, PATIENT).toContain('image/png')
    const picture = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const image = await createImageBitmap(await item!.getType('image/png'))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, image.width, image.height)
      const at = (x: number, y: number) => [
        ...data.slice(4 * (y * image.width + x), 4 * (y * image.width + x) + 3),
      ]
      let inked = 0
      for (let i = 0; i < data.length; i += 4) if (data[i]! < 128) inked++
      return { size: [image.width, image.height], edge: at(5, 300), paper: at(600, 660), inked }
    })
    expect(picture.size).toEqual([1200, 675])
    const level = (await act.locator('.level-badge').textContent())!.trim()
    expect(picture.edge).toEqual(rgb(LEVELS.find(({ name }) => name.en === level)!.light.fill))
    expect(picture.paper).toEqual([255, 255, 255])
    // The strip at the edge is 18 × 675; the rest is letters.
    expect(picture.inked).toBeGreaterThan(18 * 675 + 2000)

    const arriving = page.waitForEvent('download')
    await act.getByRole('button', { name: 'Save as picture' }).click()
    const file = await arriving
    expect(file.suggestedFilename()).toMatch(/\.png$/)
    expect(
      readFileSync((await file.path())!)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  },
  LONG,
)

function rgb(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
