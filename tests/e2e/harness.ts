/** What every browser test starts from: the built extension in Chromium, sample pages under their real host names. */
import type { Page } from 'playwright-core'
import { type Launched, type LaunchOptions, launch } from '../../scripts/browser.ts'
import { SAMPLE_GRANTS, SAMPLES, sampleAt } from '../samples/index.ts'
import { type Respond, serve } from '../samples/server.ts'

/** A running browser and the pages it can reach. */
export interface Stage extends Launched {
  port: number
  /** Opens a URL in a new tab. */
  open(url: string): Promise<Page>
  /** Opens the popup as a tab, for the page in the given tab. */
  popup(page: Page): Promise<Page>
  close(): Promise<void>
}

/** Starts server and browser. `respond` answers before the samples do. */
export async function stage(
  options: Omit<LaunchOptions, 'port'> & { respond?: Respond } = {},
): Promise<Stage> {
  const { respond, ...launching } = options
  const server = await serve(...(respond ? [respond] : []), sampleAt)
  const launched = await launch({ grants: SAMPLE_GRANTS, ...launching, port: server.port })
  const { context, extensionId } = launched
  return {
    ...launched,
    port: server.port,
    open: async (url) => {
      const page = await context.newPage()
      await page.goto(url)
      return page
    },
    popup: async (page) => {
      const tab = await tabIdOf(launched, page)
      const popup = await context.newPage()
      await popup.setViewportSize({ width: 400, height: 600 })
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`)
      return popup
    },
    close: async () => {
      await context.close()
      await server.close()
    },
  }
}

/** The browser's id of a page's tab. */
export async function tabIdOf({ context, extensionId }: Launched, page: Page): Promise<number> {
  const asker = await context.newPage()
  await asker.goto(`chrome-extension://${extensionId}/popup.html`)
  await page.bringToFront()
  const tab = await asker.evaluate(async () => {
    const [active] = await (globalThis as unknown as { chrome: ChromeTabs }).chrome.tabs.query({
      active: true,
      currentWindow: true,
    })
    return active?.id
  })
  await asker.close()
  if (tab === undefined) throw new Error(`No tab is open for ${page.url()}`)
  return tab
}

/** The one call of the browser's API that the harness makes inside an extension page. */
interface ChromeTabs {
  tabs: { query(by: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]> }
}

/** Collects the reviews of a sample page of Google Maps into a set of their own. */
export async function collectSample(on: Stage): Promise<void> {
  const page = await on.open(SAMPLES.find(({ url }) => url.includes('google'))!.url)
  await page.locator('[data-trede-review]').nth(3).waitFor({ state: 'attached' })
  const popup = await on.popup(page)
  await popup.getByRole('button', { name: /^Collect/ }).click()
  await popup
    .getByText(/collected|added/i)
    .first()
    .waitFor()
  await popup.close()
  await page.close()
}

/** The badges on a page: review id and level, in the order of the page. */
export function badges(page: Page): Promise<{ id: string; level: number }[]> {
  return page.locator('[data-trede-review]').evaluateAll((hosts) =>
    hosts.map((host) => ({
      id: host.getAttribute('data-trede-review') ?? '',
      level: Number(host.getAttribute('data-trede-level')),
    })),
  )
}
