/** The panel beside the page, and the keys of the browser, in a real browser. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Stage, stage, tabIdOf } from './harness.ts'
import { LIST_URL, listPage } from './pages/list.ts'
import { aWhile, HOSTS, marked, untilBadges } from './pages/look.ts'

const PATIENT = { timeout: 20_000 }
const COUNT = 12
const LONG_LIST = `${LIST_URL}?page=long`

let on: Stage
/** The place's own address: with its reviews after a while, or with other reviews. */
let [respondLater, respondWithout] = [false, false]
const LATER = `setTimeout(() => { list.innerHTML = Array.from({ length: ${COUNT} }, (_, at) => card(at)).join('') }, 1500)`
beforeAll(async () => {
  on = await stage({
    respond: (url) => {
      const css = '.jftiEf { min-height: 300px }'
      if (respondLater && url.pathname.includes('Kapsalon'))
        return { html: listPage({ count: 2, css, script: LATER }) }
      if (respondWithout && url.pathname.includes('Kapsalon')) return { html: listPage({ count: 2, css }) }
      if (url.searchParams.get('page') === 'long')
        return { html: listPage({ count: COUNT, css: '.jftiEf { min-height: 300px }' }) }
      return url.host === 'stranger.test' ? { html: '<!doctype html><title>Stranger</title>' } : undefined
    },
  })
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

async function openList(): Promise<Page> {
  const page = await on.open(LONG_LIST)
  await untilBadges(page, COUNT)
  return page
}

/** The panel's document in a tab, following the tab in view, or one that is named. */
async function openPanel(named?: Page): Promise<Page> {
  const tab = named ? `?tab=${await tabIdOf(on, named)}` : ''
  const panel = await on.context.newPage()
  await panel.setViewportSize({ width: 320, height: 800 })
  await panel.goto(`chrome-extension://${on.extensionId}/sidepanel.html${tab}`)
  return panel
}

const cards = (panel: Page) => panel.getByRole('list', { name: 'Reviews' }).locator('article')
const badge = (page: Page, index: number) => page.locator(HOSTS).nth(index).locator('button').first()
const inView = (page: Page, index: number) =>
  badge(page, index).evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

/** As the browser calls the command when its key is pressed: the test tool's keys do not reach the browser. */
async function command(page: Page, name: string): Promise<void> {
  const tab = await tabIdOf(on, page)
  await on.context.serviceWorkers()[0]!.evaluate(
    async ([wanted, id]) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeParts }
      chrome.commands.onCommand.dispatch(wanted, await chrome.tabs.get(id))
    },
    [name, tab] as const,
  )
}

/** What the tests call in the extension's background. */
interface ChromeParts {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } }
  tabs: { get(id: number): Promise<unknown> }
}

/** Where the keyboard stands: the place of the badge among the badges, and whether that is to be seen. */
const standsOn = (page: Page) =>
  page.evaluate((hosts) => {
    const host = document.activeElement
    const at = host ? [...document.querySelectorAll(hosts)].indexOf(host) : -1
    return { at, seen: host?.shadowRoot?.activeElement?.matches(':focus-visible') ?? false }
  }, HOSTS)

async function targets(): Promise<string[]> {
  const session = await on.context.browser()!.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.map(({ url }) => url)
}
const panels = async () => (await targets()).filter((url) => url.endsWith('/sidepanel.html')).length

test('opens beside the page from the popup, and goes by its key', async () => {
  const page = await openList()
  const popup = await on.popup(page)
  await popup.getByRole('button', { name: 'Open beside the page' }).click()
  await expect.poll(panels, PATIENT).toBe(1)
  await command(page, 'toggle-panel')
  await expect.poll(panels, PATIENT).toBe(0)
})

test('holds the same workspace as the popup', async () => {
  const page = await openList()
  const popup = await on.popup(page)
  const panel = await openPanel(page)
  await expect.poll(() => cards(panel).count(), PATIENT).toBe(COUNT)
  await expect.poll(() => cards(popup).count(), PATIENT).toBe(COUNT)
  const main = (surface: Page) => surface.locator('main').ariaSnapshot()
  await expect.poll(async () => (await main(panel)) === (await main(popup)), PATIENT).toBe(true)
  const bar = (surface: Page) => surface.locator('.collect-bar').ariaSnapshot()
  await expect.poll(async () => (await bar(panel)) === (await bar(popup)), PATIENT).toBe(true)
})

test('follows the tab in view and where it goes', async () => {
  const page = await openList()
  const panel = await openPanel()
  await expect.poll(() => cards(panel).count(), PATIENT).toBe(COUNT)
  const stranger = await on.open('https://stranger.test/')
  await panel.getByText('Trede may not read this page').waitFor()
  await page.bringToFront()
  await expect.poll(() => cards(panel).count(), PATIENT).toBe(COUNT)
  await stranger.close()
  await page.goto('https://stranger.test/')
  await panel.getByText('Trede may not read this page').waitFor()
})

