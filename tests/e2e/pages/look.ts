/** What browser tests ask of a page that is drawn on. */
import type { Page } from 'playwright-core'

export const HOSTS = '[data-trede-review]'

/** Waits until exactly so many badges stand on the page. */
export async function untilBadges(page: Page, count: number): Promise<void> {
  await page.waitForFunction(([hosts, wanted]) => document.querySelectorAll(hosts).length === wanted, [
    HOSTS,
    count,
  ] as const)
}

/** The texts that carry a highlight. */
export function marked(page: Page, name = 'trede-complaint'): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...(CSS.highlights.get(wanted) ?? [])].map((part) => {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        return range.toString()
      }),
    name,
  )
}

/** The HTML of the body without the badges. */
export function ownHtml(page: Page): Promise<string> {
  return page.evaluate((hosts) => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const host of copy.querySelectorAll(hosts)) host.remove()
    return copy.outerHTML
  }, HOSTS)
}

/** Gives the page time to do something that it should not do. */
export function aWhile(page: Page): Promise<void> {
  return page.waitForTimeout(1200)
}

/** Tells the extension's side of the page that the tab is hidden or shown; the test tool keeps every tab in view. */
export async function hiding(page: Page, extensionId: string): Promise<(hidden: boolean) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  const contexts: { id: number; origin: string }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await session.send('Runtime.enable')
  const own = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`)
  return async (hidden) => {
    await session.send('Runtime.evaluate', {
      contextId: own!.id,
      expression: `Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${hidden} }); document.dispatchEvent(new Event('visibilitychange'))`,
    })
  }
}
