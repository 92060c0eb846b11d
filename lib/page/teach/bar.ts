/** The bar: a small window of our own in the top layer of the page, in a closed root. */
import { h, render } from 'preact'
import { i18n } from '#i18n'
import { uiLanguage } from '../../locale.ts'
import { addStyle } from '../shadow-style.ts'
import { TEACH_CSS } from './style.ts'
import { type Acts, TeachView, type View } from './view.tsx'

// The page's own shortcuts must not hear what is pressed in here.
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup']

export class Bar {
  readonly #root: ShadowRoot
  readonly #element = document.createElement('div')
  readonly #acts: Acts

  constructor(root: ShadowRoot, acts: Omit<Acts, 'onMove'>) {
    this.#root = root
    this.#acts = { ...acts, onMove: () => this.#element.classList.toggle('up') }
    addStyle(root, TEACH_CSS)
    const element = this.#element
    element.className = 'bar'
    element.popover = 'manual'
    element.tabIndex = -1
    element.lang = uiLanguage()
    element.setAttribute('role', 'dialog')
    element.setAttribute('aria-label', i18n.t('teach.label'))
    for (const type of KEPT) root.host.addEventListener(type, (event) => event.stopPropagation())
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') acts.onBack()
    })
  }

  /** After the outlines, so that it lies over them. */
  open(): void {
    this.#root.append(this.#element)
    this.#element.showPopover()
  }

  show(view: View): void {
    render(h(TeachView, { ...view, ...this.#acts }), this.#element)
  }

  focus(): void {
    this.#element.focus({ preventScroll: true })
  }

  buttonHasFocus(): boolean {
    return this.#root.activeElement instanceof HTMLButtonElement
  }
}
