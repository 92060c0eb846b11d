/** Pen and bar on pages that make life hard: strict policies, resets, right to left, zoomed, dark; and what they move. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { boxOf, press, spoken } from './closed.ts'
import { type Stage, stage, tabIdOf } from './harness.ts'
import { dragOver, forget } from './pages/annotate.ts'
import { LIST_URL, listPage } from './pages/list.ts'
import { marked, untilBadges } from './pages/look.ts'

const PATIENT = { timeout: 30_000 }
const LONG = 180_000
const RECTS =
  "const rectsOf = () => [...document.querySelectorAll('.jftiEf, .wiI7pd')].map((one) => { const { left, width, height } = one.getBoundingClientRect(); return { card: one.matches('.jftiEf'), left, width, height } }); window.before = rectsOf()"
const PAGES: Record<string, { html: string; headers?: Record<string, string> }> = {
  strict: {
    html: listPage(),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-list'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  resets: {
    html: listPage({
      css: '*:not(script, style, head, title, meta) { all: unset !important; display: block !important; font-size: 30px !important; opacity: 0.9 !important; transform: none !important }',
    }),
  },
  rtl: { html: listPage({ dir: 'rtl', css: 'body { max-width: none; margin: 4px }' }) },
  dark: { html: listPage({ css: 'html { background: #17191c; color: #eee }' }) },
  plain: { html: listPage() },
  modal: {
    html: listPage({
      script:
        "const box = document.createElement('dialog'); document.body.append(box); box.append(document.querySelector('[role=main]')); box.showModal()",
    }),
  },
  measured: { html: listPage({ script: RECTS }) },
}

let on: Stage
let extension: Page
beforeAll(async () => {
  on = await stage({ respond: (url) => PAGES[url.searchParams.get('page') ?? ''] })
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
  await untilSaid(page, 'Next complaint')
  return page
}
const untilSaid = (page: Page, words: string) => expect.poll(() => spoken(page), PATIENT).toContain(words)
const drawn = (page: Page, name: string) => expect.poll(() => marked(page, name), PATIENT)

/** Bar and pen stand in the window, and are as big as they are meant to be. */
async function expectInWindow(page: Page): Promise<void> {
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  for (const [role, name, most] of [
    ['region', 'Trede on this page', 600],
    ['dialog', 'Mark these words', 440],
  ] as const) {
    const box = await boxOf(page, role, name)
    expect(box.width).toBeGreaterThan(200)
    expect(box.width).toBeLessThanOrEqual(most)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(view.width)
    expect(box.y + box.height).toBeLessThanOrEqual(view.height)
  }
}

test.each(['strict', 'resets', 'rtl', 'dark', 'modal'])(
  '%s: words are marked, and the windows stand as they should',
  {
    timeout: LONG,
  },
  async (name) => {
    const page = await open(name)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await dragOver(page, 1, 'very friendly')
    await untilSaid(page, 'Praise')
    await expectInWindow(page)
    await press(page, 'Praise')
    await drawn(page, 'trede-own-praise').toEqual(['very friendly'])
    await drawn(page, 'trede-own-praise-dark').toEqual(name === 'dark' ? ['very friendly'] : [])
    expect(errors).toEqual([])
  },
)

test('zoomed to 200% in a small window', { timeout: LONG }, async () => {
  const page = await open('plain')
  const tab = await tabIdOf(on, page)
  await extension.evaluate(`chrome.tabs.setZoom(${tab}, 2)`)
  await page.waitForFunction(() => innerWidth < 700)
  await page.bringToFront()
  await dragOver(page, 2, 'Onvriendelijk personeel')
  await untilSaid(page, 'Not a complaint')
  await expectInWindow(page)
  const words = await page.evaluate(() => document.getSelection()!.toString())
  await page.locator('h1').press('Control+Enter')
  await page.keyboard.press('c')
  await drawn(page, 'trede-own-complaint').toEqual([words])
  expect('Onvriendelijk personeel').toContain(words)
  await extension.evaluate(`chrome.tabs.setZoom(${tab}, 1)`)
})

test('the page’s text stands as it stood, but for the badge’s own box', { timeout: LONG }, async () => {
  const page = await open('measured')
  await dragOver(page, 1, 'very friendly')
  await untilSaid(page, 'Praise')
  await press(page, 'Praise')
  await drawn(page, 'trede-own-praise').toEqual(['very friendly'])
  const moved = (await page.evaluate(
    `rectsOf().map((now, i) => ({ card: now.card, left: now.left - before[i].left, width: now.width - before[i].width, height: now.height - before[i].height }))`,
  )) as { card: boolean; left: number; width: number; height: number }[]
  expect(moved).toHaveLength(8)
  for (const { card, left, width, height } of moved) {
    expect([left, width]).toEqual([0, 0])
    expect(height).toBeLessThanOrEqual(card ? 20 : 0)
  }
})
