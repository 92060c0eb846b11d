/** Teaching in a real browser: point, correct, keep, reload; and the readers in the options. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { press, spoken } from './closed.ts'
import { badges, type Stage, stage } from './harness.ts'
import { crypticPage, GUESTS, linkedPage } from './pages/unread.ts'

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENT = { timeout: 20_000 }
const LONG = 180_000
const LINKED = 'https://www.molen.example/gasten'
const CRYPTIC = 'https://veerhuis.example/'

const respond = (url: URL) => {
  if (url.hostname === 'www.molen.example') return { html: linkedPage(), headers: STRICT }
  return url.hostname === 'veerhuis.example' ? { html: crypticPage() } : undefined
}
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
}

let on: Stage
beforeAll(async () => {
  // Of the second host only a part: what is taught there asks for the rest.
  on = await stage({ respond, grants: ['*://www.molen.example/*', 'https://veerhuis.example/*'] })
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

const options = async () => {
  const page = await on.context.newPage()
  await page.goto(`chrome-extension://${on.extensionId}/options.html`)
  return page
}

async function beginTeaching(url: string): Promise<Page> {
  const page = await on.open(url)
  const popup = await on.popup(page)
  await popup.getByRole('button', { name: 'Teach this page' }).click(PATIENT)
  await popup.close()
  await page.bringToFront()
  await expect.poll(() => spoken(page), PATIENT).toContain('Point at one review')
  return page
}

const untilSaid = (page: Page, words: string) => expect.poll(() => spoken(page), PATIENT).toContain(words)
const untilBadges = (page: Page, count: number) =>
  expect.poll(async () => (await badges(page)).length, PATIENT).toBe(count)
const rowsIn = (popup: Page) => popup.getByRole('list', { name: 'Reviews' }).locator('article')

test('by mouse: two clicks teach a page of links, nothing of it is followed, and it stays after a reload', {
  timeout: LONG,
}, async () => {
  const page = await beginTeaching(LINKED)
  const html = await page.evaluate(() => document.body.innerHTML)
  await page.getByText(GUESTS[0].text).hover()
  await untilSaid(page, GUESTS[0].name)
  await page.getByText(GUESTS[0].text).click()
  await untilSaid(page, 'Point at a second review')
  await page.getByText(GUESTS[1].name).click()
  await untilSaid(page, `Trede would read ${GUESTS.length} reviews`)
  expect(await spoken(page)).toContain('Leonie Haas')
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(html)
  expect(page.url()).toBe(LINKED)

  await press(page, 'Keep this')
  await untilSaid(page, `Kept. Trede reads ${GUESTS.length} reviews here.`)
  await untilSaid(page, 'From now on it does so on www.molen.example by itself.')
  await press(page, 'Close')
  await untilBadges(page, GUESTS.length)
  expect(await page.locator('trede-teach').count()).toBe(0)

  await page.reload()
  await untilBadges(page, GUESTS.length)
  const popup = await on.popup(page)
  await popup.getByText('Read as you taught it here.').waitFor(PATIENT)
  await expect.poll(() => rowsIn(popup).count(), PATIENT).toBe(GUESTS.length)
})

test('by keys alone: two reviews, a rating that no reader saw, and it stays after a reload', {
  timeout: LONG,
}, async () => {
  const page = await beginTeaching(CRYPTIC)
  const key = (name: string) => page.keyboard.press(name)
  const walkTo = async (words: string) => {
    for (let i = 0; i < 20 && !(await aimedAt(page)).includes(words); i++) await key('ArrowDown')
    expect(await aimedAt(page)).toContain(words)
  }
  await walkTo(GUESTS[0].name)
  await key('Enter')
  await untilSaid(page, 'Point at a second review')
  await walkTo(GUESTS[2].name)
  await key('Enter')
  await untilSaid(page, `Trede would read ${GUESTS.length} reviews`)
  expect((await spoken(page)).match(/not found/g)).toHaveLength(1)

  const tabTo = async (name: string) => {
    for (let i = 0; i < 20 && (await focusedName(page)) !== name; i++) await key('Tab')
    expect(await focusedName(page)).toBe(name)
  }
  await tabTo('Point at the rating of one review')
  await key('Enter')
  await untilSaid(page, 'In any of the outlined reviews.')
  // The first thing in a review that has no words.
  await key('ArrowDown')
  await key('Enter')
  await untilSaid(page, '5 of 5')
  expect(await spoken(page)).toContain('1 of 5')
  await tabTo('Keep this')
  await key('Enter')
  await untilSaid(page, 'Kept.')
  await untilSaid(page, 'allow that host in the settings')
  const opening = on.context.waitForEvent('page')
  await tabTo('Open the settings')
  await key('Enter')
  const settings = await opening
  await settings.getByRole('button', { name: 'Allow veerhuis.example' }).waitFor(PATIENT)
  await settings.close()
  await page.bringToFront()
  expect(await page.locator('trede-teach').count()).toBe(0)
  await untilBadges(page, GUESTS.length)

  await page.reload()
  await untilBadges(page, GUESTS.length)
  const popup = await on.popup(page)
  await expect.poll(() => rowsIn(popup).count(), PATIENT).toBe(GUESTS.length)
  const first = rowsIn(popup).first()
  await first.getByText(GUESTS[0].name).waitFor()
  expect(await first.textContent()).toContain('4 Mar 2026')
})

test('a second point in the same review is refused, and Escape leaves the page as it was', {
  timeout: LONG,
}, async () => {
  const page = await beginTeaching('https://veerhuis.example/other')
  const html = await page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<trede-teach.*?<\/trede-teach>/, ''),
  )
  await page.getByText(GUESTS[0].text).click()
  await untilSaid(page, 'Point at a second review')
  await page.getByText(GUESTS[0].text).click()
  await untilSaid(page, 'That is in the same review.')
  await page.keyboard.press('Escape')
  await untilSaid(page, 'Point at one review')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('trede-teach').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html)
})

test('options: tested on the open tab, exported, removed, brought back, imported', {
  timeout: LONG,
}, async () => {
  const page = await on.open(LINKED)
  await untilBadges(page, GUESTS.length)
  const settings = await options()
  const taught = settings.getByRole('region', { name: 'What you taught' })
  const row = taught.getByRole('listitem').filter({ hasText: 'www.molen.example' })
  await row.getByText(`${GUESTS.length} reviews read on`).waitFor(PATIENT)
  await row.getByRole('button', { name: /^Test/ }).click()
  await row.getByText(`${GUESTS.length} reviews found on that page:`).waitFor(PATIENT)
  await row.getByText(GUESTS[2].text).waitFor()

  const arriving = settings.waitForEvent('download')
  await row.getByRole('button', { name: /^Export/ }).click()
  const download = await arriving
  expect(download.suggestedFilename()).toBe('trede-readers-www.molen.example.json')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).not.toMatch(/x\w+Zq/)
  expect(text).not.toContain(GUESTS[0].name)

  await row.getByRole('button', { name: /^Remove/ }).click()
  await settings.getByText('www.molen.example is removed.').waitFor()
  await expect.poll(() => row.count()).toBe(0)
  await page.bringToFront()
  await untilBadges(page, 0)
  await settings.bringToFront()
  await taught.getByRole('button', { name: 'Undo' }).click()
  await row.waitFor()
  await row.getByRole('button', { name: /^Remove/ }).click()
  await expect.poll(() => row.count()).toBe(0)

  const path = await download.path()
  const choose = async (content: string) => {
    await writeFile(path, content)
    await taught.locator('input[type=file]').setInputFiles({
      name: 'readers.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  }
  await choose('{')
  await settings.getByText('This file is not JSON').waitFor()
  await choose(text.replace('"version": 1', '"version": 2'))
  await settings.getByText('made by a newer version').waitFor()
  await choose(text.replace(/"card": \[\s*"/, '$&>>'))
  await settings.getByText('What the file holds for www.molen.example cannot be read').waitFor()
  await choose(text)
  await settings.getByText('1 host added.').waitFor()
  await row.waitFor()
  await page.bringToFront()
  await untilBadges(page, GUESTS.length)

  // Given with the build and not by the user, as some browsers' administrators do.
  await settings.bringToFront()
  await settings.getByRole('button', { name: 'Take back the permission for www.molen.example' }).click()
  await settings.getByText('The browser keeps this permission.').waitFor()
})

/** What our window says is pointed at. */
async function aimedAt(page: Page): Promise<string> {
  await page.waitForTimeout(30)
  return (
    (await spoken(page)).split(
      /Enter takes it\.|Another review in the same list\.|same place in the others\./,
    )[1] ?? ''
  )
}

async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      role?: { value: unknown }
      name?: { value: unknown }
      properties?: { name: string; value: { value: unknown } }[]
    }[]
  }
  await session.detach()
  const focused = nodes.filter((node) =>
    node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  )
  return String(focused.at(-1)?.name?.value ?? '')
}
