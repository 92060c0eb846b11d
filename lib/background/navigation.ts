/**
 * Follows the user into reviews on sites that change their address without loading a page: no script of the manifest
 * starts there. So the manifest can name the paths of reviews only, and no script runs on the rest of a site.
 */
import { browser } from 'wxt/browser'
import { startWhereNone } from './readers.ts'

/**
 * From now on the reader starts where the address of a tab becomes one that `isKnown`. Browsers tell the address only for
 * hosts that the extension may read. Call it while the background starts.
 */
export function followNavigation(isKnown: (url: URL) => boolean): void {
  browser.tabs.onUpdated.addListener((tabId, change, { status, url }) => {
    // While a page still loads, the script of the manifest is on its way.
    if (status !== 'complete' || !isNew(change)) return
    if (url && URL.canParse(url) && isKnown(new URL(url))) void startWhereNone(tabId)
  })
}

/**
 * Chromium tells of a new address without a page as it tells of one with: loading, then complete. Firefox tells it by the
 * address alone, and calls a page complete before the script of the manifest has run in it, which would start a second one.
 */
function isNew({ status, url }: { status?: string | undefined; url?: string | undefined }): boolean {
  return url !== undefined || (!import.meta.env.FIREFOX && status !== undefined)
}
