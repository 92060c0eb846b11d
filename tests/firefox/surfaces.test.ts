/** Popup, sidebar, dashboard and options in a Firefox in English, over a background that goes to sleep whenever nothing is asked. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLES } from '../samples/index.ts'
import type { Tab } from './context.ts'
import { type Stage, stage } from './harness.ts'
import { badges, untilBadges } from './page.ts'
import { allow, backgroundState, browserKey, isSidebarOpen } from './window.ts'

/** The browser's API as the extension's own pages have it. */
declare const browser: {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> }
  extension: { getViews(of: { type: 'popup' | 'sidebar' }): Window[] }
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  alarms: { create(name: string, when: { when: number }): void }
}

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENT = { timeout: 20_000 }

const sample = (name: string) => SAMPLES.find((one) => one.name === name)!
const shop = sample('trustpilot-nl')

let on: Stage
let page: Tab
/** A page of the extension that stays in the back, to look at the others from. */
let asker: Tab
beforeAll(async () => {
  on = await stage({
    respond: (url) => {
      if (url.host !== 'guests.example') return undefined
      return {
        html: url.pathname === '/book' ? sample('schema-en').html() : '<!doctype html><h1>Guests</h1>',
      }
    },
  })
  asker = await on.ownBehind('options.html')
  page = await on.open(shop.url)
  await untilBadges(page)
})
afterAll(() => on?.close())

/** Opens the popup as a tab, for the page with this address, and waits for what it is to show. */
async function popup(url: string, shows = 'article'): Promise<Tab> {
  const id = await asker.run(
    async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
    url,
  )
  const tab = await on.own(`popup.html?tab=${id}`)
  await tab.find(shows)
  return tab
}

const asleep = () => expect.poll(() => backgroundState(on.chrome), PATIENT).toBe('stopped')

/** The text of a download once it is whole; while one is on its way the file is empty. */
async function downloaded(name: RegExp): Promise<Buffer> {
  const found = () =>
    readdirSync(on.downloads, { recursive: true, encoding: 'utf8' })
      .map((each) => join(on.downloads, each))
      .find((path) => name.test(path) && statSync(path).size > 0)
  await expect.poll(found, PATIENT).toBeDefined()
  return readFileSync(found()!)
}

test('the popup shows place, ladder and list, collects, and finds it all again', async () => {
  let tab = await popup(shop.url)
  const shown = await tab.run(() => ({
    place: document.querySelector('h1')!.textContent,
    levels: document.querySelectorAll('.ladder button').length,
    reviews: [...document.querySelectorAll('article .level-badge')].length,
  }))
  expect(shown).toEqual({ place: shop.place.name, levels: 6, reviews: shop.place.reviews.length })
  await tab.click(await tab.named('button', `Collect ${shop.place.reviews.length} reviews`))
  await tab.until((count) => document.body.innerText.includes(`${count} added.`), shop.place.reviews.length)
  await tab.close()
  await asleep()

  tab = await popup(shop.url)
  const set = `${shop.place.name} (${shop.place.reviews.length})`
  await tab.until(
    (name) =>
      document.querySelector<HTMLSelectElement>('.collect-bar select')?.selectedOptions[0]?.textContent ===
      name,
    set,
  )
  await tab.click(await tab.named('button', 'Export'))
  await tab.click(await tab.named('radio', 'CSV'))
  await tab.click(await tab.named('button', 'Export as CSV'))
  await downloaded(/\.csv\.txt$/)
  const { data } = Papa.parse<{ text: string; level: string }>(
    String(await downloaded(/\.csv$/)).replace(/^\ufeff/, ''),
    {
      header: true,
      skipEmptyLines: true,
    },
  )
  expect(data.map(({ text }) => text)).toEqual(shop.place.reviews.map(({ text }) => text))
  expect(data.map(({ level }) => Number(level))).toEqual((await badges(page)).map(({ level }) => level))
  await tab.close()
})

test('the popup opens under its button by its key, as wide as it wants to be', async () => {
  await page.show()
  await browserKey(on.chrome, 'R')
  const wide = await asker.until((count) => {
    const [view] = browser.extension.getViews({ type: 'popup' })
    return view?.document.querySelectorAll('article').length === count && view.innerWidth
  }, shop.place.reviews.length)
  expect(wide).toBe(400)
  await asker.run(() => browser.extension.getViews({ type: 'popup' })[0]!.close())
})

test('the sidebar opens and goes by its key, and holds what the popup holds', async () => {
  const tab = await popup(shop.url)
  const words = await tab.until(() => {
    const { textContent } = document.querySelector('main')!
    return /Bar on the page.*Load all/.test(textContent) && textContent
  })
  await tab.close()
  await page.show()
  await browserKey(on.chrome, 'P')
  await expect.poll(() => isSidebarOpen(on.chrome), PATIENT).toBe(true)
  const inSidebar = () =>
    asker.run(
      () => browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('main')?.textContent,
    )
  await expect.poll(inSidebar, PATIENT).toBe(words)
  await browserKey(on.chrome, 'P')
  await expect.poll(() => isSidebarOpen(on.chrome), PATIENT).toBe(false)
})

