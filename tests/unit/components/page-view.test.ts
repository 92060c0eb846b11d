import './browser.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { findPageTab } from '../../../components/page-tab.ts'
import { followPage, type PageView } from '../../../components/page-view.ts'
import type { PageState } from '../../../lib/protocol.ts'
import { events, told } from './browser.ts'
import { itemOf, stateOf } from './fixtures.ts'

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.')
const TAB = { id: 7, url: 'https://shop.example/reviews' }

function state(more: Partial<PageState> = {}): PageState {
  return stateOf({ url: TAB.url, items: [itemOf('a')], ...more })
}

beforeEach(() => {
  vi.useFakeTimers()
  for (const fake of Object.values(told)) fake.mockReset()
})
afterEach(() => {
  stop?.()
  vi.useRealTimers()
})

let stop: (() => void) | undefined
let views: PageView[] = []

async function follow(
  tab: typeof TAB | { id: number; url: undefined } | null = TAB,
): Promise<PageView | undefined> {
  views = []
  stop = followPage(
    (view) => views.push(view),
    async () => tab,
  ).stop
  await vi.advanceTimersByTimeAsync(0)
  return views.at(-1)
}

const pageChanged = (tabId: number) =>
  events.onMessage.happen({ trede: 'page.changed', data: { read: 1, complaints: 0 } }, { tab: { id: tabId } })

describe('the page in view', () => {
  it('is what the reader in the tab says', async () => {
    told.toPage.mockResolvedValue(state())
    expect(await follow()).toEqual({ kind: 'page', tabId: 7, state: state() })
    expect(told.executeScript).not.toHaveBeenCalled()
  })

  it('is shut where it is a page of the extension itself, and nothing is tried', async () => {
    const own = { id: 8, url: browser.runtime.getURL('/dashboard.html') }
    expect(await follow(own)).toEqual({ kind: 'shut', tabId: 8, pattern: null })
    expect(told.executeScript).not.toHaveBeenCalled()
  })

  it('waits for a reader that is on its way, and starts none beside it', async () => {
    told.toPage.mockRejectedValueOnce(NOBODY).mockResolvedValue(state())
    expect(await follow()).toMatchObject({ kind: 'page' })
    expect(told.executeScript).not.toHaveBeenCalledWith(expect.objectContaining({ files: expect.anything() }))
  })

  it('gets a reader where the tab has none', async () => {
    told.toPage
      .mockRejectedValueOnce(NOBODY)
      .mockRejectedValueOnce(NOBODY)
      .mockResolvedValue(state({ status: 'unknown' }))
    expect(await follow()).toMatchObject({ kind: 'page', state: { status: 'unknown' } })
    expect(told.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['content-scripts/content.js'],
    })
    expect(told.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['content-scripts/content.css'],
    })
  })

  it('is shut where the browser lets nobody in, with what to ask for', async () => {
    told.toPage.mockRejectedValue(NOBODY)
    told.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'))
    expect(await follow()).toEqual({ kind: 'shut', tabId: 7, pattern: '*://shop.example/*' })
  })

  it('is shut with nothing to ask for where the browser hides the address', async () => {
    told.toPage.mockRejectedValue(NOBODY)
    told.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'))
    expect(await follow({ id: 7, url: undefined })).toEqual({ kind: 'shut', tabId: 7, pattern: null })
  })

  it('is lost where the reader fails, with its own words', async () => {
    told.toPage.mockResolvedValue({ tredeError: 'The page changed while it was read.' })
    expect(await follow()).toEqual({ kind: 'lost', tabId: 7, reason: 'The page changed while it was read.' })
  })

  it('is lost where even a new reader does not answer', async () => {
    told.toPage.mockRejectedValue(NOBODY)
    expect(await follow()).toEqual({ kind: 'lost', tabId: 7, reason: null })
  })

  it('is none where there is no other tab', async () => {
    expect(await follow(null)).toEqual({ kind: 'none' })
  })
})

