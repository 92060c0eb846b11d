/** The bar, the layers and the keys on the page in a real browser, by mouse and by keyboard. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { boxOf, press, spoken } from './closed.ts'
import { badges, type Stage, stage, tabIdOf } from './harness.ts'
import { dragOver, forget, type StoredMark, stored } from './pages/annotate.ts'
import { ENDLESS_URL, endlessPage } from './pages/endless.ts'
import { LIST_URL, listPage } from './pages/list.ts'
import { HOSTS, marked, untilBadges } from './pages/look.ts'

const PATIENT = { timeout: 30_000 }
const LONG = 180_000
const PAGES: Record<string, string> = {
  plain: listPage(),
  // Without another visitor's state: what is collected there is seen nowhere else.
  keyed: listPage({
    script: "window.heard = []; document.addEventListener('keydown', (event) => heard.push(event.key), true)",
  }),
  endless: endlessPage(40),
}

let on: Stage
let extension: Page
beforeAll(async () => {
  on = await stage({
    respond: (url) => {
      const html = PAGES[url.searchParams.get('page') ?? '']
      return html === undefined ? undefined : { html }
    },
  })
  extension = await on.context.newPage()
  await extension.goto(`chrome-extension://${on.extensionId}/options.html`)
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) if (page !== extension) await page.close()
  await extension.evaluate('chrome.storage.local.clear()')
  await forget(extension, 'marks', 'members', 'sets', 'annotations')
})
afterAll(() => on?.close())

async function open(name: string, url = LIST_URL): Promise<Page> {
  const page = await on.open(`${url}?page=${name}`)
  await untilSaid(page, 'Next complaint')
  return page
}
const untilSaid = (page: Page, words: string) => expect.poll(() => spoken(page), PATIENT).toContain(words)
const untilUnsaid = (page: Page, words: string) =>
  expect.poll(() => spoken(page), PATIENT).not.toContain(words)
const drawn = (page: Page, name: string) => expect.poll(() => marked(page, name), PATIENT)
const focusedReview = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-trede-review') ?? null)
const tellBar = (page: Page, message: string) =>
  extension.evaluate(
    async ([url, act]) => {
      const { tabs } = (globalThis as unknown as { chrome: ChromeTabs }).chrome
      const [tab] = (await tabs.query({})).filter((each) => each.url === url)
      return tabs.sendMessage(tab!.id!, { trede: 'page.act', data: act })
    },
    [page.url(), message] as const,
  )
interface ChromeTabs {
  tabs: {
    query(by: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(id: number, message: unknown): Promise<unknown>
  }
}

/** Where the bar stands. */
const placeOf = (page: Page) => boxOf(page, 'region', 'Trede on this page')
type Box = Awaited<ReturnType<typeof placeOf>>
const roundly = ({ x, y }: Box) => ({ x: Math.round(x), y: Math.round(y) })
const rightOf = ({ x, width }: Box) => x + width
interface KeptBar {
  pageBar?: { at: { x: number; y: number } }
}

test('the bar tells the ladder and the complaints, leads to the next one, and moves nothing on the page', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  const said = await spoken(page)
  expect(said).toContain('4 complaints')
  const widths = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
      document.body.getBoundingClientRect().height,
    ])
  const before = await widths()
  await press(page, 'Next complaint')
  await expect.poll(() => focusedReview(page), PATIENT).toBe('maps:Chlist0')
  await press(page, 'Close the bar for good')
  await untilUnsaid(page, 'Next complaint')
  expect(await widths()).toEqual(before)
})

test('it is moved by mouse and by arrow keys, and stands there on the next visit', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  const first = await placeOf(page)
  await page.mouse.move(first.x + 40, first.y + 20)
  await page.mouse.down()
  await page.mouse.move(first.x - 300, first.y - 400, { steps: 5 })
  await page.mouse.up()
  const second = await placeOf(page)
  expect(second.x).toBeLessThan(first.x - 250)
  expect(second.y).toBeLessThan(first.y - 350)
  await tellBar(page, 'bar')
  await page.keyboard.press('Shift+ArrowRight')
  // Faster than the first place can be kept: none of them may be lost to it.
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown')
  const third = await placeOf(page)
  expect(Math.round(third.x - second.x)).toBe(80)
  expect(Math.round(third.y - second.y)).toBe(120)
  const kept = () => extension.evaluate("chrome.storage.local.get('pageBar')") as Promise<KeptBar>
  const down = (third.y - 8) / (900 - 16 - third.height)
  await expect.poll(async () => (await kept()).pageBar?.at.y, PATIENT).toBeCloseTo(down, 2)
  await page.reload()
  await untilSaid(page, 'Next complaint')
  await expect
    .poll(async () => roundly(await placeOf(page)), PATIENT)
    .toMatchObject({ x: Math.round(third.x), y: Math.round(third.y) })
  await page.setViewportSize({ width: 340, height: 500 })
  await expect.poll(async () => rightOf(await placeOf(page)), PATIENT).toBeLessThanOrEqual(340)
  expect((await placeOf(page)).x).toBeGreaterThanOrEqual(0)
})

