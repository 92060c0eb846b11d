/** One open reason card: an element in the top layer, inside the badge's shadow root so that focus order follows the page. */
import { h, render } from 'preact'
import { i18n } from '#i18n'
import type { LevelId } from '../../model/ladder.ts'
import { wordingOf } from '../../model/wording.ts'
import type { Badge } from '../badge.ts'
import { levelName } from '../sentences.ts'
import { addStyle } from '../shadow-style.ts'
import type { CardsOptions } from './cards.ts'
import { besideBadge } from './position.ts'
import { CARD_CSS } from './style.ts'
import { ReasonCard, type Saving } from './view.tsx'

type Needs = Pick<CardsOptions, 'subject' | 'setLevel'> & { onClose(): void }

const styled = new WeakSet<ShadowRoot>()

export class OpenCard {
  readonly badge: Badge
  /** Asked for by a click or key, and so stays when the pointer leaves. */
  pinned = false
  readonly #element = document.createElement('div')
  readonly #needs: Needs
  #saving: Saving = null
  #asked = 0
  #focused: Element | null = null
  #height = 0

  constructor(badge: Badge, needs: Needs) {
    this.badge = badge
    this.#needs = needs
    const { root, button } = badge
    if (!styled.has(root)) addStyle(root, CARD_CSS)
    styled.add(root)
    const element = this.#element
    element.className = 'card'
    element.id = 'trede-card'
    element.popover = 'manual'
    element.tabIndex = -1
    element.setAttribute('role', 'dialog')
    element.setAttribute('aria-describedby', 'trede-test')
    element.addEventListener('focusin', () => {
      this.#focused = root.activeElement
    })
    // Focus that is lost because the page took the badge away is given back; only afterwards can that be told apart.
    element.addEventListener('focusout', () => {
      setTimeout(() => {
        if (badge.host.isConnected && !root.activeElement) this.#focused = null
      })
    })
    root.append(element)
    button.setAttribute('aria-expanded', 'true')
    button.setAttribute('aria-controls', element.id)
    button.setAttribute('aria-describedby', 'trede-test')
    // The browser's own tooltip would lie over the card.
    button.removeAttribute('title')
    element.showPopover()
    this.draw()
  }

  /** Brings the content up to date with the page. */
  draw(): void {
    const subject = this.#needs.subject(this.badge.reviewId)
    if (!subject) return
    const { review, verdict, own } = subject
    const { tone } = this.badge
    this.#element.dataset.tone = tone
    this.#element.setAttribute('aria-label', i18n.t('card.label', [levelName(verdict.level)]))
    const wording = wordingOf(review).text
    const { onClose } = this.#needs
    const onLevel = (level: LevelId | null) => void this.#store(level)
    render(
      h(ReasonCard, { verdict, wording, own, tone, saving: this.#saving, onLevel, onClose }),
      this.#element,
    )
    this.#height = this.#fullHeight()
    this.move()
  }

  /** Puts the card beside its badge. */
  move(): void {
    const { style, offsetWidth: width } = this.#element
    const view = { width: document.documentElement.clientWidth, height: innerHeight }
    const badge = this.badge.button.getBoundingClientRect()
    const spot = besideBadge(badge, { width, height: this.#height }, view, this.#rightToLeft())
    style.left = `${spot.left}px`
    style.top = `${spot.top}px`
    style.maxHeight = `${spot.maxHeight}px`
  }

  /** The page had taken the badge away and it was put back: opens again as it was. */
  restore(): void {
    if (!this.#element.matches(':popover-open')) this.#element.showPopover()
    const focused = this.#focused
    if (focused instanceof HTMLElement && (document.activeElement ?? document.body) === document.body)
      focused.focus({ preventScroll: true })
  }

  focus(): void {
    this.#element.focus({ preventScroll: true })
  }

  /** Whether somebody works in the card or stands on the badge with the keyboard. */
  hasFocus(): boolean {
    const { root, button } = this.badge
    const focused = root.activeElement
    return focused !== null && (focused !== button || button.matches(':focus-visible'))
  }

  pointerInside(): boolean {
    return this.badge.host.matches(':hover')
  }

  remove(): void {
    render(null, this.#element)
    this.#element.remove()
    const { button } = this.badge
    button.setAttribute('aria-expanded', 'false')
    button.removeAttribute('aria-controls')
    button.removeAttribute('aria-describedby')
    button.title = button.getAttribute('aria-label') ?? ''
  }

  // The answer to the last click counts, whichever order they come in.
  async #store(level: LevelId | null): Promise<void> {
    const asked = ++this.#asked
    this.#saving = 'saving'
    this.draw()
    let saving: Saving = 'saved'
    try {
      await this.#needs.setLevel(this.badge.reviewId, level)
    } catch (error) {
      saving = { failed: i18n.t('card.failed', [error instanceof Error ? error.message : String(error)]) }
    }
    if (asked !== this.#asked || !this.#element.isConnected) return
    this.#saving = saving
    this.draw()
  }

  // Of the card with nothing scrolled away. Where the reader had scrolled to is kept.
  #fullHeight(): number {
    const { style } = this.#element
    const body = this.#element.querySelector('.body')
    const scrolled = body?.scrollTop ?? 0
    const limit = style.maxHeight
    style.maxHeight = 'none'
    const height = this.#element.offsetHeight
    style.maxHeight = limit
    if (body) body.scrollTop = scrolled
    return height
  }

  #rightToLeft(): boolean {
    const parent = this.badge.host.parentElement
    return parent !== null && getComputedStyle(parent).direction === 'rtl'
  }
}
