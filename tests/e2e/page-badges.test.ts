import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { badges, type Stage, stage } from './harness.ts'
import { card, LIST_URL, listPage, OTHER_URL } from './pages/list.ts'
import { aWhile, HOSTS, marked, ownHtml, untilBadges } from './pages/look.ts'

/** Remembers the page as it is before anything is drawn on it. */
const REMEMBER = `
const walker = document.createTreeWalker(document.body)
const nodes = []
while (walker.nextNode()) nodes.push([walker.currentNode, walker.currentNode.parentNode, walker.currentNode.nodeValue])
window.before = { html: document.body.outerHTML, nodes }
`
const REMAKE =
  'window.remake = () => { list.innerHTML = list.children.length ? [...list.children].map((_, i) => card(i)).join("") : "" }'

const PAGES: Record<string, string> = {
  plain: listPage({ script: REMEMBER }),
  replies: listPage({ reply: true }),
  growing: listPage({ count: 2 }),
  remade: listPage({ script: REMAKE }),
  long: listPage({ count: 60 }),
  empty: listPage({ count: 0 }),
}

let on: Stage
beforeAll(async () => {
  on = await stage({
    grants: ['https://www.google.com/*'],
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

const open = (name: keyof typeof PAGES) => on.open(`${LIST_URL}?page=${name}`)

test('each review gets one badge with its id and level, inside its card', async () => {
  const page = await open('plain')
  await untilBadges(page, 4)
  const found = await badges(page)
  expect(found.map(({ id }) => id)).toEqual([0, 1, 2, 3].map((i) => `maps:Chlist${i}`))
  const [bad = 0, good = 0] = found.map(({ level }) => level)
  expect(bad).toBeGreaterThan(0)
  expect(good).toBeGreaterThan(bad)
  const inside = await page
    .locator(HOSTS)
    .evaluateAll((hosts) =>
      hosts.map((host) => `maps:${host.closest('.jftiEf')?.getAttribute('data-review-id')}`),
    )
  expect(inside).toEqual(found.map(({ id }) => id))
})

test('the own nodes of the page stay as they are', async () => {
  const page = await open('plain')
  await untilBadges(page, 4)
  await page.locator(HOSTS).first().getByRole('button').click()
  await aWhile(page)
  const before = await page.evaluate(() => (window as unknown as { before: { html: string } }).before.html)
  expect(await ownHtml(page)).toBe(before)
  const moved = await page.evaluate(() => {
    const { nodes } = (window as unknown as { before: { nodes: [Node, Node, string | null][] } }).before
    return nodes.filter(([node, parent, value]) => node.parentNode !== parent || node.nodeValue !== value)
      .length
  })
  expect(moved).toBe(0)
})

test('complaint phrases are marked in the text of the review, and nowhere else', async () => {
  const page = await open('replies')
  await untilBadges(page, 4)
  const texts = await marked(page)
  expect(texts.join(' | ')).toMatch(/rude/)
  expect(texts.join(' | ')).not.toMatch(/delicious|sorry|Heerlijk/)
})

test("an owner's reply gets no badge", async () => {
  const page = await open('replies')
  await untilBadges(page, 4)
  expect(await page.locator(`.CDe7pd ${HOSTS}`).count()).toBe(0)
})

test('reviews that come later get their badge, those that go lose it', async () => {
  const page = await open('growing')
  await untilBadges(page, 2)
  await page.evaluate(
    (html) => document.getElementById('list')!.insertAdjacentHTML('beforeend', html),
    card(2) + card(3),
  )
  await untilBadges(page, 4)
  await page.evaluate(() => document.querySelector('.jftiEf')!.remove())
  await page.waitForFunction(
    () =>
      ![...(CSS.highlights.get('trede-complaint') ?? [])].some((range) => !range.startContainer.isConnected),
  )
  expect((await badges(page)).map(({ id }) => id)).toEqual([1, 2, 3].map((i) => `maps:Chlist${i}`))
})

test('a text that changes is read anew', async () => {
  const page = await open('growing')
  await untilBadges(page, 2)
  const [before] = await badges(page)
  await page.evaluate((text) => {
    document.querySelector('.wiI7pd')!.firstChild!.nodeValue = text
  }, 'Lovely people, wonderful service, absolutely perfect evening!')
  await page.waitForFunction(
    ([hosts, level]) => document.querySelector(hosts)?.getAttribute('data-trede-level') !== level,
    [HOSTS, String(before?.level)] as const,
  )
  expect(await marked(page)).toEqual([])
})

test('a page that makes its list anew gets the badges back, once each', async () => {
  const page = await open('remade')
  await untilBadges(page, 4)
  for (let i = 0; i < 3; i++) {
    const left = await page.evaluate((hosts) => {
      ;(window as unknown as { remake(): void }).remake()
      return document.querySelectorAll(hosts).length
    }, HOSTS)
    expect(left).toBe(0)
    await untilBadges(page, 4)
  }
  expect((await marked(page)).join(' | ')).toMatch(/rude/)
})

test('copies that the page makes of a badge are taken away', async () => {
  const page = await open('plain')
  await untilBadges(page, 4)
  await page.evaluate((hosts) => {
    const host = document.querySelector(hosts)!
    host.closest('.MyEned, .DU9Pgb')!.append(host.cloneNode(true), document.createTextNode(' '))
  }, HOSTS)
  await untilBadges(page, 4)
})

test('navigation inside the page is followed', async () => {
  const page = await open('plain')
  await untilBadges(page, 4)
  await page.evaluate(
    ([url, html]) => {
      history.pushState(null, '', url)
      document.querySelector('[role=main]')!.setAttribute('aria-label', 'Kapsalon Zuid')
      document.querySelector('h1')!.textContent = 'Kapsalon Zuid'
      document.getElementById('list')!.innerHTML = html
    },
    [OTHER_URL, card(7) + card(8)] as const,
  )
  await untilBadges(page, 2)
  expect((await badges(page)).map(({ id }) => id)).toEqual(['maps:Chlist7', 'maps:Chlist8'])
})

test('running twice in a page draws each badge once', async () => {
  const page = await open('plain')
  await untilBadges(page, 4)
  const [worker] = on.context.serviceWorkers()
  await worker!.evaluate(async (url) => {
    const chrome = (globalThis as unknown as { chrome: ChromeApi }).chrome
    const [tab] = await chrome.tabs.query({ url: `${url}*`, active: true })
    await chrome.scripting.executeScript({
      target: { tabId: tab!.id },
      files: ['content-scripts/content.js'],
    })
  }, LIST_URL.split('/@')[0]!)
  await aWhile(page)
  expect(await page.locator(HOSTS).count()).toBe(4)
  await page.locator(HOSTS).first().getByRole('button').click()
  expect(await page.getByRole('dialog').count()).toBe(1)
})

test('a list that grows by scrolling gets every badge', async () => {
  const page = await open('long')
  await untilBadges(page, 60)
  for (let from = 60; from < 120; from += 20) {
    const more = Array.from({ length: 20 }, (_, i) => card(from + i)).join('')
    await page.evaluate((html) => {
      document.getElementById('list')!.insertAdjacentHTML('beforeend', html)
      scrollTo(0, document.body.scrollHeight)
    }, more)
  }
  await untilBadges(page, 120)
})

test('when the extension goes, it takes its badges and marks with it', async () => {
  const page = await open('plain')
  await untilBadges(page, 4)
  await page.evaluate((hosts) => {
    ;(window as unknown as { old: Element[] }).old = [...document.querySelectorAll(hosts)]
  }, HOSTS)
  const [worker] = on.context.serviceWorkers()
  await worker!.evaluate(() => (globalThis as unknown as { chrome: ChromeApi }).chrome.runtime.reload())
  await page.waitForFunction(
    () => {
      document.getElementById('list')!.append(' ')
      return (window as unknown as { old: Element[] }).old.every((host) => !host.isConnected)
    },
    undefined,
    { polling: 200 },
  )
})

interface ChromeApi {
  tabs: { query(by: { url: string; active: boolean }): Promise<{ id: number }[]> }
  scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> }
  runtime: { reload(): void }
}
