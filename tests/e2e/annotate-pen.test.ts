/** The pen in a real browser: words selected by mouse and by keys, marked, changed, taken away, found again. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { SAMPLES } from '../samples/index.ts'
import { boxOf, press, spoken, tap } from './closed.ts'
import { type Stage, stage } from './harness.ts'
import { dragOver, forget, type StoredMark, selectByKeys, stored } from './pages/annotate.ts'
import { LIST_URL, listPage } from './pages/list.ts'
import { marked, ownHtml, untilBadges } from './pages/look.ts'

const PATIENT = { timeout: 30_000 }
const LONG = 180_000
const REMAKE =
  'window.remake = () => { list.innerHTML = [...list.children].map((_, i) => card(i)).join("") };'

const PAGES: Record<string, string> = {
  plain: listPage(),
  sorted: listPage({ script: 'window.sort = () => list.append(...[...list.children].reverse())' }),
  restless: listPage({ script: `${REMAKE} setInterval(remake, 1000)` }),
  edited: listPage({
    script: `window.edit = () => { list.children[1].querySelector('.wiI7pd').textContent = 'Update: the staff was very friendly, and the food was delicious. Great service!' }
      window.wipe = () => { list.children[1].querySelector('.wiI7pd').textContent = 'I take it all back, they closed last week and I never heard why.' }`,
  }),
  listening: listPage({
    // At the window and before all else: nothing in a page hears an event sooner.
    head: `<script>window.heard = []; for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput']) addEventListener(type, (event) => heard.push(event.key ?? event.data), true)</script>`,
  }),
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
  await forget(extension, 'marks')
})
afterAll(() => on?.close())

async function open(name: string): Promise<Page> {
  const page = await on.open(`${LIST_URL}?page=${name}`)
  await untilBadges(page, 4)
  // The bar comes when all is read, and then the pen works as well.
  await untilSaid(page, 'Next complaint')
  return page
}
const untilSaid = (page: Page, words: string) => expect.poll(() => spoken(page), PATIENT).toContain(words)
const untilUnsaid = (page: Page, words: string) =>
  expect.poll(() => spoken(page), PATIENT).not.toContain(words)
const drawn = (page: Page, name: string) => expect.poll(() => marked(page, name), PATIENT)
const marks = () => stored<StoredMark>(extension)

test('by mouse: selected words become praise, get a level, and are changed and taken away by a click', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  const html = await ownHtml(page)
  await dragOver(page, 1, 'very friendly')
  await untilSaid(page, 'Praise')
  expect(await spoken(page)).not.toContain('Not a complaint')
  await press(page, 'Praise')
  await drawn(page, 'trede-own-praise').toEqual(['very friendly'])
  await press(page, 'Surprising')
  await expect
    .poll(async () => (await marks()).map(({ kind, level, quote }) => [kind, level, quote.exact]), PATIENT)
    .toEqual([['praise', 5, 'very friendly']])

  await page.mouse.click(900, 20)
  await untilUnsaid(page, 'Praise')
  const text = page.locator('.wiI7pd').nth(1)
  await text.click({ position: { x: 100, y: 8 } })
  await untilSaid(page, 'Remove')
  await press(page, 'Complaint')
  await drawn(page, 'trede-own-complaint').toEqual(['very friendly'])
  await drawn(page, 'trede-own-praise').toEqual([])
  await press(page, 'Remove')
  await untilSaid(page, 'Mark removed.')
  await drawn(page, 'trede-own-complaint').toEqual([])
  await press(page, 'Undo')
  await drawn(page, 'trede-own-complaint').toEqual(['very friendly'])
  await expect.poll(async () => (await marks()).map(({ level }) => level), PATIENT).toEqual([5])
  expect(await ownHtml(page)).toBe(html)
})

test('by keyboard alone: to the pen, along it, into the note, and back to the selection', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  await selectByKeys(page, 3, 'vriendelijke bediening')
  await untilSaid(page, 'Complaint')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await drawn(page, 'trede-own-praise').toEqual(['vriendelijke bediening'])
  // In the pen a level is of the words, and the note goes to what they are.
  await page.keyboard.press('5')
  await page.keyboard.press('n')
  await page.keyboard.type('ask 6 cooks')
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await marks()).map(({ kind, level, note }) => [kind, level, note]), PATIENT)
    .toEqual([['praise', 5, 'ask 6 cooks']])
  expect(await stored<{ level: number | null }>(extension, 'annotations')).toEqual([])
  await expect
    .poll(() => page.evaluate(() => document.getSelection()!.toString()), PATIENT)
    .toBe('vriendelijke bediening')
  await untilUnsaid(page, 'Praise')
})

test('by touch: a finger selects words, taps what they are, and taps the mark to open it again', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  const finger = await page.context().newCDPSession(page)
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  const words = page.locator('.wiI7pd').nth(1)
  const at = (start: number, end: number) =>
    words.evaluate(
      ({ firstChild }, [from, to]) => {
        const range = document.createRange()
        range.setStart(firstChild!, from)
        range.setEnd(firstChild!, to)
        const { left, top, width, height } = range.getBoundingClientRect()
        return { left, x: left + width / 2, y: top + height / 2 }
      },
      [start, end] as const,
    )
  const touch = (type: 'touchStart' | 'touchEnd' | 'touchCancel', point?: { x: number; y: number }) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] })
  // A phone selects the word under a finger that stays, and moves the ends by handles of which a page hears nothing.
  const select = (from: number, to: number) =>
    words.evaluate(
      ({ firstChild }, [start, end]) =>
        document.getSelection()!.setBaseAndExtent(firstChild!, start, firstChild!, end),
      [from, to] as const,
    )
  // The pen is drawn anew when it goes to other words, and then its buttons are others.
  const untilPenAt = async (left: number) => {
    const pen = () => boxOf(page, 'dialog', 'Mark these words')
    await expect.poll(async () => Math.abs((await pen()).x - left), PATIENT).toBeLessThan(1.5)
  }
  const [friendly, very] = [await at(19, 27), await at(14, 18)]
  await touch('touchStart', friendly)
  await select(19, 27)
  await touch('touchCancel')
  await untilPenAt(friendly.left)
  await select(14, 27)
  await untilPenAt(very.left)
  await tap(page, 'Praise')
  await drawn(page, 'trede-own-praise').toEqual(['very friendly'])
  await untilSaid(page, 'Saved')
  await tap(page, 'Surprising')
  await expect.poll(async () => (await marks()).map(({ level }) => level), PATIENT).toEqual([5])
  await tap(page, 'Close')
  await untilUnsaid(page, 'Praise')

  // A finger leaves the words selected on which it taps.
  await touch('touchStart', friendly)
  await touch('touchEnd')
  await untilSaid(page, 'Remove')
  await tap(page, 'Close')
  await untilUnsaid(page, 'Praise')
  await words.evaluate(() => document.getSelection()!.removeAllRanges())
  await touch('touchStart', await at(14, 15))
  await touch('touchEnd')
  await untilSaid(page, 'Remove')
  await tap(page, 'Complaint')
  await drawn(page, 'trede-own-complaint').toEqual(['very friendly'])
  expect((await marks()).map(({ kind, level }) => [kind, level])).toEqual([['complaint', 5]])
})

test('what the user writes reaches the store and nobody on the page', { timeout: LONG }, async () => {
  const page = await open('listening')
  await selectByKeys(page, 1, 'delicious')
  await untilSaid(page, 'Complaint')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('n')
  for (let i = 0; i < 20 && !(await isInNote(page)); i++) await page.keyboard.press('Tab')
  await page.evaluate('heard.length = 0')
  await page.keyboard.type('ask the chef')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kitchen, Sunday')
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await marks()).map(({ kind, note, tags }) => [kind, note, tags]), PATIENT)
    .toEqual([['note', 'ask the chef', ['kitchen', 'Sunday']]])
  // The key that closes the pen is let go when it is gone.
  expect(await page.evaluate("heard.filter((each) => each !== 'Escape')")).toEqual([])
  await drawn(page, 'trede-own-note').toEqual(['delicious'])
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('chef')
})

// The pen's root is closed, so that only the browser's own view of the page can tell which of its fields has the keyboard.
async function isInNote(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      role?: { value: unknown }
      name?: { value: unknown }
      properties?: { name: string; value: { value?: unknown } }[]
    }[]
  }
  await session.detach()
  return nodes.some(
    ({ role, name, properties }) =>
      role?.value === 'textbox' &&
      name?.value === 'Note' &&
      properties?.some((each) => each.name === 'focused' && each.value.value === true),
  )
}

test('“not a complaint” is there on a complaint only, and the page obeys', { timeout: LONG }, async () => {
  const page = await open('plain')
  await drawn(page, 'trede-complaint').toContain('waited an hour')
  await dragOver(page, 0, 'waited an hour')
  await untilSaid(page, 'Not a complaint')
  await press(page, 'Not a complaint')
  await drawn(page, 'trede-complaint').not.toContain('waited an hour')
  await drawn(page, 'trede-complaint').toContain('waiter was rude')
  await page.reload()
  await untilBadges(page, 4)
  await drawn(page, 'trede-complaint').not.toContain('waited an hour')
})

test('words of two reviews get a sentence instead of the pen, words outside get nothing', {
  timeout: LONG,
}, async () => {
  const page = await open('plain')
  await page.evaluate(() => {
    const texts = [...document.querySelectorAll('.wiI7pd')].map((each) => each.firstChild!)
    document.getSelection()!.setBaseAndExtent(texts[0]!, 3, texts[1]!, 9)
  })
  await untilSaid(page, 'Select words of one review to mark them.')
  await page.evaluate(() => {
    const heading = document.querySelector('h1')!.firstChild!
    document.getSelection()!.setBaseAndExtent(heading, 0, heading, 5)
  })
  await untilUnsaid(page, 'Select words of one review')
  expect(await spoken(page)).not.toContain('Praise')
})

test('marks come back: on a second visit, after sorting, after an edit; lost words are not drawn', {
  timeout: LONG,
}, async () => {
  const page = await open('edited')
  await dragOver(page, 1, 'food was delicious')
  await untilSaid(page, 'Praise')
  await press(page, 'Praise')
  await drawn(page, 'trede-own-praise').toEqual(['food was delicious'])
  await page.reload()
  await untilBadges(page, 4)
  await drawn(page, 'trede-own-praise').toEqual(['food was delicious'])
  await page.evaluate('edit()')
  await drawn(page, 'trede-own-praise').toEqual(['food was delicious'])
  expect(await page.locator('.wiI7pd').nth(1).textContent()).toContain('Update')
  await page.evaluate('wipe()')
  await drawn(page, 'trede-own-praise').toEqual([])

  const sorted = await open('sorted')
  await drawn(sorted, 'trede-own-praise').toEqual(['food was delicious'])
  await sorted.evaluate('sort()')
  await drawn(sorted, 'trede-own-praise').toEqual(['food was delicious'])
})

test('marks come back on a site that shortens and translates: after “More”, and after a look at the original', {
  timeout: LONG,
}, async () => {
  const { url } = SAMPLES.find(({ name }) => name === 'maps-en')!
  const page = await on.open(url)
  await untilSaid(page, 'Next complaint')
  // The reply of the owner is in such a box too.
  const texts = page.locator('.wiI7pd')
  await page.locator('.m6QErb').evaluate((list) => list.scrollTo(0, list.scrollHeight))
  await expect.poll(() => texts.count(), PATIENT).toBeGreaterThan(6)
  await untilSaid(page, 'Collect 1')
  const mark = async (nth: number, words: string) => {
    await selectByKeys(page, nth, words)
    await untilSaid(page, 'Praise')
    await press(page, 'Praise')
    await drawn(page, 'trede-own-praise').toContain(words)
    await press(page, 'Close')
  }
  await mark(5, 'explained every dish')
  const toggle = page.getByRole('switch', { name: 'See original' })
  await toggle.click()
  await drawn(page, 'trede-own-praise').toEqual([])
  await expect.poll(() => texts.nth(5).textContent(), PATIENT).toContain('expliqué chaque plat')
  await toggle.click()
  await drawn(page, 'trede-own-praise').toEqual(['explained every dish'])

  await mark(6, 'rolled her eyes')
  await page.getByRole('button', { name: 'See more' }).first().click()
  await expect.poll(() => texts.nth(6).textContent(), PATIENT).toContain('for these prices')
  await mark(6, 'The view over the harbour is great')
  const three = ['explained every dish', 'rolled her eyes', 'The view over the harbour is great']
  await drawn(page, 'trede-own-praise').toEqual(three)

  // On the next visit the end of it is hidden again, until it is asked for.
  await page.reload()
  await untilSaid(page, 'Next complaint')
  await page.locator('.m6QErb').evaluate((list) => list.scrollTo(0, list.scrollHeight))
  await drawn(page, 'trede-own-praise').toEqual(three.slice(0, 2))
  await page.getByRole('button', { name: 'See more' }).first().click()
  await drawn(page, 'trede-own-praise').toEqual(three)
})

test('on a page that makes everything anew each second the pen stays and the mark is drawn', {
  timeout: LONG,
}, async () => {
  const page = await open('restless')
  await dragOver(page, 1, 'food was delicious')
  await untilSaid(page, 'Praise')
  await page.keyboard.press('Control+Enter')
  await page.waitForTimeout(2_200)
  await press(page, 'Praise')
  await drawn(page, 'trede-own-praise').toEqual(['food was delicious'])
  await page.waitForTimeout(1_200)
  await drawn(page, 'trede-own-praise').toEqual(['food was delicious'])
})

test('a mark made in one tab is drawn in the other', { timeout: LONG }, async () => {
  const other = await open('plain')
  const page = await open('plain')
  await dragOver(page, 1, 'Great service')
  await untilSaid(page, 'Praise')
  await press(page, 'Praise')
  await drawn(other, 'trede-own-praise').toEqual(['Great service'])
})
