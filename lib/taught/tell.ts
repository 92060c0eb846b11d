/** Tells the pages in all tabs that what was taught has changed. */
import { browser } from 'wxt/browser'
import { askPage } from '../messages.ts'

/** Tabs without a reader have nothing to change, and say so by not answering. */
export async function tellTaught(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return
      await askPage(id, 'taught.changed', undefined).catch((error: unknown) =>
        console.debug('Trede: no reader in tab', id, error),
      )
    }),
  )
}
