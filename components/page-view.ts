/** What can be shown of the page in view, followed while it changes. */
import { browser } from 'wxt/browser'
import { hostPattern, startReader } from '../lib/access.ts'
import { askPage } from '../lib/messages.ts'
import type { PageLists, PageState } from '../lib/protocol.ts'
import { findPageTab, type PageTab } from './page-tab.ts'

/** The page in view, or why it is not. */
export type PageView =
  | { kind: 'looking' }
  /** There is no other tab. */
  | { kind: 'none' }
  | { kind: 'page'; tabId: number; state: PageState }
  /** The browser keeps Trede out. `pattern` is what to ask the user for; null where asking does not help. */
  | { kind: 'shut'; tabId: number; pattern: string | null }
  /** No usable answer: the page has to be loaded again. `reason` is what the page said, if anything. */
  | { kind: 'lost'; tabId: number; reason: string | null }

/** Milliseconds between a change on the page and the next question, so that a burst of changes is one. */
const CALM = 250
/** Milliseconds until a page that is still being read is asked again. */
const READING = 600

/** The page in view as it is followed. */
export interface Following {
  /** Asks the page again soon, because it was told to do something. */
  again(): void
  stop(): void
}

/** Reports the page in view now and on every change, until it is stopped. A long list is reported as it comes in. */
export function followPage(report: (view: PageView) => void, find = findPageTab): Following {
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let followed: number | null = null
  /** The look whose list is still coming in. */
  let filling: number | null = null
  /** The place whose whole list was reported last. */
  let whole: string | null = null

  const look = async () => {
    clearTimeout(timer)
    const mine = ++turn
    const tab = await find()
    followed = tab?.id ?? null
    const view = tab ? await viewOf(tab) : ({ kind: 'none' } as const)
    if (mine !== turn) return
    const name = view.kind === 'page' ? `${view.tabId} ${view.state.place?.id}` : null
    if (view.kind === 'page' && view.state.coming > 0) await fill(view, mine, name !== whole)
    else report(view)
    if (mine !== turn) return
    whole = name
    if (view.kind === 'page' && view.state.status === 'reading') lookIn(READING)
  }
  // A list that is there already is not shown shorter while it is read anew.
  const fill = async (view: PageView & { kind: 'page' }, mine: number, first: boolean) => {
    filling = mine
    try {
      for await (const state of growing(view.tabId, view.state)) {
        if (mine !== turn) return
        if (first || state.coming === 0) report({ ...view, state })
      }
    } catch (error) {
      if (mine === turn) report({ kind: 'lost', tabId: view.tabId, reason: sentence(error) })
    } finally {
      if (filling === mine) filling = null
    }
  }
  const lookIn = (delay: number) => {
    clearTimeout(timer)
    // A page that never rests would else never be shown whole.
    timer = setTimeout(() => (filling === null ? void look() : lookIn(delay)), delay)
  }
  const onMessage = (message: unknown, sender: { tab?: { id?: number } }) => {
    const kind = (message as { trede?: unknown } | null)?.trede
    if (kind === 'page.changed' && sender.tab?.id === followed) lookIn(CALM)
    return undefined
  }
  const onUpdated = (tabId: number, change: { status?: string | undefined }) => {
    if (tabId === followed && change.status === 'complete') lookIn(CALM)
  }
  const onSwitch = () => {
    filling = null
    lookIn(CALM)
  }

  browser.runtime.onMessage.addListener(onMessage as never)
  browser.tabs.onUpdated.addListener(onUpdated)
  browser.tabs.onActivated.addListener(onSwitch)
  browser.permissions.onAdded.addListener(onSwitch)
  void look()
  const stop = () => {
    turn = Number.POSITIVE_INFINITY
    clearTimeout(timer)
    browser.runtime.onMessage.removeListener(onMessage as never)
    browser.tabs.onUpdated.removeListener(onUpdated)
    browser.tabs.onActivated.removeListener(onSwitch)
    browser.permissions.onAdded.removeListener(onSwitch)
  }
  return { again: onSwitch, stop }
}

async function viewOf(tab: PageTab): Promise<PageView> {
  const tabId = tab.id
  // A page of the extension itself: browsers complain of every attempt.
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'shut', tabId, pattern: null }
  try {
    const state = await askForState(tabId)
    if (state) return { kind: 'page', tabId, state }
  } catch (error) {
    return { kind: 'lost', tabId, reason: sentence(error) }
  }
  try {
    await startReader(tabId)
  } catch {
    return { kind: 'shut', tabId, pattern: hostPattern(tab.url) }
  }
  try {
    const state = await askForState(tabId)
    return state ? { kind: 'page', tabId, state } : { kind: 'lost', tabId, reason: null }
  } catch (error) {
    return { kind: 'lost', tabId, reason: sentence(error) }
  }
}

/** A state whose lists grow until all is there: each time about twice as long, so that drawing them again stays cheap. */
async function* growing(tabId: number, first: PageState): AsyncGenerator<PageState> {
  let state = first
  let told = 0
  for (;;) {
    const count = lengthOf(state)
    if (state.coming === 0 || count >= 2 * told) {
      told = count
      yield state
    }
    if (state.coming === 0) return
    const more = await askPage(tabId, 'page.items', { reading: state.reading, from: count })
    if (more && lengthOf(more) > 0) state = { ...state, ...joined(state, more), coming: more.coming }
    else state = await askPage(tabId, 'page.state', undefined)
  }
}

function lengthOf({ items, earlier, unseen }: PageLists): number {
  return items.length + earlier.length + unseen.length
}

function joined(some: PageLists, more: PageLists): PageLists {
  return {
    items: [...some.items, ...more.items],
    earlier: [...some.earlier, ...more.earlier],
    unseen: [...some.unseen, ...more.unseen],
  }
}

/** Null where nobody in the tab answers. */
async function askForState(tabId: number): Promise<PageState | null> {
  try {
    return (await askPage(tabId, 'page.state', undefined)) ?? null
  } catch (error) {
    // The words of both browsers for a tab without a reader.
    if (/receiving end does not exist|message port closed/i.test(sentence(error))) return null
    throw error
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
