/** Keeps the reader in the tabs: on hosts that the user has allowed, and in tabs that were open before it came. */
import { browser } from 'wxt/browser'
import { allowedOrigins, declaredMatches, GUARD, hasReader, readerFiles, startReader } from '../access.ts'

const ALLOWED = 'allowed-hosts'
const GUARDED = 'allowed-hosts-guard'

/**
 * From now on the reader starts by itself on each host that the user allows, until that is taken back; and in tabs that
 * stand open when the extension is installed or updated, or a host is allowed. Call it while the background starts.
 */
export function keepReaders(): void {
  browser.runtime.onInstalled.addListener(() => {
    // Firefox starts the scripts of the manifest in open tabs itself.
    queue(() => startInOpenTabs(import.meta.env.FIREFOX ? [] : declaredMatches()))
    queue(async () => startInOpenTabs(await allowedOrigins()))
  })
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    queue(registerAllowed)
    queue(() => startInOpenTabs(origins))
  })
  browser.permissions.onRemoved.addListener(() => queue(registerAllowed))
  // An update forgets what was registered, and permissions can be given and taken while the background sleeps.
  queue(registerAllowed)
}

// One after the other: two registrations of the same id at once would fail.
let last: Promise<void> = Promise.resolve()
function queue(work: () => Promise<void>): void {
  last = last
    .then(work)
    .catch((error: unknown) => console.error('Trede: the reader could not be kept in the tabs', error))
}

async function registerAllowed(): Promise<void> {
  const { scripting } = browser
  const ids = [ALLOWED, GUARDED]
  const registered = await scripting.getRegisteredContentScripts({ ids })
  const known = new Set(registered.map(({ id }) => id))
  const matches = await allowedOrigins()
  if (matches.length === 0) {
    if (known.size > 0) await scripting.unregisterContentScripts({ ids: [...known] })
    return
  }
  // Kept over a restart, because the tabs that a browser opens again are there before the background is. Changed in
  // place: a page that loads between taking it out and putting it back would get no reader.
  const where = { matches, excludeMatches: declaredMatches(), persistAcrossSessions: true }
  const scripts = [
    { id: ALLOWED, ...readerFiles(), ...where },
    { id: GUARDED, js: [GUARD], runAt: 'document_start' as const, ...where },
  ]
  const [old, fresh] = [scripts.filter(({ id }) => known.has(id)), scripts.filter(({ id }) => !known.has(id))]
  if (old.length > 0) await scripting.updateContentScripts(old)
  if (fresh.length > 0) await scripting.registerContentScripts(fresh)
}

async function startInOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return
  const tabs = await browser.tabs.query({ url: matches, discarded: false })
  for (const { id } of tabs) if (id !== undefined) await startWhereNone(id)
}

/** Starts the reader in a tab, unless one is at work there. */
export async function startWhereNone(tabId: number): Promise<void> {
  if (await hasReader(tabId)) return
  try {
    await startReader(tabId)
  } catch (error) {
    // A tab that shows the browser's own error page lets nobody in, and needs no reader.
    console.debug('Trede: no reader in tab', tabId, error)
  }
}
