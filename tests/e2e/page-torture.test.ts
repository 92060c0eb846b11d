import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Stage, stage } from './harness.ts'
import { card, LIST_URL, listPage } from './pages/list.ts'
import { aWhile, HOSTS, hiding, marked, untilBadges } from './pages/look.ts'

const REMAKE =
  'window.remade = 0; const remake = () => { window.remade++; list.innerHTML = [...list.children].map((_, i) => card(i)).join("") };'
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-list'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}
const RECTS = `window.tops = [...document.querySelectorAll('.jftiEf')].map((one) => one.getBoundingClientRect().height)`

const PAGES: Record<string, { html: string; headers?: Record<string, string> }> = {
  strict: { html: listPage(), headers: STRICT },
  resets: {
    html: listPage({
      css: '* { all: unset !important; display: block !important; visibility: hidden !important; font-size: 40px !important } .DU9Pgb * { display: none !important }',
    }),
  },
  restless: { html: listPage({ script: `${REMAKE} setInterval(remake, 1000)` }) },
  busy: {
    html: listPage({
      script:
        "setInterval(() => { const row = document.createElement('i'); row.textContent = Math.random(); list.append(row); if (list.querySelectorAll('i').length > 5) list.querySelector('i').remove() }, 20)",
    }),
  },
  dark: { html: listPage({ css: 'html { background: #17191c; color: #eee }' }) },
  picture: {
    html: listPage({ css: 'body { background: linear-gradient(#222, #333); color: rgb(240 240 240) }' }),
  },
  switched: { html: listPage({ css: '.night { background: #111; color: #eee }' }) },
  rtl: { html: listPage({ dir: 'rtl', css: 'body { max-width: none; margin: 4px }' }) },
  clipped: {
    html: listPage({
      css: '#list { height: 130px; width: 300px; overflow: hidden; transform: translateX(20px); contain: paint }',
    }),
  },
  modal: {
    html: listPage({
      script:
        "const box = document.createElement('dialog'); document.body.append(box); box.append(document.querySelector('[role=main]')); box.showModal()",
    }),
  },
  links: {
    html: listPage({
      script:
        "for (const one of [...list.children]) { const link = document.createElement('a'); link.href = '#gone'; one.replaceWith(link); link.append(one) }",
    }),
  },
  measured: { html: listPage({ script: RECTS }) },
  many: { html: listPage({ count: 500 }) },
}

