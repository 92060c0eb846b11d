/** Where Trede may read: starting the reader in a tab on demand, and on hosts that the user has allowed for good. */
import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { askPage } from './messages.ts'

/**
 * Paths of the reader's files, as the manifest names them, so that a tab opened before an update gets the same ones.
 * Firefox gives the manifest back with whole addresses and takes only paths.
 */
export function readerFiles(): { js: ScriptPublicPath[]; css: string[] } {
  const { js = [], css = [] } = declaredReader() ?? {}
  const path = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1)
  return { js: js.map((file) => path(file) as ScriptPublicPath), css: css.map(path) }
}

/** Path of what has to run before the page's own scripts, where Trede always reads. */
export const GUARD: ScriptPublicPath = '/guard.js'

/** Runs the reader in a tab, unless one is at work there. Rejects where the browser does not let the extension in. */
export async function startReader(tabId: number): Promise<void> {
  const { js, css } = readerFiles()
  const target = { tabId }
  // Nothing, done when the page is idle: a script of the manifest that is still on its way goes first. A second start would
  // take all badges away and draw them again.
  await browser.scripting.executeScript({ target, func: () => undefined })
  if (await hasReader(tabId)) return
  await browser.scripting.executeScript({ target, files: js })
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css })
}

/** Whether a reader is at work in a tab; one of an older version answers no more. */
export async function hasReader(tabId: number): Promise<boolean> {
  try {
    await askPage(tabId, 'annotations.changed', [])
    return true
  } catch {
    return false
  }
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
  return declaredReader()?.matches ?? []
}

// Beside the reader the manifest names the guard, which begins sooner.
function declaredReader() {
  return browser.runtime.getManifest().content_scripts?.find(({ run_at }) => run_at !== 'document_start')
}

// Browsers give a permission for a part of a host back as one for the whole host.
function wholeHost(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]*).*$/, '$1/*')
}
