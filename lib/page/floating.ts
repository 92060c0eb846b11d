/** A small window of our own over the page: in the top layer, in a closed root, so that the page reads nothing of it. */
import { uiLanguage } from '../locale.ts'
import { addStyle } from './shadow-style.ts'
import { toneBehind } from './tone.ts'
import { guardTyping } from './typing-guard.ts'

/** Names the elements of these windows; the page's observer and the readers pass them over. */
export const WINDOWS = 'trede-bar, trede-pen'

export interface FloatingOptions {
  name: 'trede-bar' | 'trede-pen'
  css: string
  label: string
  role: 'region' | 'dialog'
  /** A key was pressed in the window. */
  onKey(event: KeyboardEvent): void
  /** Something was typed in one of its fields. */
  onInput?(): void
  signal: AbortSignal
}

// The page's own handlers must not take these for clicks on the page.
const KEPT =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend wheel'.split(
    ' ',
  )
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  border: 0 !important;
  direction: ltr !important;
  visibility: visible !important;
  opacity: 1 !important;
}
`

export class Floating {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly box = document.createElement('div')

  constructor({ name, css, label, role, onKey, onInput, signal }: FloatingOptions) {
    this.host = document.createElement(name)
    this.host.lang = uiLanguage()
    this.root = this.host.attachShadow({ mode: 'closed' })
    addStyle(this.root, HOST_CSS + css)
    const { box, host } = this
    box.className = 'window'
    box.popover = 'manual'
    box.tabIndex = -1
    box.setAttribute('role', role)
    box.setAttribute('aria-label', label)
    this.root.append(box)
    for (const type of KEPT)
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
    // A press on a button leaves focus and selection where they are.
    box.addEventListener('mousedown', (event) => {
      if (!(event.target as Element).closest('input, textarea, select, label')) event.preventDefault()
    })
    guardTyping().set(host, (event) => {
      if (signal.aborted) return
      if (event.type === 'keydown') onKey(event as KeyboardEvent)
      if (event.type === 'input') onInput?.()
    })
    signal.addEventListener('abort', () => this.close())
  }

  get isOpen(): boolean {
    return this.host.isConnected && this.box.matches(':popover-open')
  }

  /** Puts the window over everything on the page, also where the page has taken it away. */
  open(): void {
    // A modal dialog lets nothing but itself be used. Beside the body no reader of pages looks into it.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
    const parent = modal ?? document.documentElement
    if (this.host.parentNode !== parent) parent.append(this.host)
    // As light or dark as the page, like the card of a badge.
    this.box.style.colorScheme = toneBehind(modal ?? document.body)
    if (!this.box.matches(':popover-open')) this.box.showPopover()
  }

  close(): void {
    if (this.box.matches(':popover-open')) this.box.hidePopover()
    this.host.remove()
  }

  /** What in the window holds the keyboard; null where it is elsewhere. */
  focused(): Element | null {
    return document.activeElement === this.host ? this.root.activeElement : null
  }

  isTyping(): boolean {
    return this.focused()?.matches('input:not([type="checkbox"]), textarea, select') ?? false
  }
}