test('a bar that is held stays under the mouse, whatever is chosen elsewhere', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  const first = await placeOf(page)
  await page.mouse.move(first.x + 40, first.y + 20)
  await page.mouse.down()
  await page.mouse.move(first.x - 300, first.y - 400, { steps: 5 })
  const held = await placeOf(page)
  await extension.evaluate(
    'chrome.storage.local.set({ layers: { complaints: false, praise: false, themes: false, mine: true } })',
  )
  await drawn(page, 'trede-complaint').toEqual([])
  await page.mouse.up()
  expect(await placeOf(page)).toEqual(held)
})

test('closed for good it stays away, and comes back from the popup', { timeout: LONG }, async () => {
  const page = await open('plain')
  await press(page, 'Close the bar for good')
  await untilSaid(page, 'Closed on every page.')
  await page.reload()
  await untilBadges(page, 4)
  const popup = await on.popup(page)
  const tick = popup.getByRole('checkbox', { name: 'Bar on the page' })
  expect(await tick.isChecked()).toBe(false)
  await page.bringToFront()
  expect(await spoken(page)).not.toContain('Next complaint')
  await popup.bringToFront()
  await tick.check()
  await page.bringToFront()
  await untilSaid(page, 'Next complaint')
})

test('layers are shown and hidden one by one, from the bar and from the popup', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  await drawn(page, 'trede-complaint').not.toEqual([])
  expect(await marked(page, 'trede-praise')).toEqual([])
  await dragOver(page, 1, 'very friendly')
  await untilSaid(page, 'Praise')
  await press(page, 'Praise')
  await drawn(page, 'trede-own-praise').toEqual(['very friendly'])
  await press(page, 'Marks')
  await untilSaid(page, 'None')
  await press(page, 'None')
  for (const name of ['trede-complaint', 'trede-own-praise']) await drawn(page, name).toEqual([])
  const popup = await on.popup(page)
  await popup.getByRole('checkbox', { name: 'praise' }).check()
  await popup.getByRole('checkbox', { name: 'themes' }).check()
  await popup.getByRole('checkbox', { name: 'mine' }).check()
  await page.bringToFront()
  await drawn(page, 'trede-praise').toContain('very friendly')
  await drawn(page, 'trede-theme').toContain('very friendly')
  await drawn(page, 'trede-own-praise').toEqual(['very friendly'])
  expect(await marked(page, 'trede-complaint')).toEqual([])
})

test('collects into a set of the place’s name, says so, and takes it back', { timeout: LONG }, async () => {
  const page = await open('plain')
  await press(page, 'Collect 4')
  await untilSaid(page, '4 added to “Kapsalon Noord”.')
  expect(await stored<unknown>(extension, 'members')).toHaveLength(4)
  await press(page, 'Undo')
  await expect.poll(() => stored<unknown>(extension, 'members'), PATIENT).toHaveLength(0)
})

test('loads all and stops from the bar', { timeout: LONG }, async () => {
  await extension.evaluate(
    'chrome.storage.local.set({ loadAll: { limit: 500, collect: false, pace: [50, 90] } })',
  )
  const page = await open('endless', ENDLESS_URL)
  await press(page, 'Load all')
  await untilSaid(page, '40 loaded; nothing more comes.')
  await expect.poll(async () => (await badges(page)).length, PATIENT).toBe(40)
  await untilSaid(page, 'Collect 40')
})

test('keys work on a badge and nowhere else', { timeout: LONG }, async () => {
  const page = await open('keyed')
  await page.keyboard.press('c')
  await page.keyboard.press('4')
  expect(await page.evaluate('heard')).toEqual(['c', '4'])
  expect(await stored<StoredMark>(extension)).toEqual([])
  await press(page, 'Next complaint')
  await expect.poll(() => focusedReview(page), PATIENT).toBe('maps:Chlist0')
  await page.keyboard.press('j')
  await expect.poll(() => focusedReview(page), PATIENT).toBe('maps:Chlist1')
  await page.keyboard.press('6')
  await expect.poll(() => page.locator(HOSTS).nth(1).locator('.own').count(), PATIENT).toBe(1)
  await page.keyboard.press('0')
  await expect.poll(() => page.locator(HOSTS).nth(1).locator('.own').count(), PATIENT).toBe(0)
  await page.keyboard.press('s')
  await untilSaid(page, '1 added to “Kapsalon Noord”.')
  await page.keyboard.press('p')
  await drawn(page, 'trede-own-praise').toEqual([
    'The staff was very friendly and the food was delicious. Great service!',
  ])
  await page.keyboard.press('o')
  await page.locator(HOSTS).getByRole('dialog').waitFor(PATIENT)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await untilSaid(page, 'Give the review this level')
  expect(await page.evaluate('heard.filter((each) => each.length === 1)')).toEqual(['c', '4'])
})

