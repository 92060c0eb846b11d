/** Sets and places arranged by hand in a real browser: what counts follows at once, and what is undone leaves the numbers as they were. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stage, stage } from './harness.ts'
import { openView, sampleDashboard } from './pages/dashboard.ts'

/** A busy machine is no failure. */
const PATIENT = { timeout: 60_000 }
const LONG = 240_000
const OF_SET = 'Fietsenwinkels in Zwolle'

let on: Stage
let page: Page
beforeAll(async () => {
  on = await stage()
  page = await sampleDashboard(on, PATIENT.timeout)
}, LONG)
afterAll(() => on?.close())

const view = (name: string) => openView(page, name)
const notice = (text: string | RegExp) => page.locator('.notice').getByText(text).waitFor()
const undo = async () => {
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
  await notice('Undone.')
}
const state = () => page.locator('.dash-filter-state [role="status"]').textContent()
const setRow = (name: string) => page.getByRole('table', { name: 'Sets' }).getByRole('row', { name })
const placeRow = (name: string | RegExp) =>
  page.getByRole('table', { name: 'Places' }).getByRole('row', { name })

/** The ladder, a row a business: its name, where it stands, and how many on each level. */
async function ladder(): Promise<string[]> {
  await view('Ladder')
  await expect.poll(() => page.locator('.dash-main .counting').count(), PATIENT).toBe(0)
  return ladderShown()
}
const ladderShown = () => page.locator('.numbers.ladder tbody tr').allInnerTexts()
/** Names of its rows. */
const stands = async () =>
  (await page.locator('.numbers.ladder tbody th bdi').allTextContents()).toSorted((a, b) => (a < b ? -1 : 1))

/** The numbers of the views that name businesses. */
async function numbers(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = { ladder: await ladder() }
  for (const [name, rows] of [
    ['Drivers', '.heat tbody tr'],
    ['Complaints', '.group'],
    ['Word of mouth', '.numbers tbody tr'],
  ] as const) {
    await view(name)
    await page.locator(`.dash-main ${rows}`).first().waitFor()
    await expect.poll(() => page.locator('.dash-main .counting').count(), PATIENT).toBe(0)
    all[name] = await page.locator(`.dash-main ${rows}`).allInnerTexts()
  }
  return all
}

test(
  'a set and a place are renamed, and every view calls them so',
  async () => {
    await view('Sets and places')
    await setRow(OF_SET).getByRole('button', { name: 'Rename' }).click()
    await page.getByRole('textbox', { name: 'New name' }).fill('Zwolle 2026')
    await page.keyboard.press('Enter')
    await notice('Now called “Zwolle 2026”.')
    await setRow('Zwolle 2026').waitFor()
    await placeRow(/^Pick Harbour/)
      .getByRole('button', { name: 'Rename' })
      .click()
    await page.getByRole('textbox', { name: 'New name' }).fill('Harbour Bikes')
    await page.keyboard.press('Enter')
    await notice('Now called “Harbour Bikes”.')
    await view('Ladder')
    await expect.poll(stands, PATIENT).toEqual(['Fietspunt Noord', 'Harbour Bikes', 'Rijwielhuis De Linde'])
    await undo()
    await expect.poll(stands, PATIENT).toEqual(['Fietspunt Noord', 'Harbour Cycles', 'Rijwielhuis De Linde'])
    await page.reload()
    await view('Sets and places')
    await setRow('Zwolle 2026').waitFor()
  },
  LONG,
)

test(
  'own and competitor are what the filter then finds',
  async () => {
    const role = page.getByRole('combobox', { name: 'Own or competitor, for Rijwielhuis De Linde' })
    await role.selectOption('own')
    await notice('“Rijwielhuis De Linde” is your own.')
    await page.goto(`chrome-extension://${on.extensionId}/dashboard.html#/ladder?role=own`)
    // Fietspunt Noord was the only own one.
    await expect.poll(state, PATIENT).toBe('400 of 600 reviews')
    await expect.poll(stands, PATIENT).toEqual(['Fietspunt Noord', 'Rijwielhuis De Linde'])
    await undo()
    await expect.poll(state, PATIENT).toBe('200 of 600 reviews')
    await page.goto(`chrome-extension://${on.extensionId}/dashboard.html#/sets`)
    await expect.poll(() => role.inputValue(), PATIENT).toBe('competitor')
  },
  LONG,
)

