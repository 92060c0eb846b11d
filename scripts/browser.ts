/** Finds a Chromium-based browser, installs one where it can, and opens it with the built extension. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium } from 'playwright-core'

/** The Chrome build, made by `npm run build`. */
export const BUILT = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))

const HOW =
  'No Chromium-based browser was found: install Chromium (Chrome itself no longer loads unpacked extensions from a command) or set TREDE_BROWSER to its path.'

// Branded Chrome is left out on purpose: it has dropped --load-extension.
const NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser', 'vivaldi']
const PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  `${process.env.PROGRAMFILES}\\BraveSoftware\\Brave-Browser\\Application\\brave.exe`,
]

function present(): string | undefined {
  const named = process.env.TREDE_BROWSER
  if (named) {
    if (!existsSync(named)) throw new Error(`TREDE_BROWSER names ${named}, and nothing is there.`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...PATHS, chromium.executablePath()].find((path) => path && existsSync(path))
}

function install(): void {
  const run = (command: string, ...parts: string[]) =>
    spawnSync(command, parts, { stdio: ['ignore', 2, 2] }).status === 0
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium with apt-get…')
    if (run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium')) return
  }
  console.error('Installing Chromium with Playwright…')
  run(
    process.execPath,
    fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url)),
    'install',
    'chromium',
  )
}

/** Path of a browser that loads unpacked extensions. Throws one sentence on what to do where there is none. */
export function findBrowser(): string {
  const found = present()
  if (found) return found
  install()
  const installed = present()
  if (!installed) throw new Error(HOW)
  return installed
}

/** How the browser is opened. */
export interface LaunchOptions {
  /** Port of the server that stands in for every host name. */
  port: number
  /** A profile folder to use again; a new one without it. */
  profile?: string
  headless?: boolean
  /** Language of the browser's interface. */
  lang?: 'nl' | 'en'
  dark?: boolean
  /** Match patterns that the user is taken to have granted, as no script can answer the browser's own question. */
  grants?: readonly string[]
  /** Optional permissions that the user is taken to have granted. */
  allows?: readonly string[]
}

/** An open browser with the extension in it. */
export interface Launched {
  context: BrowserContext
  extensionId: string
  /** The profile's folder, for opening it again after `close`. */
  profile: string
}

/** A copy of the build whose optional permissions for `grants` and `allows` are given. */
function withGrants(grants: readonly string[], allows: readonly string[]): string {
  if (grants.length + allows.length === 0) return BUILT
  const folder = mkdtempSync(join(tmpdir(), 'trede-build-'))
  cpSync(BUILT, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...grants]
  manifest.permissions = [...(manifest.permissions ?? []), ...allows]
  manifest.optional_permissions = (manifest.optional_permissions ?? []).filter((one) => !allows.includes(one))
  writeFileSync(path, JSON.stringify(manifest))
  return folder
}

/** Opens the browser with the built extension; every host name leads to the server on `port`. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { port, headless = true, lang = 'en', dark = false } = options
  const extension = withGrants(options.grants ?? [], options.allows ?? [])
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'trede-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    locale: lang === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    // Playwright's own defaults switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${lang}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
    env: { ...process.env, LANGUAGE: lang, LANG: lang === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' } as Record<
      string,
      string
    >,
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return { context, extensionId: new URL(worker.url()).host, profile }
}