/** Chooses an entry of the browser's menu: no test can open that, so the browser's own event is told of the choice. */
async function choose(page: Page, entry: string): Promise<void> {
  const id = await tabIdOf(on, page)
  const [worker] = on.context.serviceWorkers()
  await worker!.evaluate(
    ([menuItemId, tab]) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeMenus }
      chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: false }, { id: tab, windowId: 1 })
    },
    [entry, id] as const,
  )
}
interface ChromeMenus {
  contextMenus: {
    onClicked: { dispatch(click: object, tab: object): void }
    update(id: string, change: object): Promise<void>
  }
  sidePanel: { open(where: object): Promise<void> }
}

test('the browser’s menu has our entries, and each does what it says', { timeout: 2 * LONG }, async () => {
  const [worker] = on.context.serviceWorkers()
  // The browser names no entries; it only refuses to change what is not there.
  const missing = () =>
    worker!.evaluate(async () => {
      const { contextMenus } = (globalThis as unknown as { chrome: ChromeMenus }).chrome
      const ids = ['complaint', 'praise', 'note', 'not-complaint', 'collect', 'next', 'panel']
      const there = await Promise.allSettled(ids.map((id) => contextMenus.update(id, {})))
      return ids.filter((_id, at) => there[at]!.status === 'rejected')
    })
  await expect.poll(missing, PATIENT).toEqual([])
  const page = await open('plain')
  await dragOver(page, 3, 'erg vriendelijke bediening')
  await choose(page, 'praise')
  await drawn(page, 'trede-own-praise').toEqual(['erg vriendelijke bediening'])
  // Away with the pen, which may stand over the next words.
  await page.keyboard.press('Escape')
  await dragOver(page, 1, 'food was delicious')
  await choose(page, 'complaint')
  await drawn(page, 'trede-own-complaint').toEqual(['food was delicious'])
  await page.keyboard.press('Escape')
  await drawn(page, 'trede-complaint').toContain('waited an hour')
  await dragOver(page, 0, 'waited an hour')
  await choose(page, 'not-complaint')
  await drawn(page, 'trede-complaint').not.toContain('waited an hour')
  await page.keyboard.press('Escape')
  await dragOver(page, 2, 'De soep')
  await choose(page, 'note')
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName), PATIENT).toBe('trede-pen')
  await page.keyboard.type('ask the kitchen')
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await stored<StoredMark>(extension)).map(({ kind, note }) => [kind, note]), PATIENT)
    .toContainEqual(['note', 'ask the kitchen'])
  await page.locator('.wiI7pd').nth(2).click({ button: 'right' })
  await choose(page, 'collect')
  await untilSaid(page, '1 added to “Kapsalon Noord”.')
  const ids = (await stored<{ reviewId: string }>(extension, 'members')).map(({ reviewId }) => reviewId)
  expect(ids).toEqual(['maps:Chlist2'])
  await page.keyboard.press('Escape')
  await page.locator('h1').click()
  await choose(page, 'next')
  await expect.poll(() => focusedReview(page), PATIENT).toMatch(/^maps:Chlist/)
  // A browser opens the panel for a real click only.
  await worker!.evaluate(() => {
    const world = globalThis as unknown as { chrome: ChromeMenus; opened: object[] }
    world.opened = []
    world.chrome.sidePanel.open = async (where) => void world.opened.push(where)
  })
  await choose(page, 'panel')
  await expect.poll(() => worker!.evaluate('opened'), PATIENT).toEqual([{ windowId: 1 }])
})

test('what the browser’s menu and keys ask for is done on the page', { timeout: LONG }, async () => {
  const page = await open('plain')
  await dragOver(page, 3, 'erg vriendelijke bediening')
  await untilSaid(page, 'Note')
  expect(await tellBar(page, 'praise')).toBe(true)
  await drawn(page, 'trede-own-praise').toContain('erg vriendelijke bediening')
  await page.locator('.wiI7pd').nth(2).click({ button: 'right' })
  expect(await tellBar(page, 'collect')).toBe(true)
  await untilSaid(page, '1 added to “Kapsalon Noord”.')
  const ids = (await stored<{ reviewId: string }>(extension, 'members')).map(({ reviewId }) => reviewId)
  expect(ids).toContain('maps:Chlist2')
})
