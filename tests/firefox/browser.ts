/** Opens Firefox with the built extension, every host name leading to a server on this machine. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { findFirefox } from '../../scripts/firefox.ts'
import { type Bidi, connect } from './bidi.ts'
import { Context } from './context.ts'

/** The Firefox build, made by `npm run build:firefox`. */
const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url))
/** As the manifest has it. */
export const EXTENSION_ID = 'trede@trede.example'

// What pages and extensions log comes in quotes; what the browser's own parts log begins with the part's name.
const TROUBLE = /^console\.(?:error|warn): "|^JavaScript error: moz-extension:|^Extension error:/

/** How Firefox is opened. */
export interface FirefoxOptions {
  /** Port of the server that stands in for every host name. */
  port: number
  /** Language of the browser's interface. */
  lang?: 'nl' | 'en'
}

/** An open Firefox. */
export interface Firefox {
  bidi: Bidi
  /** The browser's own window, with everything that the browser itself can do. */
  chrome: Context
  /** Address of the extension's own pages, with a slash at the end. */
  origin: string
  /** Folder into which downloads go. */
  downloads: string
  /** Errors and warnings of the extension's pages, its background and its scripts in pages, as the browser wrote them. */
  troubles(): string[]
  close(): Promise<void>
}

declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] }
}
declare const WebExtensionPolicy: { getByID(id: string): { mozExtensionHostname: string } }

/** Opens it without a window on the screen. */
export async function openFirefox({ port, lang = 'en' }: FirefoxOptions): Promise<Firefox> {
  const found = findFirefox()
  if ('missing' in found) throw new Error(found.missing)
  const profile = mkdtempSync(join(tmpdir(), 'trede-firefox-'))
  const downloads = join(profile, 'downloads')
  mkdirSync(downloads)
  writeFileSync(join(profile, 'user.js'), preferences(port, downloads))
  const parts = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  // With access to the browser's own window: its sidebar, its keys and its menu are driven as the user would.
  const firefox = spawn(found.path, [...parts, '--remote-allow-system-access', 'about:blank'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  })
  const said: string[] = []
  for (const stream of [firefox.stdout, firefox.stderr])
    createInterface(stream).on('line', (line) => said.push(line))
  const bidi = await connect(await addressOf(firefox))
  const chrome = await ownWindow(bidi)
  if (lang === 'nl') await speakDutch(chrome)
  await bidi.call('webExtension.install', { extensionData: { type: 'path', path: BUILT } })
  const host = await chrome.run((id) => WebExtensionPolicy.getByID(id).mozExtensionHostname, EXTENSION_ID)
  return {
    bidi,
    chrome,
    origin: `moz-extension://${host}/`,
    downloads,
    troubles: () => said.filter((line) => TROUBLE.test(line)),
    close: async () => {
      const gone = new Promise((resolve) => firefox.once('exit', resolve))
      await bidi.call('browser.close', {})
      await gone
    },
  }
}

function preferences(port: number, downloads: string): string {
  const wanted = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // The panel of downloads would take the keyboard, and keep it.
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'devtools.console.stdout.content': true,
    'layout.css.prefers-color-scheme.content-override': 1,
    // The browser takes no answer to its questions in the first moment.
    'security.notification_enable_delay': 0,
    // Half a minute as it comes; the background shall sleep while the tests run.
    'extensions.background.idle.timeout': 2_000,
  }
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

/** Where it listens, as it says itself. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    firefox.stderr!.on('data', (part) => {
      said += part
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (address) resolve(address)
    })
    firefox.once('exit', () => reject(new Error(`Firefox has ended:\n${said}`)))
  })
}

async function ownWindow(bidi: Bidi): Promise<Context> {
  const { contexts } = await bidi.call<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })
  return new Context(bidi, contexts[0]!.context)
}

// What a language pack does, as far as extensions are concerned: they get the language of the browser's interface.
async function speakDutch(chrome: Context): Promise<void> {
  await chrome.run(() => {
    Services.locale.availableLocales = ['en-US', 'nl']
    Services.locale.requestedLocales = ['nl']
  })
}
