/** The entries in the browser's menu on a page that is read, in the language of the browser. */
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { allowedOrigins, declaredMatches } from '../access.ts'
import { askPage } from '../messages.ts'
import { openPanel } from '../panel.ts'
import type { PageAct } from '../protocol.ts'

interface Entry {
  title: 'complaint' | 'praise' | 'note' | 'notComplaint' | 'collect' | 'next' | 'panel'
  on: 'selection' | 'page'
  act: PageAct | 'next' | 'panel'
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  complaint: { title: 'complaint', on: 'selection', act: 'complaint' },
  praise: { title: 'praise', on: 'selection', act: 'praise' },
  note: { title: 'note', on: 'selection', act: 'note' },
  'not-complaint': { title: 'notComplaint', on: 'selection', act: 'not-complaint' },
  collect: { title: 'collect', on: 'page', act: 'collect' },
  next: { title: 'next', on: 'page', act: 'next' },
  panel: { title: 'panel', on: 'page', act: 'panel' },
}

/** From now on the menu has our entries where the reader is at work. Call it while the background starts. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(queueMenu)
  browser.permissions.onAdded.addListener(queueMenu)
  browser.permissions.onRemoved.addListener(queueMenu)
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = ENTRIES[String(menuItemId)]
    if (!entry || tab?.id === undefined) return
    // Straight from the click: browsers open no panel later.
    if (entry.act === 'panel' && tab.windowId !== undefined) void openPanel(tab.windowId).catch(report)
    else void act(entry.act, tab.id).catch(report)
  })
}

// One after the other: two makings at once would collide over an id.
let last: Promise<void> = Promise.resolve()
function queueMenu(): void {
  last = last.then(makeMenu).catch(report)
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  const documentUrlPatterns = [...declaredMatches(), ...(await allowedOrigins())]
  for (const [id, { title, on }] of Object.entries(ENTRIES))
    browser.contextMenus.create({
      id,
      title: i18n.t(`menu.${title}`),
      contexts: on === 'selection' ? ['selection'] : ['page', 'link', 'image'],
      documentUrlPatterns,
    })
}

async function act(wanted: Entry['act'], tabId: number): Promise<void> {
  if (wanted === 'panel') return
  if (wanted === 'next') await askPage(tabId, 'page.walk', 'complaint')
  else await askPage(tabId, 'page.act', wanted)
}

function report(error: unknown): void {
  console.debug('Trede: nothing to do for an entry of the menu', error)
}
