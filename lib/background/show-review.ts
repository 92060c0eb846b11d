/** Shows a collected review where it stands: in a tab that has it on the page, or in a new one, as soon as it is read there. */
import { browser } from 'wxt/browser'
import { askPage } from '../messages.ts'
import type { Shown, WantedAtSource } from '../protocol.ts'

/** Milliseconds between two looks. */
const STEP = 400
/** So many looks are given to a page to load, then to show the review, and to let a reader in at all. */
const LOADING = 150
const SHOWING = 30
const STARTING = 10
/** A tab that the browser has put to sleep answers never. Milliseconds. */
const ASLEEP = 1000

/**
 * Resolves when the review is in view, or nothing more is to be expected. Rejects where something else than a page of the
 * extension asks: pages open no tabs by it.
 */
export async function showAtSource(wanted: WantedAtSource, asker: string | null): Promise<Shown> {
  if (!asker?.startsWith(browser.runtime.getURL('/'))) throw new Error('Only pages of Trede may ask that.')
  const url = [wanted.link, wanted.placeUrl].find(isWebPage)
  const open = await tabWith(wanted.reviewId, url)
  if (open === null && !url) return 'nowhere'
  const tabId = open ?? (await browser.tabs.create({ url: url! })).id
  if (tabId === undefined) return 'unread'
  if (open !== null) await bringToFront(tabId)
  const shown = await untilShown(tabId, wanted)
  // Whoever opened a page to see something there looks at that page.
  if (shown === 'missing') await askPage(tabId, 'page.missing', undefined).catch(() => null)
  return shown
}

/** The tab that shows the review, the last one looked at first; else one with the same address. */
async function tabWith(reviewId: string, url: string | undefined): Promise<number | null> {
  const tabs = (await browser.tabs.query({})).toSorted(
    (a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  )
  const holds = await Promise.all(tabs.map(({ id }) => id !== undefined && holdsReview(id, reviewId)))
  const tab = tabs.find((_tab, at) => holds[at]) ?? tabs.find((one) => url && isSamePage(one.url, url))
  return tab?.id ?? null
}

function holdsReview(tabId: number, reviewId: string): Promise<boolean> {
  return Promise.race([
    // Most tabs have no reader.
    askPage(tabId, 'page.holds', reviewId).catch(() => false),
    pause(ASLEEP).then(() => false),
  ])
}

async function bringToFront(tabId: number): Promise<void> {
  const windowId = (await browser.tabs.update(tabId, { active: true }))?.windowId
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true })
}

// Sites load reviews after the page: it is asked until it has the review.
async function untilShown(tabId: number, { reviewId, mark }: WantedAtSource): Promise<Shown> {
  let heard = false
  let silence: unknown = null
  for (let left = LOADING; left > 0; left--) {
    try {
      if (mark && (await askPage(tabId, 'mark.reveal', mark))) return 'shown'
      if (await askPage(tabId, 'page.reveal', reviewId)) return mark ? 'wordless' : 'shown'
      heard = true
    } catch (error) {
      // The reader starts when the page is there.
      silence = error
    }
    // The user may have closed it.
    const tab = await browser.tabs.get(tabId).catch(() => null)
    if (!tab) return 'missing'
    if (tab.status === 'complete') left = Math.min(left, heard ? SHOWING : STARTING)
    await pause(STEP)
  }
  if (heard) return 'missing'
  console.debug('Trede: no reader in tab', tabId, silence)
  return 'unread'
}

function isWebPage(url: string | null): url is string {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function isSamePage(one: string | undefined, other: string): boolean {
  return one?.replace(/#.*$/, '') === other.replace(/#.*$/, '')
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