describe('following', () => {
  it('asks once after a burst of changes', async () => {
    told.toPage.mockResolvedValue(state())
    await follow()
    for (let change = 0; change < 5; change++) pageChanged(7)
    await vi.advanceTimersByTimeAsync(2000)
    expect(told.toPage).toHaveBeenCalledTimes(2)
    expect(views).toHaveLength(2)
  })

  it('does not care for other tabs', async () => {
    told.toPage.mockResolvedValue(state())
    await follow()
    pageChanged(8)
    events.onUpdated.happen(8, { status: 'complete' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(told.toPage).toHaveBeenCalledTimes(1)
  })

  it('asks again while the page is still being read', async () => {
    told.toPage.mockResolvedValueOnce(state({ status: 'reading', items: [] })).mockResolvedValue(state())
    await follow()
    await vi.advanceTimersByTimeAsync(2000)
    expect(views.map((view) => view.kind === 'page' && view.state.status)).toEqual(['reading', 'read'])
    expect(told.toPage).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['the page is loaded again', () => events.onUpdated.happen(7, { status: 'complete' })],
    ['another tab comes into view', () => events.onActivated.happen()],
    ['the user allows a host', () => events.onAdded.happen()],
  ])('asks again when %s', async (_, happen) => {
    told.toPage.mockResolvedValue(state())
    await follow()
    happen()
    await vi.advanceTimersByTimeAsync(2000)
    expect(told.toPage).toHaveBeenCalledTimes(2)
  })

  it('drops an answer that comes after a newer one', async () => {
    const slow = Promise.withResolvers<PageState>()
    told.toPage.mockReturnValueOnce(slow.promise).mockResolvedValue(state({ site: 'new' }))
    await follow()
    pageChanged(7)
    await vi.advanceTimersByTimeAsync(2000)
    slow.resolve(state({ site: 'old' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(views.map((view) => view.kind === 'page' && view.state.site)).toEqual(['new'])
  })

  it('shows a long list as it comes in, and once it is there never shorter', async () => {
    const items = Array.from({ length: 100 }, (_, at) => itemOf(`long${at}`))
    const from = (at: number) => ({ items: items.slice(at, at + 10), coming: Math.max(0, 90 - at) })
    told.toPage.mockImplementation(
      async (_tab: number, { trede, data }: { trede: string; data: { from: number } }) =>
        trede === 'page.state' ? state(from(0)) : { earlier: [], unseen: [], ...from(data.from) },
    )
    await follow()
    await vi.advanceTimersByTimeAsync(100)
    const shown = () => views.map((view) => (view.kind === 'page' ? view.state.items.length : null))
    expect(shown()).toEqual([10, 20, 40, 80, 100])
    expect(views.at(-1)).toMatchObject({ state: { items, coming: 0 } })
    pageChanged(7)
    await vi.advanceTimersByTimeAsync(2000)
    expect(shown().slice(5)).toEqual([100])
  })

  it('begins anew where the page no longer knows the reading', async () => {
    const [one, other] = [itemOf('one'), itemOf('other')]
    told.toPage
      .mockResolvedValueOnce(state({ items: [one], coming: 1, reading: 1 }))
      .mockResolvedValueOnce(null)
      .mockResolvedValueOnce(state({ items: [other], reading: 6 }))
    await follow()
    await vi.advanceTimersByTimeAsync(100)
    expect(views.at(-1)).toMatchObject({ kind: 'page', state: { items: [other], coming: 0 } })
  })

  it('shows a page that never rests whole', async () => {
    const items = Array.from({ length: 30 }, (_, at) => itemOf(`restless${at}`))
    told.toPage.mockImplementation(
      async (_tab: number, { trede, data }: { trede: string; data: { from: number } }) => {
        pageChanged(7)
        const at = trede === 'page.state' ? 0 : data.from
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, 300))
        return state({ items: items.slice(at, at + 10), coming: Math.max(0, 20 - at) })
      },
    )
    await follow()
    await vi.advanceTimersByTimeAsync(3000)
    expect(views.some((view) => view.kind === 'page' && view.state.coming === 0)).toBe(true)
  })

  it('ends without a trace', async () => {
    told.toPage.mockResolvedValue(state({ status: 'reading' }))
    await follow()
    stop?.()
    await vi.advanceTimersByTimeAsync(5000)
    expect(told.toPage).toHaveBeenCalledTimes(1)
    expect(Object.values(events).map((event) => event.count())).toEqual([0, 0, 0, 0])
  })
})

describe('findPageTab', () => {
  it('takes the tab that is named', async () => {
    told.get.mockResolvedValue({ id: 12, url: 'https://a.example/' })
    expect(await findPageTab('?tab=12')).toEqual({ id: 12, url: 'https://a.example/' })
    expect(told.get).toHaveBeenCalledWith(12)
  })

  it('finds none where the named tab is closed', async () => {
    told.get.mockRejectedValue(new Error('No tab with id: 12.'))
    expect(await findPageTab('?tab=12')).toBeNull()
  })

  it('takes the active tab from a popup', async () => {
    told.getCurrent.mockResolvedValue(undefined)
    told.query.mockResolvedValue([{ id: 3 }])
    expect(await findPageTab('')).toEqual({ id: 3, url: undefined })
    expect(told.query).toHaveBeenCalledWith({ active: true, currentWindow: true })
  })

  it('takes the other tab of the window that was used last from a tab, not pages of its own', async () => {
    told.getCurrent.mockResolvedValue({ id: 1, windowId: 5 })
    told.query.mockResolvedValue([
      { id: 1, lastAccessed: 900 },
      { id: 2, lastAccessed: 100 },
      { id: 3, lastAccessed: 500 },
      { id: 4, lastAccessed: 800, url: 'chrome-extension://trede/popup.html' },
    ])
    expect(await findPageTab('')).toEqual({ id: 3, url: undefined })
    expect(told.query).toHaveBeenCalledWith({ windowId: 5 })
  })

  it('finds none where it is the only tab', async () => {
    told.getCurrent.mockResolvedValue({ id: 1, windowId: 5 })
    told.query.mockResolvedValue([{ id: 1 }])
    expect(await findPageTab('')).toBeNull()
  })
})