let on: Stage
beforeAll(async () => {
  on = await stage({ respond: (url) => PAGES[url.searchParams.get('page') ?? ''] })
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

async function open(name: string, count = 4): Promise<Page> {
  const page = await on.open(`${LIST_URL}?page=${name}`)
  await untilBadges(page, count)
  return page
}

const button = (page: Page, nth = 0) => page.locator(HOSTS).nth(nth).locator('button').first()
const dialog = (page: Page) => page.locator(HOSTS).getByRole('dialog')
const tone = (page: Page) => marked(page, 'trede-complaint-dark').then((texts) => texts.length > 0)

test('a page with a strict security policy and Trusted Types shows badge, marks and card', async () => {
  const page = await open('strict')
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  expect((await button(page).boundingBox())?.height).toBe(20)
  expect(await marked(page)).not.toEqual([])
  await button(page).click()
  expect((await dialog(page).boundingBox())?.width).toBe(340)
  expect(errors).toEqual([])
})

test('resets of a page do not reach the badge', async () => {
  const page = await open('resets')
  const box = await button(page).boundingBox()
  expect(box?.height).toBe(20)
  expect(box?.width).toBeLessThan(140)
  const seen = await button(page).evaluate((element) => {
    const { fontSize, visibility } = getComputedStyle(element)
    return { fontSize, visibility }
  })
  expect(seen).toEqual({ fontSize: '12px', visibility: 'visible' })
})

test('a page that makes everything anew each second keeps badges, an open card and its focus', async () => {
  const page = await open('restless')
  await button(page).focus()
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('button', { name: 'Criminal' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const remade = await page.evaluate(() => (window as unknown as { remade: number }).remade)
  for (let i = 0; i < 3; i++) {
    await page.waitForFunction((n) => (window as unknown as { remade: number }).remade > n, remade + i)
    await untilBadges(page, 4)
    await dialog(page).waitFor()
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? null)
    await expect.poll(focused).toBe('Criminal')
  }
})

test('a page that never rests is read all the same', async () => {
  const page = await open('busy')
  await page.evaluate(
    (html) => document.getElementById('list')!.insertAdjacentHTML('afterbegin', html),
    card(9),
  )
  await untilBadges(page, 5)
})

test('a light page gets light marks, a dark page and a dark picture get dark ones', async () => {
  expect(await tone(await open('measured'))).toBe(false)
  expect(await tone(await open('dark'))).toBe(true)
  expect(await tone(await open('picture'))).toBe(true)
})

test('a page that goes dark is followed', async () => {
  const page = await open('switched')
  expect(await tone(page)).toBe(false)
  await page.evaluate(() => document.documentElement.classList.add('night'))
  await expect.poll(() => tone(page)).toBe(true)
})

test('on a page from right to left badge and card stay inside the view', async () => {
  const page = await open('rtl')
  await button(page).click()
  const [badge, card] = [await button(page).boundingBox(), await dialog(page).boundingBox()]
  expect(card!.x).toBeGreaterThanOrEqual(8)
  expect(card!.x + card!.width).toBeLessThanOrEqual(1280 - 8)
  expect(Math.abs(card!.x + card!.width - (badge!.x + badge!.width))).toBeLessThan(2)
})

test('a card is whole where its list is clipped and moved', async () => {
  const page = await open('clipped')
  await button(page).click()
  await dialog(page).waitFor()
  const box = (await dialog(page).boundingBox())!
  expect(box.height).toBeGreaterThan(200)
  const seen = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    box.x + box.width - 20,
    box.y + box.height - 20,
  ] as const)
  expect(seen).toBe('trede-badge')
})

test('a card works inside a modal dialog of the page', async () => {
  const page = await open('modal')
  await button(page).click()
  await dialog(page).getByRole('button', { name: 'Desired' }).click()
  await dialog(page).getByText('Saved', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  expect(await page.locator('dialog').isVisible()).toBe(true)
})

test('where a review is a link, badge and card do not follow it', async () => {
  const page = await open('links')
  await button(page).click()
  await dialog(page).getByText('Your own level').click()
  await dialog(page).getByRole('button', { name: 'Desired' }).click()
  await dialog(page).getByText('Saved', { exact: true }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
})

test('a badge takes no more room than its own box', async () => {
  const page = await open('measured')
  const grown = await page.evaluate(() => {
    const before = (window as unknown as { tops: number[] }).tops
    return [...document.querySelectorAll('.jftiEf')].map(
      (one, i) => one.getBoundingClientRect().height - before[i]!,
    )
  })
  for (const growth of grown) expect(growth).toBeLessThanOrEqual(4)
})

test('five hundred reviews all get their badge; marks stand where they can be seen, and come along', async () => {
  const page = await open('many', 500)
  const phrases = (await marked(page)).length
  expect(phrases).toBeGreaterThan(5)
  expect(phrases).toBeLessThan(250)
  const text = page.locator('.wiI7pd').nth(402)
  const isMarked = () =>
    text.evaluate((words) =>
      [...(CSS.highlights.get('trede-complaint') ?? [])].some((range) =>
        words.contains(range.startContainer),
      ),
    )
  expect(await isMarked()).toBe(false)
  await text.scrollIntoViewIfNeeded()
  await expect.poll(isMarked).toBe(true)
  await page.locator('.wiI7pd').first().scrollIntoViewIfNeeded()
  await expect.poll(isMarked).toBe(false)
  // The page keeps few of them: those are all marked again.
  await page.evaluate('for (const card of [...list.children].slice(40)) card.remove()')
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(40)
})

test('marks that the page wiped out come back with its next change', async () => {
  const page = await open('measured')
  await page.evaluate((html) => {
    CSS.highlights.clear()
    document.getElementById('list')!.insertAdjacentHTML('beforeend', html)
  }, card(4))
  await page.waitForFunction(() => CSS.highlights.has('trede-complaint'))
})

test('nothing is read while the tab is hidden, and what was missed is read when it is shown', async () => {
  const page = await open('measured')
  const hide = await hiding(page, on.extensionId)
  await hide(true)
  await page.evaluate((html) => {
    document.getElementById('list')!.insertAdjacentHTML('beforeend', html)
  }, card(4))
  await aWhile(page)
  expect(await page.locator(HOSTS).count()).toBe(4)
  await hide(false)
  await untilBadges(page, 5)
})
