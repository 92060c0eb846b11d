import { beforeEach, describe, expect, it, vi } from 'vitest'

type Script = { id: string; matches: string[] } & Record<string, unknown>

/** A browser with tabs and permissions, as far as the reader needs one. */
const world = vi.hoisted(() => ({
  origins: [] as string[],
  tabs: [] as { id: number; url: string; broken?: boolean; reads?: boolean; arrives?: boolean }[],
  scripts: new Map<string, Script>(),
  started: [] as number[],
  files: { js: ['content-scripts/content.js'], css: ['content-scripts/content.css'] },
  fire: {} as Record<string, (data: object) => void>,
}))

const STATIC = 'https://www.google.com/maps*'

vi.mock('wxt/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: (data: object) => void) => {
      world.fire[name] = listener
    },
  })
  const inside = (url: string, pattern: string) =>
    new RegExp(`^${pattern.replace(/[.?]/g, '\\$&').replace(/^\*:/, 'https?:').replaceAll('*', '.*')}$`).test(
      url,
    )
  return {
    browser: {
      runtime: {
        onInstalled: event('installed'),
        getURL: (path: string) => `moz-extension://trede${path}`,
        getManifest: () => ({
          content_scripts: [
            { matches: [STATIC], js: ['guard.js'], run_at: 'document_start' },
            { matches: [STATIC], js: world.files.js, css: world.files.css },
          ],
          host_permissions: [STATIC],
        }),
      },
      permissions: {
        onAdded: event('added'),
        onRemoved: event('removed'),
        getAll: async () => ({ origins: world.origins }),
      },
      scripting: {
        // Answers late, as a browser does: what is asked at once then runs into each other.
        getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => {
          const found = ids.flatMap((id) => world.scripts.get(id) ?? [])
          await new Promise((resolve) => setTimeout(resolve))
          return found
        },
        registerContentScripts: async (scripts: Script[]) => {
          for (const script of scripts) {
            if (world.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
            world.scripts.set(script.id, script)
          }
        },
        updateContentScripts: async (scripts: Script[]) => {
          for (const script of scripts) {
            if (!world.scripts.has(script.id)) throw new Error(`Script with ID '${script.id}' does not exist`)
            world.scripts.set(script.id, script)
          }
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          for (const id of ids)
            if (!world.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`)
        },
        executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
          const tab = world.tabs.find(({ id }) => id === target.tabId)
          if (tab?.broken) throw new Error('error page')
          if (!files) {
            if (tab?.arrives) tab.reads = true
            return
          }
          expect(files).toEqual(['content-scripts/content.js'])
          world.started.push(target.tabId)
        },
        insertCSS: async () => undefined,
      },
      tabs: {
        sendMessage: async (tabId: number) => {
          if (!world.tabs.find(({ id }) => id === tabId)?.reads)
            throw new Error('Receiving end does not exist.')
          return null
        },
        query: async ({ url }: { url: string[] }) =>
          world.tabs.filter((tab) => url.some((pattern) => inside(tab.url, pattern))),
      },
    },
  }
})

const MAPS = { id: 1, url: 'https://www.google.com/maps/place/x' }
const SHOP = { id: 2, url: 'https://shop.example/reviews' }
const NEWS = { id: 3, url: 'https://news.example/' }

/** Starts the background and lets it finish what it does. */
async function start(): Promise<void> {
  vi.resetModules()
  const { keepReaders } = await import('../../../lib/background/readers.ts')
  keepReaders()
  await settle()
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve))
}

beforeEach(() => {
  world.origins = [STATIC]
  world.tabs = [MAPS, SHOP, NEWS]
  world.scripts.clear()
  world.started = []
  world.fire = {}
})

describe('hosts that the user has allowed', () => {
  it('are none at first, and nothing is registered', async () => {
    await start()
    expect(world.scripts.size).toBe(0)
    expect(world.started).toEqual([])
  })

  it('are not those of the manifest, however the browser writes them', async () => {
    world.origins = ['https://www.google.com/*', STATIC]
    await start()
    expect(world.scripts.size).toBe(0)
  })

  it('get the reader from then on and in tabs that are open', async () => {
    await start()
    world.origins = [STATIC, '*://shop.example/*']
    world.fire.added!({ origins: ['*://shop.example/*'] })
    await settle()
    expect([...world.scripts.values()]).toMatchObject([
      {
        matches: ['*://shop.example/*'],
        excludeMatches: [STATIC],
        js: ['content-scripts/content.js'],
        css: ['content-scripts/content.css'],
      },
      {
        matches: ['*://shop.example/*'],
        excludeMatches: [STATIC],
        js: ['/guard.js'],
        runAt: 'document_start',
      },
    ])
    expect(world.started).toEqual([SHOP.id])
  })

  it('get it also where the browser gives the manifest back with whole addresses, as Firefox does', async () => {
    const whole = (path: string) => `moz-extension://trede/${path}`
    const { files } = world
    world.files = { js: files.js.map(whole), css: files.css.map(whole) }
    world.origins = ['*://shop.example/*']
    await start()
    world.files = files
    expect([...world.scripts.values()]).toMatchObject([files, { js: ['/guard.js'] }])
  })

  it('are registered once when the background starts again and again', async () => {
    world.origins = ['*://shop.example/*']
    await start()
    await start()
    expect(world.scripts.size).toBe(2)
    expect(world.started).toEqual([])
  })

  it('follow when several are given and taken in one go', async () => {
    await start()
    for (const origins of [['*://a.example/*'], ['*://a.example/*', '*://b.example/*']]) {
      world.origins = origins
      world.fire.added!({ origins: [origins.at(-1)!] })
    }
    world.origins = ['*://b.example/*']
    world.fire.removed!({ origins: ['*://a.example/*'] })
    await settle()
    expect([...world.scripts.values()].map(({ matches }) => matches)).toEqual([
      ['*://b.example/*'],
      ['*://b.example/*'],
    ])
  })

  it('lose it when the permission goes', async () => {
    world.origins = ['*://shop.example/*']
    await start()
    world.origins = []
    world.fire.removed!({ origins: ['*://shop.example/*'] })
    await settle()
    expect(world.scripts.size).toBe(0)
  })
})

describe('an update under open tabs', () => {
  it('leaves alone a tab where the new reader is at work already', async () => {
    world.tabs = [MAPS, { ...MAPS, id: 4, reads: true }]
    await start()
    world.fire.installed!({})
    await settle()
    expect(world.started).toEqual([MAPS.id])
  })

  it('leaves alone a tab whose reader has come by the time that the page is idle', async () => {
    world.tabs = [{ ...MAPS, arrives: true }]
    await start()
    world.fire.installed!({})
    await settle()
    expect(world.started).toEqual([])
  })

  it('starts the new reader in each tab that had one, past a tab that lets nobody in', async () => {
    world.origins = [STATIC, '*://shop.example/*']
    world.tabs = [{ ...MAPS, id: 9, broken: true }, MAPS, SHOP, NEWS]
    await start()
    world.fire.installed!({ reason: 'update' })
    await settle()
    expect(world.started).toEqual([MAPS.id, SHOP.id])
  })
})
