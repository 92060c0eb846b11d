/** The browser as components see it, in memory. Import it before anything that takes `browser` from `wxt/browser`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

type Messages = Record<string, { message: string }>

// Read at once: what waits here would be evaluated after the modules that need it.
function messagesOf(language: string): Messages {
  const path = join(import.meta.dirname, `../../../lib/locales/${language}.yml`)
  return generateChromeMessages(parseMessagesText(readFileSync(path, 'utf8'), 'YAML'))
}

const MESSAGES: Record<string, Messages> = { en: messagesOf('en'), nl: messagesOf('nl') }
let locale = 'en-GB'

/** The language of the browser's interface from now on, as a BCP 47 tag. */
export function speak(tag: string): void {
  locale = tag
}

/** What the tests prescribe: tabs, what pages answer, what the user grants. */
export const told = {
  getCurrent: vi.fn(),
  query: vi.fn(),
  get: vi.fn(),
  reload: vi.fn(),
  toPage: vi.fn(),
  toBackground: vi.fn(),
  executeScript: vi.fn(),
  insertCSS: vi.fn(),
  request: vi.fn(),
  contains: vi.fn(),
}

/** An event of the browser that tests can let happen. */
export function event<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => void>()
  return {
    addListener: (listener: (...args: A) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => void) => void listeners.delete(listener),
    happen: (...args: A) => {
      for (const listener of listeners) listener(...args)
    },
    count: () => listeners.size,
  }
}

export const events = {
  onMessage: event<[unknown, unknown]>(),
  onUpdated: event<[number, { status?: string }]>(),
  onActivated: event(),
  onAdded: event(),
}

Object.assign(globalThis, {
  browser: {
    runtime: {
      id: 'trede',
      getURL: (path: string) => `chrome-extension://trede/${path.replace(/^\//, '')}`,
      getManifest: () => ({
        version: '1.2.3',
        content_scripts: [{ js: ['content-scripts/content.js'], css: ['content-scripts/content.css'] }],
      }),
      onMessage: events.onMessage,
      sendMessage: told.toBackground,
    },
    i18n: {
      getUILanguage: () => locale,
      getMessage: (key: string, subs: string[] = []) =>
        (MESSAGES[locale.slice(0, 2)] ?? MESSAGES.en!)[key]?.message.replace(
          /\$(\d)/g,
          (_, at: string) => subs[Number(at) - 1] ?? '',
        ) ?? '',
    },
    tabs: {
      getCurrent: told.getCurrent,
      query: told.query,
      get: told.get,
      reload: told.reload,
      sendMessage: told.toPage,
      onUpdated: events.onUpdated,
      onActivated: events.onActivated,
    },
    scripting: { executeScript: told.executeScript, insertCSS: told.insertCSS },
    permissions: { request: told.request, contains: told.contains, onAdded: events.onAdded },
    storage: fakeBrowser.storage,
  },
})
