/** Opens the dashboard. */
import { browser } from 'wxt/browser'

/** In a new tab. Resolves when the browser has made it. */
export async function openDashboard(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })
}