test('page and sidebar show each other which review is meant', async () => {
  const tab = await popup(shop.url)
  await tab.click(await tab.named('button', 'Open beside the page'))
  await expect.poll(() => isSidebarOpen(on.chrome), PATIENT).toBe(true)
  await tab.close()
  await page.show()
  const last = shop.place.reviews.length - 1
  await page.run(() => scrollTo(0, 0))
  await asker.until((at) => {
    const cards = browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelectorAll('article')
    const button = cards?.[at]?.querySelector<HTMLElement>('.reveal')
    button?.click()
    return Boolean(button)
  }, last)
  await page.until(() => CSS.highlights.get('trede-flash')?.size)
  await page.until((at) => {
    const { top, bottom } = document.querySelectorAll('[data-trede-review]')[at]!.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, last)

  await page.click(await page.find('[data-trede-review]'))
  await asker.until((author) => {
    const open = browser.extension.getViews({ type: 'sidebar' })[0]!.document.querySelector('article.open')
    return open?.querySelector('textarea') && open.textContent.includes(author)
  }, shop.place.reviews[0]!.author)
  await page.press('Escape')
})

test('the sidebar follows the tab in view', async () => {
  const place = (name: string) =>
    asker.until(
      (wanted) =>
        browser.extension.getViews({ type: 'sidebar' })[0]!.document.querySelector('h1')?.textContent ===
        wanted,
      name,
    )
  const other = await on.open(sample('maps-en').url)
  await place(sample('maps-en').place.name)
  await page.show()
  await place(shop.place.name)
  await other.close()
  await browserKey(on.chrome, 'P')
  await expect.poll(() => isSidebarOpen(on.chrome), PATIENT).toBe(false)
})

test('a level that is set in the popup is on the page at once, though the background slept', async () => {
  const tab = await popup(shop.url)
  await asleep()
  await tab.click(await tab.named('button', `More of the review by ${shop.place.reviews[1]!.author}`))
  await tab.until(() => document.querySelector('article.open select'))
  await tab.run(() => document.querySelector<HTMLElement>('article.open select')!.focus())
  await tab.type('Basic')
  await page.until(() => {
    const own = document.querySelectorAll('[data-trede-review]')[1]!.shadowRoot!.querySelector('.own')
    return own?.getAttribute('title') === 'Basic'
  })
  await tab.close()
})

test('a host that the user allows is read from then on, and its button has the number', async () => {
  const stranger = await on.open('https://guests.example/')
  // The key lets Trede into this page, as the button does; from then on the tab's address is known.
  await browserKey(on.chrome, 'R')
  await asker.until(() => {
    const [view] = browser.extension.getViews({ type: 'popup' })
    if (!view?.document.body.innerText.includes('No reviews found on this page')) return false
    view.close()
    return true
  })
  const tab = await popup('https://guests.example/', 'h2, button')
  await tab.click(await tab.named('button', 'Always read guests.example'))
  await allow(on.chrome)
  await tab.until(() => document.body.innerText.includes('From now on'))
  await tab.close()
  const guests = sample('schema-en')
  await stranger.goto('https://guests.example/book')
  await untilBadges(stranger, guests.place.reviews.length)
  const number = () =>
    asker.run(async () => {
      const [tab] = await browser.tabs.query({ url: 'https://guests.example/*' })
      return browser.action.getBadgeText({ tabId: tab!.id })
    })
  await expect.poll(number, PATIENT).toBe(String(guests.place.reviews.length))
  await stranger.close()
})

test('teaching begins on the page', async () => {
  const tab = await popup(shop.url)
  await tab.click(await tab.named('button', 'Teach this page'))
  await page.show()
  await page.named('button', 'Cancel', await page.rootOf('trede-teach'))
  await page.reload()
  await untilBadges(page)
})

test('the dashboard loads the sample market and computes in its worker', async () => {
  const tab = await on.own('dashboard.html')
  // What was collected above stands in the way of the first page.
  await tab.run(() => {
    location.hash = '#/sets'
  })
  await tab.click(await tab.find('.sample-section button'))
  await tab.until(() => document.querySelector('.notice'))
  await tab.run(() => {
    location.hash = '#/ladder?set=sample%3Aset'
  })
  await tab.until(() => document.querySelector('.dash-main figure svg'))
  const heading = await tab.run(() => document.querySelector('h1')!.textContent)
  expect(heading).toBe('Ladder')
  await tab.close()
})

test('a backup is made by the clock once the user allows downloads', async () => {
  const tab = await on.own('options.html#backup')
  await tab.until(() => document.querySelector('#backup select'))
  await tab.run(() => document.querySelector<HTMLElement>('#backup select')!.focus())
  await tab.press('e')
  await allow(on.chrome)
  await tab.until(() => document.querySelector<HTMLSelectElement>('#backup select')!.value === 'day')
  await tab.run(() => browser.alarms.create('keeping', { when: Date.now() }))
  expect((await downloaded(/trede-backup-[-\d]+\.ndjson\.gz$/)).subarray(0, 2)).toEqual(
    Buffer.from([0x1f, 0x8b]),
  )
  await tab.until(() => /Last made on/.test(document.querySelector('#backup')!.textContent))
  await tab.close()
})

test('nothing of it left an error in the console', () => {
  expect(on.troubles()).toEqual([])
})
