import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { badges, type Stage, stage } from './harness.ts'
import { LIST_URL, listPage } from './pages/list.ts'
import { HOSTS, hiding, marked, untilBadges } from './pages/look.ts'

/** Counts what the page's own handlers on a review and on the document get to see. */
const HANDLERS = `
window.heard = []
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup'])
  for (const review of document.querySelectorAll('.jftiEf'))
    review.addEventListener(type, () => window.heard.push(type))
`
const PAGES: Record<string, string> = {
  plain: listPage({ script: HANDLERS }),
}

let on: Stage
beforeAll(async () => {
  on = await stage({
    respond: (url) => {
      const html = PAGES[url.searchParams.get('page') ?? '']
      return html === undefined ? undefined : { html }
    },
  })
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

async function open(): Promise<{ page: Page; badge: Locator; card: Locator }> {
  const page = await on.open(`${LIST_URL}?page=plain`)
  await untilBadges(page, 4)
  const host = page.locator(HOSTS).first()
  return { page, badge: host.locator('button').first(), card: host.getByRole('dialog') }
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? null
  })

test('opens when the pointer rests on the badge, stays while it is in the card, and goes with it', async () => {
  const { page, badge, card } = await open()
  await badge.hover()
  await card.waitFor()
  await card.hover()
  await page.waitForTimeout(600)
  expect(await card.isVisible()).toBe(true)
  await page.mouse.move(900, 700)
  await card.waitFor({ state: 'detached' })
})

test('does not open for a pointer that passes by', async () => {
  const { page, badge, card } = await open()
  await badge.hover()
  await page.mouse.move(900, 700)
  await page.waitForTimeout(600)
  expect(await card.count()).toBe(0)
})

test('tells the level, the phrases by theme and how sure it is', async () => {
  const { page, badge, card } = await open()
  await badge.click()
  const level = (await badges(page))[0]!.level
  await card.getByText(`Level ${level} of 6`).waitFor()
  expect(await card.locator('q').allTextContents()).toContainEqual(expect.stringContaining('rude'))
  expect(await card.locator('.sure').textContent()).toMatch(/\d+%/)
})

test('a click opens and a second one closes, and the review hears nothing of it', async () => {
  const { page, badge, card } = await open()
  await badge.click()
  await card.waitFor()
  await page.mouse.move(900, 700)
  await page.waitForTimeout(600)
  expect(await card.isVisible()).toBe(true)
  await card.getByText('Your own level').click()
  await badge.click()
  await card.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
})

test('a click beside it closes it', async () => {
  const { page, badge, card } = await open()
  await badge.click()
  await card.waitFor()
  await page.mouse.click(900, 700)
  await card.waitFor({ state: 'detached' })
})

test('is opened, walked through and closed with the keyboard', async () => {
  const { page, badge, card } = await open()
  await badge.focus()
  expect(await badge.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('Enter')
  await card.waitFor()
  expect(await badge.getAttribute('aria-expanded')).toBe('true')
  expect(await focused(page)).toMatch(/^Trede: why/)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Close')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Criminal')
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  expect(await focused(page)).toBe(await badge.getAttribute('aria-label'))
  await page.waitForTimeout(600)
  expect(await card.count()).toBe(0)
  await page.keyboard.press('Space')
  await card.waitFor()
})

test('opens on keyboard focus and goes when focus moves on', async () => {
  const { page, badge, card } = await open()
  await page.locator('.jftiEf button').first().focus()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(await badge.getAttribute('aria-label'))
  await card.waitFor()
  await page.keyboard.press('Shift+Tab')
  await card.waitFor({ state: 'detached' })
})

test('marks praise only while the card of that review is open', async () => {
  const { page, card } = await open()
  const second = page.locator(HOSTS).nth(1)
  expect(await marked(page, 'trede-evidence')).toEqual([])
  await second.getByRole('button').click()
  await second.getByRole('dialog').waitFor()
  expect((await marked(page, 'trede-evidence')).join(' ')).toMatch(/friendly|delicious/)
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  expect(await marked(page, 'trede-evidence')).toEqual([])
})

test("the user's own level is stored, shown beside the program's, and still there after a reload", async () => {
  const { page, badge, card } = await open()
  const program = (await badges(page))[0]!.level
  await badge.click()
  await card.getByRole('button', { name: 'Surprising' }).click()
  await card.getByText('Saved', { exact: true }).waitFor()
  expect((await badges(page))[0]!.level).toBe(program)
  expect(await badge.getAttribute('aria-label')).toMatch(/Your level: Surprising/)
  await page.reload()
  await untilBadges(page, 4)
  const own = page.locator(HOSTS).first().locator('.own')
  await own.waitFor()
  await badge.click()
  expect(await card.getByRole('button', { name: 'Surprising' }).getAttribute('aria-pressed')).toBe('true')
  await card.getByRole('button', { name: 'As Trede has it' }).click()
  await own.waitFor({ state: 'detached' })
  await page.reload()
  await untilBadges(page, 4)
  await page.waitForTimeout(500)
  expect(await own.count()).toBe(0)
})

test('a level that was set in another tab is there when one comes back', async () => {
  const first = await open()
  const second = await open()
  const hide = await hiding(first.page, on.extensionId)
  await hide(true)
  await second.badge.click()
  await second.card.getByRole('button', { name: 'Not rated' }).click()
  await second.card.getByText('Saved', { exact: true }).waitFor()
  await hide(false)
  await first.page.locator(HOSTS).first().locator('.own').waitFor()
})

test('the page cannot set a level by clicking for the user', async () => {
  const { page, badge, card } = await open()
  const own = page.locator(HOSTS).nth(1).locator('.own')
  await page.locator(HOSTS).nth(1).getByRole('button').click()
  await page.evaluate((hosts) => {
    const buttons = document.querySelectorAll(hosts)[1]!.shadowRoot!.querySelectorAll('[data-level]')
    for (const button of buttons) (button as HTMLElement).click()
  }, HOSTS)
  await page.waitForTimeout(500)
  expect(await own.count()).toBe(0)
  expect(await badge.isVisible()).toBe(true)
  expect(await card.count()).toBe(0)
})

test('opens by a tap', async () => {
  const { page, badge, card } = await open()
  const box = (await badge.boundingBox())!
  const touch = await page.context().newCDPSession(page)
  const points = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await card.waitFor()
  await page.waitForTimeout(600)
  expect(await card.isVisible()).toBe(true)
})
