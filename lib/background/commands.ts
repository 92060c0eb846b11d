/** Does what the user asks for by a key of the browser. */
import { browser } from 'wxt/browser'
import { ACTS, OPEN_DASHBOARD, STEPS, TOGGLE_PANEL } from '../commands.ts'
import { openDashboard } from '../dashboard.ts'
import { askPage } from '../messages.ts'
import { togglePanel } from '../panel.ts'

/** From now on the commands of the manifest are answered. Call it while the background starts. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    void run(name, tab?.id, tab?.windowId)
  })
}

async function run(name: string, tabId: number | undefined, windowId: number | undefined): Promise<void> {
  try {
    if (name === OPEN_DASHBOARD) await openDashboard()
    if (name === TOGGLE_PANEL && windowId !== undefined) await togglePanel(windowId)
    if (Object.hasOwn(STEPS, name) && tabId !== undefined)
      await askPage(tabId, 'page.walk', STEPS[name as keyof typeof STEPS])
    if (Object.hasOwn(ACTS, name) && tabId !== undefined)
      await askPage(tabId, 'page.act', ACTS[name as keyof typeof ACTS])
  } catch (error) {
    // A key that is pressed on a page without a reader has nowhere to go.
    console.debug('Trede: nothing to do for', name, error)
  }
}
