/** What Trede draws on pages, and what the user does there, in a Firefox in Dutch. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLES, type SamplePage } from '../samples/index.ts'
import type { Tab } from './context.ts'
import { type Stage, stage } from './harness.ts'
import { marked, untilBadges } from './page.ts'
import { backgroundState, browserKey, chooseInMenu, menuEntries } from './window.ts'

/** The browser's API as the extension's own pages have it. */
declare const browser: { runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } }

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENT = { timeout: 20_000 }

const KNOWN = SAMPLES.filter(({ name }) => /^(maps|trustpilot)-/.test(name))
const sample = (name: string) => SAMPLES.find((one) => one.name === name)!

let on: Stage
beforeAll(async () => {
  on = await stage({
    lang: 'nl',
    // The same page without the address of reviews, to walk from one to the other without a load.
    respond: (url) =>
      url.href === 'https://www.trustpilot.com/' ? { html: sample('trustpilot-en').html() } : undefined,
  })
})
afterAll(() => on?.close())

async function open(page: SamplePage): Promise<Tab> {
  const tab = await on.open(page.url)
  await untilBadges(tab)
  return tab
}

test.each(KNOWN)('$name: each review has its badge, and complaints are underlined', async (page) => {
  const tab = await open(page)
  // Reviews are drawn in turns: the first badges do not tell of the others.
  await tab.until(() => {
    const levels = [...document.querySelectorAll('[data-trede-level]')].map((host) =>
      host.getAttribute('data-trede-level'),
    )
    return new Set(levels).size > 2 && (CSS.highlights.get('trede-complaint')?.size ?? 0) > 2
  })
  const texts = await tab.run(() => document.body.innerText.replace(/\s+/g, ' '))
  const phrases = await marked(tab, 'trede-complaint')
  expect(phrases.length).toBeGreaterThan(2)
  for (const phrase of phrases) expect(texts).toContain(phrase.replace(/\s+/g, ' '))
  await tab.close()
})

/** The review that holds the keyboard, by its place among the badges; -1 for none. */
const standsOn = (tab: Tab) =>
  tab.run(() =>
    [...document.querySelectorAll('[data-trede-review]')].indexOf(document.activeElement as Element),
  )
const isCardOpen = (tab: Tab) =>
  tab.run(() => Boolean(document.activeElement?.shadowRoot?.querySelector('[role=dialog]')))

test('the reader starts once on a page', async () => {
  const options = await on.own('options.html')
  await options.run(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    browser.runtime.onMessage.addListener((message) => {
      heard.push((message as { trede: string }).trede)
    })
  })
  const tab = await open(sample('trustpilot-nl'))
  await options.until(() => (window as unknown as { heard: string[] }).heard.includes('marks.of'))
  const heard = await options.run(() => (window as unknown as { heard: string[] }).heard)
  expect(heard.filter((each) => each === 'taught.of')).toHaveLength(1)
  await tab.close()
  await options.close()
})

test('the reader starts where the address becomes one of reviews without a load', async () => {
  const tab = await on.open('https://www.trustpilot.com/')
  await tab.run((path) => history.pushState(null, '', path), new URL(sample('trustpilot-en').url).pathname)
  await untilBadges(tab, sample('trustpilot-en').place.reviews.length)
  await tab.close()
})

test('a badge opens its reason by keyboard, and Escape closes it', async () => {
  const tab = await open(sample('trustpilot-en'))
  await tab.show()
  for (let i = 0; i < 20 && (await standsOn(tab)) < 0; i++) await tab.press('Tab')
  const at = await standsOn(tab)
  expect(at).toBeGreaterThanOrEqual(0)
  await tab.press('Enter')
  await tab.until(() => document.activeElement?.shadowRoot?.querySelector('[role=dialog]')?.textContent)
  await tab.press('Escape')
  await expect.poll(() => isCardOpen(tab), PATIENT).toBe(false)
  expect(await standsOn(tab)).toBe(at)
  await tab.close()
})

test('an own level and a mark made with the pen are there after a reload', async () => {
  const page = sample('trustpilot-nl')
  const tab = await open(page)
  // The first two stand on the page twice, and the cut copy cannot be marked.
  const words = page.place.reviews[2]!.text.slice(0, 20)
  await tab.show()
  // By key on the badge, once it holds the keyboard.
  await tab.until(() => {
    const badge = document.querySelector('[data-trede-review]')
    badge?.shadowRoot?.querySelector('button')?.focus()
    return badge !== null && document.activeElement === badge
  })
  await tab.press('5')
  const own = (level: string) =>
    tab.until(
      (wanted) =>
        document
          .querySelector('[data-trede-review]')!
          .shadowRoot!.querySelector('.own')
          ?.getAttribute('title') === wanted,
      level,
    )
  await own('Verrassend')
  // By mouse over the words.
  const line = await tab.run((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted)
      if (at < 0) continue
      node.parentElement!.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, right, top, height } = range.getBoundingClientRect()
      return { left, right, middle: top + height / 2 }
    }
    throw new Error(`Not on the page: ${wanted}`)
  }, words)
  await tab.drag(line.left + 1, line.right - 1, line.middle)
  const pen = await tab.rootOf('trede-pen')
  await tab.click(await tab.named('button', 'Lof', pen))
  const drawn = () =>
    tab.until((wanted) => {
      const [part] = CSS.highlights.get('trede-own-praise') ?? []
      if (!part) return false
      const range = document.createRange()
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      return range.toString() === wanted
    }, words)
  await drawn()
  await tab.reload()
  await untilBadges(tab)
  await drawn()
  await own('Verrassend')
  await tab.close()
})

test('the keys of the browser walk from review to review', async () => {
  const tab = await open(sample('trustpilot-nl'))
  await tab.show()
  await expect.poll(() => backgroundState(on.chrome), PATIENT).toBe('stopped')
  for (const at of [0, 1, 2]) {
    await browserKey(on.chrome, 'J')
    await expect.poll(() => standsOn(tab), PATIENT).toBe(at)
  }
  await browserKey(on.chrome, 'K')
  await expect.poll(() => standsOn(tab), PATIENT).toBe(1)
  await browserKey(on.chrome, 'M')
  await tab.until(() => CSS.highlights.get('trede-flash')?.size)
  await tab.close()
})

test('the menu of the page has what fits, and does it', async () => {
  const tab = await open(sample('trustpilot-nl'))
  await tab.show()
  await tab.clickRight(20, 300)
  expect(await menuEntries(on.chrome)).toEqual([
    'Verzamel deze recensie',
    'Volgende klacht',
    'Open het paneel',
  ])
  await chooseInMenu(on.chrome, 'Volgende klacht')
  await tab.until(() => CSS.highlights.get('trede-flash')?.size)
  await tab.close()
})

test('nothing of it left an error in the console', () => {
  expect(on.troubles()).toEqual([])
})
