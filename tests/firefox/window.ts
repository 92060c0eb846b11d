/** What the tests do in the browser's own window, as the user would: its keys, its sidebar, its menu, its questions. */
import { EXTENSION_ID } from './browser.ts'
import type { Context } from './context.ts'

/** The parts of Firefox's own window and services that are used here. */
declare const Cc: Record<string, { createInstance(type: unknown): TextInput }>
declare const Ci: { nsITextInputProcessor: unknown }
declare const SidebarController: { isOpen: boolean; currentID: string; hide(): void }
declare const WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } }

interface TextInput {
  beginInputTransactionForTests(window: Window): boolean
  keydown(event: KeyboardEvent): number
  keyup(event: KeyboardEvent): number
}

interface Question extends Element {
  button?: { click(): void }
}
interface MenuItem extends Element {
  label: string
}
interface Menu extends Element {
  state: string
  hidePopup(): void
  activateItem(item: MenuItem): void
}

/** Ids that the browser makes from the extension's. */
const MAKE_ID = EXTENSION_ID.replace(/[^a-z0-9]/g, '_')

/** Presses Alt, Shift and a letter, with the browser's keys in effect. */
export function browserKey(chrome: Context, letter: string): Promise<void> {
  return chrome.run((key) => {
    const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor)
    input.beginInputTransactionForTests(window)
    const keys = [
      new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
      new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
      new KeyboardEvent('', { key, code: `Key${key}`, keyCode: key.charCodeAt(0) }),
    ]
    for (const each of keys) input.keydown(each)
    for (const each of keys.toReversed()) input.keyup(each)
  }, letter)
}

/** Whether Trede's sidebar is open. */
export function isSidebarOpen(chrome: Context): Promise<boolean> {
  return chrome.run((id) => SidebarController.isOpen && SidebarController.currentID.startsWith(id), MAKE_ID)
}

/** Answers the browser's question for a permission with yes. Waits for the question. */
export async function allow(chrome: Context): Promise<void> {
  await chrome.until(() => {
    const panel = document.getElementById('notification-popup') as Menu | null
    const question = panel?.querySelector<Question>('#addon-webext-permissions-notification')
    if (panel?.state !== 'open' || !question?.button) return false
    question.button.click()
    return true
  })
}

/** What Trede has in the open menu of the page. */
export function menuEntries(chrome: Context): Promise<string[]> {
  return chrome.until((id) => {
    const menu = document.getElementById('contentAreaContextMenu') as unknown as Menu
    if (menu.state !== 'open') return null
    const items = [...menu.querySelectorAll(`menuitem[id^="${id}"]`)] as MenuItem[]
    return items.map(({ label }) => label)
  }, MAKE_ID)
}

/** Chooses one of them; the menu closes. */
export function chooseInMenu(chrome: Context, label: string): Promise<void> {
  return chrome.run(
    (id, wanted) => {
      const menu = document.getElementById('contentAreaContextMenu') as unknown as Menu
      const items = [...menu.querySelectorAll(`menuitem[id^="${id}"]`)] as MenuItem[]
      const item = items.find((each) => each.label === wanted)
      if (!item) throw new Error(`The menu has no ${wanted}`)
      item.dispatchEvent(new Event('command', { bubbles: true }))
      menu.hidePopup()
    },
    MAKE_ID,
    label,
  )
}

/** What the background is at: `running`, `suspending`, `stopped`. */
export function backgroundState(chrome: Context): Promise<string> {
  return chrome.run((id) => WebExtensionPolicy.getByID(id).extension.backgroundState, EXTENSION_ID)
}
