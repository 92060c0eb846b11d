import { afterEach, expect, it, vi } from 'vitest'
import { followNavigation } from '../../../lib/background/navigation.ts'

type Listener = (tabId: number, change: object, tab: { status?: string; url?: string }) => void

const world = vi.hoisted(() => ({ listener: null as Listener | null, started: [] as number[] }))

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      onUpdated: {
        addListener: (listener: Listener) => {
          world.listener = listener
        },
      },
    },
  },
}))
vi.mock('../../../lib/background/readers.ts', () => ({
  startWhereNone: async (tabId: number) => {
    world.started.push(tabId)
  },
}))

afterEach(() => {
  vi.unstubAllEnvs()
})

const KNOWN = 'https://shop.example/reviews/1'

it.each([
  [
    'a new address without a page, as Firefox tells it',
    { url: KNOWN },
    { status: 'complete', url: KNOWN },
    true,
  ],
  ['the end of a navigation', { status: 'complete' }, { status: 'complete', url: KNOWN }, true],
  ['a page that still loads', { status: 'loading', url: KNOWN }, { status: 'loading', url: KNOWN }, false],
  ['a new title', { title: 'x' }, { status: 'complete', url: KNOWN }, false],
  ['another address', { status: 'complete' }, { status: 'complete', url: 'https://shop.example/' }, false],
  ['a host that is not told', { status: 'complete' }, { status: 'complete' }, false],
])('%s', (_, change, tab, starts) => {
  world.started = []
  followNavigation(({ href }) => href === KNOWN)
  world.listener!(7, change, tab)
  expect(world.started).toEqual(starts ? [7] : [])
})

it.each([
  ['the end of a navigation, as the script of the manifest is still to come', { status: 'complete' }, false],
  ['a new address without a page', { url: KNOWN }, true],
])('in Firefox: %s', (_, change, starts) => {
  vi.stubEnv('FIREFOX', 'true')
  world.started = []
  followNavigation(({ href }) => href === KNOWN)
  world.listener!(7, change, { status: 'complete', url: KNOWN })
  expect(world.started).toEqual(starts ? [7] : [])
})
