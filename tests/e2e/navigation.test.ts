/** From a page without reviews to one with reviews, on sites that never load a page between them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badges, type Stage, stage } from './harness.ts'

const trustpilotCard = (id: string, text: string) =>
  `<article data-service-review-card-paper><span data-consumer-name-typography>Ada</span>
  <div data-service-review-rating="4"></div><time datetime="2026-01-02T00:00:00Z" data-service-review-date-time-ago>2 jan.</time>
  <a data-review-title-typography href="/reviews/${id}"><h2 data-service-review-title-typography>Goed</h2></a>
  <p data-service-review-text-typography>${text}</p></article>`

const googleCard = `<div jsname="ShBeI" data-id="ChOne"><a href="/maps/contrib/1"><div role="img" aria-label="Ada"></div></a>
  <div><div role="img" aria-label="Rated 4.0 out of 5"></div><span>2 weeks ago</span></div><div class="OA1nbd">They waited for us with the soup.</div></div>`

/** A page that holds `content` back until its button is pressed, and then changes its address by `move`. */
const moving = (move: string, content: string) =>
  `<!doctype html><html lang="nl"><body><h1>Tuinpost</h1><button>Verder</button><main></main><template>${content}</template><script>
  document.querySelector('button').addEventListener('click', () => {
    ${move}
    document.querySelector('main').append(document.querySelector('template').content.cloneNode(true))
  })</script></body></html>`

const PAGES: Record<string, string> = {
  'https://www.trustpilot.com/categories/tuin': moving(
    "history.pushState(null, '', '/review/tuinpost.example')",
    trustpilotCard('70aa00000000000000000031', 'De plant was dood, ze stuurden er twee terug.'),
  ),
  'https://www.google.nl/search?q=tuinpost': moving("location.hash = 'lrd=0x1a:0x2b,1,,,'", googleCard),
}

let on: Stage
beforeAll(async () => {
  on = await stage({
    respond: (url) => {
      const html = PAGES[url.href]
      return html === undefined ? undefined : { html }
    },
  })
})
afterAll(() => on?.close())

test.each(Object.keys(PAGES))('%s', async (address) => {
  const page = await on.open(address)
  await page.waitForLoadState('load')
  expect(await badges(page)).toEqual([])
  await page.getByRole('button').click()
  await expect.poll(async () => (await badges(page)).length, { timeout: 20_000 }).toBe(1)
  await page.close()
})

test('no script runs on a search without the dialog', async () => {
  const page = await on.open('https://www.google.nl/search?q=tuinpost')
  const asker = await on.context.newPage()
  await asker.goto(`chrome-extension://${on.extensionId}/manifest.json`)
  const answered = await asker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ChromeTabs }).chrome
    const tab = (await tabs.query({})).find(({ url }) => url?.startsWith('https://www.google.nl/search'))
    return tabs.sendMessage(tab?.id ?? -1, { trede: 'page.state' }).then(
      () => true,
      () => false,
    )
  })
  expect(answered).toBe(false)
  await asker.close()
  await page.close()
})

/** The browser's API as the extension's own pages have it. */
interface ChromeTabs {
  tabs: {
    query(by: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(tabId: number, message: unknown): Promise<unknown>
  }
}