test('shows the review whose badge is clicked, opened, also through a filter', async () => {
  const page = await openList()
  const panel = await openPanel(page)
  await expect.poll(() => cards(panel).count(), PATIENT).toBe(COUNT)
  await panel.getByRole('searchbox').fill('Guest 3')
  await expect.poll(() => cards(panel).count(), PATIENT).toBe(1)
  await badge(page, 9).click()
  const chosen = cards(panel).filter({ hasText: 'Guest 9' })
  await chosen.getByRole('textbox', { name: 'Note' }).waitFor()
  await expect
    .poll(() => chosen.evaluate((card) => Math.round(card.getBoundingClientRect().top)), PATIENT)
    .toBeLessThan(200)
  expect(await chosen.evaluate((card) => card.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
  // The same once more, after the user has closed it.
  await chosen.getByRole('button', { name: /^Less/ }).click()
  await badge(page, 9).click()
  await chosen.getByRole('textbox', { name: 'Note' }).waitFor()
})

test('a script of the page does not move the panel', async () => {
  const page = await openList()
  const panel = await openPanel(page)
  await expect.poll(() => cards(panel).count(), PATIENT).toBe(COUNT)
  await badge(page, 9).evaluate((button) => (button as HTMLElement).click())
  await aWhile(page)
  expect(await panel.getByRole('textbox', { name: 'Note' }).count()).toBe(0)
})

test('a review chosen in the panel comes into view on the page and is flashed', async () => {
  const page = await openList()
  const panel = await openPanel(page)
  await cards(panel).filter({ hasText: 'Guest 11' }).locator('.reveal').click()
  await page.bringToFront()
  await expect.poll(() => inView(page, 11), PATIENT).toBe(true)
  await expect.poll(() => marked(page, 'trede-flash'), PATIENT).not.toEqual([])
})

test('keys walk from badge to badge and open nothing; Enter opens', async () => {
  const page = await openList()
  await command(page, 'next-review')
  await expect.poll(() => standsOn(page), PATIENT).toEqual({ at: 0, seen: true })
  for (const at of [1, 2, 3, 4, 5]) {
    await command(page, 'next-review')
    await expect.poll(() => standsOn(page), PATIENT).toEqual({ at, seen: true })
  }
  await expect.poll(() => inView(page, 5), PATIENT).toBe(true)
  await command(page, 'previous-review')
  await expect.poll(() => standsOn(page), PATIENT).toEqual({ at: 4, seen: true })
  await aWhile(page)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await command(page, 'next-review')
  await expect.poll(() => standsOn(page), PATIENT).toEqual({ at: 5, seen: true })
})

test('walking starts at what is in view, and stops at the ends', async () => {
  const page = await openList()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  for (const _ of [1, 2, 3, 4]) await command(page, 'next-review')
  await expect.poll(() => standsOn(page), PATIENT).toEqual({ at: COUNT - 1, seen: true })
  await command(page, 'next-review')
  expect((await standsOn(page)).at).toBe(COUNT - 1)
})

test('the key for complaints passes over reviews without one, and flashes it', async () => {
  const page = await openList()
  for (const at of [0, 2, 4]) {
    await command(page, 'next-complaint')
    await expect.poll(() => standsOn(page), PATIENT).toEqual({ at, seen: true })
    await expect.poll(() => marked(page, 'trede-flash'), PATIENT).not.toEqual([])
  }
})

test('lists the keys as the browser has them', async () => {
  const panel = await openPanel(await openList())
  await panel.getByRole('button', { name: 'Keys' }).waitFor()
  await panel.keyboard.press('?')
  const keys = panel.getByRole('dialog', { name: 'Keys' })
  await keys.waitFor()
  const lines = await keys
    .locator('dl')
    .first()
    .locator('div')
    .evaluateAll((all) => all.map((line) => [...line.children].map((part) => part.textContent)))
  expect(lines.slice(0, 5)).toEqual([
    ['Open Trede', 'no key'],
    ['Open or close Trede beside the page', 'Alt+Shift+S'],
    ['Next review on the page', 'Alt+Shift+J'],
    ['Previous review on the page', 'Alt+Shift+K'],
    ['Next review with a complaint', 'Alt+Shift+M'],
  ])
  // Chrome suggests four keys at most; the others are the user's to set.
  expect(lines.slice(5)).toHaveLength(7)
  for (const [about, key] of lines.slice(5)) {
    expect(about).toBeTruthy()
    expect(key).toBe('no key')
  }
  await panel.keyboard.press('Escape')
  await keys.waitFor({ state: 'hidden' })
})

test('reviews are judged, marked, collected and picked by key in the list, as on the page', async () => {
  const page = await openList()
  const panel = await openPanel(page)
  await expect.poll(() => cards(panel).count(), PATIENT).toBe(COUNT)
  const own = () => page.locator(HOSTS).nth(1).locator('.own').getAttribute('title')
  await panel.bringToFront()
  for (const key of ['j', 'j', '1']) await panel.keyboard.press(key)
  await expect.poll(own, PATIENT).toBe('Criminal')
  await panel.keyboard.press('6')
  await expect.poll(own, PATIENT).toBe('Unbelievable')
  const card = cards(panel).filter({ hasText: 'Guest 1' }).first()
  // Whoever writes is not heard: a note that looks like keys changes nothing but itself.
  await panel.keyboard.press('n')
  const note = card.locator('.mark-form').getByRole('textbox', { name: 'Note' })
  await expect.poll(() => note.evaluate((field) => field === document.activeElement), PATIENT).toBe(true)
  await panel.keyboard.type('1 x c?')
  await card.locator('.mark-form').getByText('Saved', { exact: true }).waitFor(PATIENT)
  expect(await own()).toBe('Unbelievable')
  expect(await panel.getByRole('dialog', { name: 'Keys' }).count()).toBe(0)
  await card.locator('.reveal').focus()
  await panel.keyboard.press('s')
  await card.getByText(/^Added to “Kapsalon Noord”\./).waitFor(PATIENT)
  await panel.keyboard.press('x')
  await panel.keyboard.press('j')
  await panel.keyboard.press('j')
  await panel.keyboard.press('Shift+X')
  await panel.getByText('3 reviews picked').first().waitFor(PATIENT)
  await panel
    .locator('.bulk-bar')
    .getByRole('combobox', { name: 'Your level' })
    .selectOption({ label: 'Basic' })
  await panel.locator('.notice').getByText('3 reviews have another level of yours.').waitFor(PATIENT)
  await expect.poll(own, PATIENT).toBe('Basic')
  await panel.locator('.notice').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(own, PATIENT).toBe('Unbelievable')
  await expect.poll(() => page.locator('.own').count(), PATIENT).toBe(1)
  await card.locator('.reveal').focus()
  await panel.keyboard.press('0')
  await expect.poll(() => page.locator('.own').count(), PATIENT).toBe(0)
})

test('the dashboard goes to a review where it stands: in the tab that shows it, else in a new one', async () => {
  const page = await openList()
  const panel = await openPanel(page)
  const guest = (surface: Page) => surface.locator('article').filter({ hasText: 'Guest 11' })
  await guest(panel).locator('.reveal').focus()
  await panel.keyboard.press('s')
  await guest(panel)
    .getByText(/^Added to/)
    .waitFor(PATIENT)
  await panel.close()
  const dashboard = await on.open(`chrome-extension://${on.extensionId}/dashboard.html`)
  const isFront = (one: Page) => one.evaluate(() => document.visibilityState)
  await dashboard.getByRole('button', { name: 'Keys' }).waitFor(PATIENT)
  await dashboard.keyboard.press('?')
  await dashboard.getByRole('dialog', { name: 'Keys' }).waitFor(PATIENT)
  await dashboard.keyboard.press('Escape')
  await guest(dashboard).locator('.words').click(PATIENT)
  await guest(dashboard).getByRole('textbox', { name: 'Note' }).waitFor(PATIENT)

  await guest(dashboard).locator('.reveal').click()
  await expect.poll(() => inView(page, 11), PATIENT).toBe(true)
  await expect.poll(() => isFront(page), PATIENT).toBe('visible')
  expect(on.context.pages()).toHaveLength(3)

  // The same place without its reviews: they come later, by a script of the page.
  await page.close()
  respondLater = true
  const opening = on.context.waitForEvent('page')
  await guest(dashboard).locator('.reveal').click()
  const opened = await opening
  await expect.poll(() => marked(opened, 'trede-flash'), { timeout: 30_000 }).not.toEqual([])
  await expect.poll(() => inView(opened, 11), PATIENT).toBe(true)
  await opened.close()

  respondLater = false
  respondWithout = true
  await guest(dashboard).locator('.reveal').click()
  await guest(dashboard).getByText('Its page does not show this review').waitFor({ timeout: 60_000 })
  respondWithout = false
})

test('a level that is set in one tab shows at once in every other', async () => {
  const [page, other] = [await openList(), await openList()]
  const own = (on: Page) => on.locator(HOSTS).first().locator('.own').getAttribute('title')
  const popup = await on.popup(page)
  const card = cards(popup).filter({ hasText: 'Guest 0' })
  await card.getByRole('button', { name: /^More/ }).click()
  const level = card.getByRole('combobox', { name: 'Your level' })
  await level.selectOption({ label: 'Unbelievable' })
  await expect.poll(() => own(other), PATIENT).toBe('Unbelievable')
  await expect.poll(() => own(page), PATIENT).toBe('Unbelievable')
  await level.selectOption({ label: 'Basic' })
  await expect.poll(() => own(other), PATIENT).toBe('Basic')
  await badge(other, 0).click()
  await other.getByRole('dialog').getByRole('button', { name: 'As Trede has it' }).click()
  await expect.poll(() => page.locator('.own').count(), PATIENT).toBe(0)
})
