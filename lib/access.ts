/** Where Trede may read: starting the reader in a tab on demand, and on hosts that the user has allowed for good. */
import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'

/**
 * Paths of the reader's files, as the manifest names them, so that a tab opened before an update gets the same ones.
 * Firefox gives the manifest back with whole addresses and takes only paths.
 */
export function readerFiles(): { js: ScriptPublicPath[]; css: string[] } {
  const [{ js = [], css = [] } = {}] = browser.runtime.getManifest().content_scripts ?? []
  const path = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1)
  return { js: js.map((file) => path(file) as ScriptPublicPath), css: css.map(path) }
}

/** Runs the reader in a tab that has none. Rejects where the browser does not let the extension in. */
export async function startReader(tabId: number): Promise<void> {
  const { js, css } = readerFiles()
  await browser.scripting.executeScript({ target: { tabId }, files: js })
  if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: css })
}

/** Begins teaching in a tab, or brings the lesson that is under way there back. Rejects where the browser does not let the extension in. */
export async function startTeaching(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/teach.js'] })
}

/** What to ask permission for to read an address always; null where no extension may be allowed. */
export function hostPattern(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return (protocol === 'https:' || protocol === 'http:') && hostname ? `*://${hostname}/*` : null
}

/** Asks the user for a host. Call it first thing in a click handler: browsers accept it nowhere else. */
export function askForHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

/** Gives a permission back to the browser; false where the browser keeps it. */
export function takeBack(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] })
}

/** Whether a host may be read without a click. */
export function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] })
}

/** What may be read beyond the hosts where the manifest itself starts the reader. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const own = new Set(declaredMatches().map(wholeHost))
  return origins.filter((origin) => !own.has(wholeHost(origin)))
}

/** Where the manifest itself starts the reader. */
export function declaredMatches(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches)
}

// Browsers give a permission for a part of a host back as one for the whole host.
function wholeHost(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]*).*$/, '$1/*')
}
