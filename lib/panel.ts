/** The workspace beside the page: the side panel of Chrome and Edge, the sidebar of Firefox. */
import { browser } from 'wxt/browser'
import { tellSurfaces } from './messages.ts'

/** What each browser has beyond the common interface. */
interface Firefox {
  sidebarAction: { open(): Promise<void> }
}
interface Chromium {
  sidePanel: { open(where: { windowId: number }): Promise<void> }
}

/** Opens the panel in a window. Call it straight from a click or key: browsers refuse it later. */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? (browser as unknown as Firefox).sidebarAction.open()
    : (browser as unknown as Chromium).sidePanel.open({ windowId })
}

/** Opens the panel in a window, or closes it where it stood open; for Chromium. Call it straight from a key. */
export async function togglePanel(windowId: number): Promise<void> {
  // No browser tells in time which windows have a panel. One that is open hears this and goes; one that is opened by
  // the next line is not there yet.
  void tellSurfaces('panel.close', windowId)
  await openPanel(windowId)
}
