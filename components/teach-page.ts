/** Starts teaching on a page, and makes way for it. */
import { browser } from 'wxt/browser'
import { startTeaching } from '../lib/access.ts'

/** Rejects where the browser does not let the extension into the tab. */
export async function teachPage(tabId: number): Promise<void> {
  await startTeaching(tabId)
  await browser.tabs.update(tabId, { active: true })
  // A popup lies over the page that is pointed at.
  if (location.pathname === '/popup.html' && !(await browser.tabs.getCurrent())) window.close()
}