test(
  'what is archived counts nowhere at once, and counts again as before',
  async () => {
    const before = await ladder()
    await view('Sets and places')
    await setRow('Zwolle 2026').getByRole('button', { name: 'Split…' }).click()
    const harbour = page.locator('.split').getByRole('checkbox', { name: /Harbour/ })
    await expect.poll(() => harbour.count(), PATIENT).toBe(2)
    for (const one of await harbour.all()) await one.check()
    await page.locator('.split .name-form input').fill('Harbour only')
    await page.keyboard.press('Enter')
    await notice('200 reviews moved to “Harbour only”.')
    await setRow('Harbour only').getByRole('link', { name: '200 reviews' }).waitFor()

    await setRow('Harbour only').getByRole('button', { name: 'Archive' }).click()
    await notice('“Harbour only” is archived. Its reviews no longer count.')
    await expect.poll(() => placeRow(/Harbour/).count(), PATIENT).toBe(0)
    // In its own table it is still said how much it holds: 200 reviews of two places.
    await page.getByText('1 archived set').click()
    const away = page.getByRole('table', { name: 'Archived sets' }).locator('tbody td.number')
    await expect.poll(() => away.allTextContents(), PATIENT).toEqual(['200', '2'])
    await view('Ladder')
    await expect.poll(stands, PATIENT).toEqual(['Fietspunt Noord', 'Rijwielhuis De Linde'])
    await expect.poll(state, PATIENT).toBe('400 reviews')
    await view('Reviews')
    await page.getByRole('button', { name: 'Pick all 400' }).waitFor()

    await undo()
    await page.getByRole('button', { name: 'Pick all 600' }).waitFor()
    await expect.poll(ladder, PATIENT).toEqual(before)
  },
  LONG,
)

test(
  'a set is deleted with what only it held, and comes back whole',
  async () => {
    const before = await ladder()
    await view('Sets and places')
    await setRow('Harbour only').getByRole('button', { name: 'Delete' }).click()
    await notice(/^“Harbour only” is deleted/)
    await view('Ladder')
    await expect.poll(state, PATIENT).toBe('400 reviews')
    await undo()
    await expect.poll(state, PATIENT).toBe('600 reviews')
    await expect.poll(ladderShown, PATIENT).toEqual(before)
  },
  LONG,
)

test(
  'sets are merged into one, and stand apart again',
  async () => {
    await view('Sets and places')
    for (const name of ['Harbour only', 'Zwolle 2026'])
      await page.getByRole('checkbox', { name: `Pick ${name}` }).check()
    await page.getByRole('combobox', { name: 'Merge 2 sets…' }).selectOption({ label: 'into “Zwolle 2026”' })
    await notice('2 sets are now “Zwolle 2026”.')
    await setRow('Zwolle 2026').getByRole('link', { name: '600 reviews' }).waitFor()
    await expect.poll(() => setRow('Harbour only').count(), PATIENT).toBe(0)
    await undo()
    await setRow('Harbour only').getByRole('link', { name: '200 reviews' }).waitFor()
    await setRow('Zwolle 2026').getByRole('link', { name: '400 reviews' }).waitFor()
  },
  LONG,
)

test(
  'a business is split into its places and joined again, and the numbers are those of before',
  async () => {
    const before = await numbers()
    await view('Sets and places')
    await placeRow(/^Pick Harbour/)
      .getByRole('button', { name: 'Split' })
      .click()
    await notice('The places of “Harbour Cycles” stand alone again.')
    await view('Ladder')
    await expect
      .poll(stands, PATIENT)
      .toEqual(['Fietspunt Noord', 'Harbour Cycles', 'Harbour Cycles', 'Rijwielhuis De Linde'])

    await view('Sets and places')
    const halves = page.getByRole('table', { name: 'Places' }).getByRole('checkbox', { name: /Harbour/ })
    await expect.poll(() => halves.count(), PATIENT).toBe(2)
    for (const half of await halves.all()) await half.check()
    await page.getByRole('button', { name: 'Join 2 as one…' }).click()
    await page.getByRole('textbox', { name: 'Name of the business' }).fill('Harbour Cycles')
    await page.keyboard.press('Enter')
    await notice('2 places are now “Harbour Cycles”.')
    await view('Ladder')
    await expect.poll(async () => (await stands()).length, PATIENT).toBe(3)
    await expect.poll(numbers, PATIENT).toEqual(before)
  },
  LONG,
)

test(
  'an address opens a view with the filter it was left with',
  async () => {
    const facet = async (name: string, value: RegExp) => {
      const field = page.locator('.facet').filter({ hasText: name }).first()
      await field.getByRole('button').click()
      await field.getByRole('checkbox', { name: value }).check()
      await page.keyboard.press('Escape')
    }
    await view('Complaints')
    await facet('Place', /Fietspunt Noord/)
    await page.getByRole('button', { name: 'More filters' }).click()
    await facet('Level', /Basic/)
    await facet('Theme', /Availability −/)
    await page.getByLabel('From month').fill('2025-06')
    await page.getByRole('searchbox', { name: 'Search in these reviews' }).fill('telefoon')
    await expect.poll(() => page.url(), PATIENT).toMatch(/text=telefoon/)
    await expect.poll(state, PATIENT).toMatch(/^\d+ of 600 reviews$/)
    const shown = async (tab: Page) => ({
      heading: await tab.getByRole('heading', { level: 1 }).textContent(),
      state: await tab.locator('.dash-filter-state [role="status"]').textContent(),
      chips: await tab.locator('.chip').allInnerTexts(),
      from: await tab.getByLabel('From month').inputValue(),
      text: await tab.getByRole('searchbox').inputValue(),
      groups: await tab.locator('.group').allInnerTexts(),
    })
    await page.locator('.group').first().waitFor()
    const left = await shown(page)
    expect(left.chips).toHaveLength(3)
    const other = await on.context.newPage()
    await other.goto(page.url())
    await other.locator('.group').first().waitFor(PATIENT)
    await expect.poll(() => shown(other), PATIENT).toEqual(left)
    await other.close()
  },
  LONG,
)
