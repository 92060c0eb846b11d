import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showAtSource } from '../../../lib/background/show-review.ts'
import type { Mark } from '../../../lib/model/mark.ts'

interface Tab {
  id: number
  url?: string
  status?: string
  windowId?: number
  lastAccessed?: number
  /** What the page in it answers; without a reader it answers nothing. */
  answers?: (kind: string) => unknown
}

const world = vi.hoisted(() => ({ tabs: [] as Tab[], log: [] as string[], next: null as Tab | null }))

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://trede${path}` },
    windows: { update: async (id: number) => void world.log.push(`window ${id}`) },
    tabs: {
      query: async () => world.tabs,
      get: async (wanted: number) => {
        const tab = world.tabs.find(({ id }) => id === wanted)
        if (!tab) throw new Error('No tab with that id')
        return tab
      },
      create: async ({ url }: { url: string }) => {
        world.log.push(`open ${url}`)
        const tab = { ...world.next!, url }
        world.tabs.push(tab)
        return tab
      },
      update: async (wanted: number) => {
        world.log.push(`tab ${wanted}`)
        return world.tabs.find(({ id }) => id === wanted)
      },
      sendMessage: async (wanted: number, { trede }: { trede: string }) => {
        const tab = world.tabs.find(({ id }) => id === wanted)
        if (!tab?.answers) throw new Error('Could not establish connection. Receiving end does not exist.')
        const answer = tab.answers(trede)
        if (trede !== 'page.holds' && answer) world.log.push(`${trede} ${wanted}`)
        return answer
      },
    },
  },
}))

const OWN = 'chrome-extension://trede/dashboard.html'
const REVIEW = {
  reviewId: 'maps:r1',
  link: null,
  placeUrl: 'https://maps.example/place/1',
  mark: null,
}
const MARK = { id: 'maps:r1#1', reviewId: 'maps:r1' } as Mark
const holding = (kind: string) => kind === 'page.holds' || kind === 'page.reveal'
const after = (looks: number) => (kind: string) => kind === 'page.reveal' && looks-- <= 0

async function show(wanted: Parameters<typeof showAtSource>[0]) {
  const shown = showAtSource(wanted, OWN)
  await vi.runAllTimersAsync()
  return shown
}

beforeEach(() => {
  vi.useFakeTimers()
  world.tabs = []
  world.log = []
  world.next = { id: 9, status: 'complete', answers: holding }
})
afterEach(() => {
  vi.useRealTimers()
})

it('goes to the tab that shows the review, the last one looked at', async () => {
  world.tabs = [
    { id: 1, windowId: 1, lastAccessed: 5, answers: () => false },
    { id: 2, windowId: 7, lastAccessed: 1, answers: holding, status: 'complete' },
    { id: 3, windowId: 8, lastAccessed: 3, answers: holding, status: 'complete' },
    { id: 4, lastAccessed: 9 },
  ]
  expect(await show(REVIEW)).toBe('shown')
  expect(world.log).toEqual(['tab 3', 'window 8', 'page.reveal 3'])
})

it('does not wait for a tab that the browser has put to sleep', async () => {
  world.tabs = [{ id: 1, answers: () => new Promise(() => undefined) }]
  expect(await show(REVIEW)).toBe('shown')
  expect(world.log).toEqual([`open ${REVIEW.placeUrl}`, 'page.reveal 9'])
})

it('goes to a tab with the same address that has not read its page yet', async () => {
  world.tabs = [{ id: 2, windowId: 7, url: `${REVIEW.placeUrl}#x`, status: 'complete', answers: after(3) }]
  expect(await show(REVIEW)).toBe('shown')
  expect(world.log).toEqual(['tab 2', 'window 7', 'page.reveal 2'])
})

it('opens the page of the review, else that of its place, and waits until it has come', async () => {
  world.next = { id: 9, status: 'complete', answers: after(20) }
  expect(await show({ ...REVIEW, link: 'https://maps.example/review/1' })).toBe('shown')
  expect(world.log).toEqual(['open https://maps.example/review/1', 'page.reveal 9'])
})

it('shows the words of a mark, or the review where they are gone', async () => {
  world.next = { id: 9, status: 'complete', answers: (kind) => kind === 'mark.reveal' }
  expect(await show({ ...REVIEW, mark: MARK })).toBe('shown')
  world.tabs = []
  world.next = { id: 9, status: 'complete', answers: holding }
  expect(await show({ ...REVIEW, mark: MARK })).toBe('wordless')
  expect(world.log.slice(1)).toEqual(['mark.reveal 9', `open ${REVIEW.placeUrl}`, 'page.reveal 9'])
})

it('says also on the page that the review is not there', async () => {
  const told: string[] = []
  world.next = {
    id: 9,
    status: 'complete',
    answers: (kind) => {
      if (kind === 'page.missing') told.push(kind)
      return false
    },
  }
  expect(await show(REVIEW)).toBe('missing')
  expect(told).toEqual(['page.missing'])
})

it('says that a page is not read, and that there is no address', async () => {
  world.next = { id: 9, status: 'complete' }
  expect(await show(REVIEW)).toBe('unread')
  world.tabs = []
  world.log = []
  expect(await show({ ...REVIEW, link: 'javascript:alert(1)', placeUrl: '' })).toBe('nowhere')
  expect(world.log).toEqual([])
})

it('waits longer for a page that still loads, and no longer for a tab that was closed', async () => {
  let looks = 0
  world.next = { id: 9, status: 'loading', answers: (kind) => kind === 'page.reveal' && ++looks > 60 }
  expect(await show(REVIEW)).toBe('shown')
  world.tabs = []
  world.next = {
    id: 9,
    status: 'loading',
    answers: () => {
      world.tabs = []
      return false
    },
  }
  expect(await show(REVIEW)).toBe('missing')
})

it('does nothing for a page of somebody else', async () => {
  await expect(showAtSource(REVIEW, 'https://maps.example/')).rejects.toThrow()
  await expect(showAtSource(REVIEW, null)).rejects.toThrow()
  expect(world.log).toEqual([])
})
