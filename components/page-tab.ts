/** The tab that holds the page in view. */
import { browser } from 'wxt/browser'

/** A tab and, where the browser tells it, its address. */
export interface PageTab {
  id: number
  url: string | undefined
}

/**
 * The active tab of this window. An extension page that is a tab itself takes the tab that was in view before it, and
 * `?tab=ID` names one outright. Null where there is none.
 */
export async function findPageTab(search = location.search): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'))
  if (named > 0) return asPageTab(await browser.tabs.get(named).catch(() => undefined))
  const own = await browser.tabs.getCurrent()
  if (!own) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true })
    return asPageTab(active)
  }
  const tabs = await browser.tabs.query(own.windowId === undefined ? {} : { windowId: own.windowId })
  const [before] = tabs
    .filter((tab) => tab.id !== own.id && !tab.url?.startsWith(browser.runtime.getURL('')))
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  return asPageTab(before)
}

/** Whether this document is a tab of its own, not a popup or panel. */
export async function isOwnTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined
}

function asPageTab(tab: { id?: number | undefined; url?: string | undefined } | undefined): PageTab | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url }
}
