/** Opens and closes reason cards: by hover, focus, click, tap and keys; one at a time. */
import type { LevelId } from '../../model/ladder.ts'
import type { Review } from '../../model/review.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Badge } from '../badge.ts'
import { OpenCard } from './open-card.ts'

/** Stores the user's own level; null takes it back. Rejects with a sentence where it was not stored. */
export type SetLevel = (reviewId: string, level: LevelId | null) => Promise<void>

/** What a card tells about. */
export interface Subject {
  review: Review
  verdict: Verdict
  own: LevelId | null
}

export interface CardsOptions {
  subject(reviewId: string): Subject | undefined
  setLevel: SetLevel
  /** The user has chosen a review: a badge was clicked, by mouse or key. */
  onChoose(reviewId: string): void
  /** A card was opened or closed. */
  onToggle(reviewId: string): void
  signal: AbortSignal
}

/** The pointer rests so long before a card opens, in ms: passing over a badge is no question. */
const REST = 250
/** The pointer may be away so long on its way from badge to card, in ms. */
const AWAY = 250

export class ReasonCards {
  readonly #options: CardsOptions
  #open: OpenCard | null = null
  /** Stands under the keyboard because the user walks past: no question yet. */
  #passed: Badge | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: CardsOptions) {
    this.#options = options
    const { signal } = options
    const capture = { capture: true, signal }
    document.addEventListener('pointerdown', (event) => this.#onOutside(event), capture)
    document.addEventListener('keydown', (event) => this.#onEscape(event), capture)
    const move = () => this.#open?.move()
    addEventListener('scroll', move, { ...capture, passive: true })
    addEventListener('resize', move, { signal })
    signal.addEventListener('abort', () => this.close())
  }

  isOpen(reviewId: string): boolean {
    return this.#open?.badge.reviewId === reviewId
  }

  /** Listens to a new badge. */
  attach(badge: Badge): void {
    const { host, button } = badge
    button.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') this.#soon(() => this.#show(badge), REST)
    })
    host.addEventListener('pointerenter', () => {
      if (this.#open?.badge === badge) clearTimeout(this.#timer)
    })
    host.addEventListener('pointerleave', () => this.#soon(() => this.#leave(badge), AWAY))
    button.addEventListener('focus', () => {
      if (this.#passed !== badge && button.matches(':focus-visible'))
        this.#soon(() => this.#show(badge), REST)
    })
    host.addEventListener('focusout', () => {
      // The window itself may have lost the focus, and then gives it back.
      if (this.#passed === badge && document.activeElement !== host) this.#passed = null
      this.#soon(() => this.#leave(badge, true), 0)
    })
    button.addEventListener('click', (event) => this.#onClick(badge, event))
  }

  /** Brings an open card up to date; `moved` says that the page had taken its badge away. */
  update(badge: Badge, moved: boolean): void {
    if (this.#open?.badge !== badge) return
    if (moved) this.#open.restore()
    this.#open.draw()
  }

  /** Gives a badge the keyboard without opening its card: Enter does that. */
  focusQuietly(badge: Badge): void {
    this.close()
    badge.button.blur()
    this.#passed = badge
    // The key was pressed in the browser, so the page may think that a mouse is at work and show no focus.
    badge.button.focus({ preventScroll: true, focusVisible: true })
  }

  /** Opens a card that stays until it is sent away, and gives it the keyboard. */
  openFor(badge: Badge): void {
    const card = this.#show(badge)
    if (!card) return
    card.pinned = true
    card.focus()
  }

  /** The badge is going for good. */
  forget(badge: Badge): void {
    if (this.#open?.badge === badge) this.close()
  }

  close(): void {
    clearTimeout(this.#timer)
    const open = this.#open
    this.#open = null
    if (!open) return
    open.remove()
    this.#options.onToggle(open.badge.reviewId)
  }

  #soon(act: () => void, delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(act, delay)
  }

  #show(badge: Badge): OpenCard | null {
    if (this.#open?.badge === badge) return this.#open
    this.close()
    if (!badge.host.isConnected) return null
    const { subject, setLevel, onToggle } = this.#options
    this.#open = new OpenCard(badge, { subject, setLevel, onClose: () => this.#closeWithFocus() })
    onToggle(badge.reviewId)
    return this.#open
  }

  // A card that was asked for by a click stays until it is sent away; others go with pointer and focus.
  #leave(badge: Badge, byFocus = false): void {
    const open = this.#open
    if (open?.badge !== badge || !badge.host.isConnected || open.hasFocus()) return
    if (byFocus ? open.pointerInside() && !open.pinned : open.pinned) return
    this.close()
  }

  #onClick(badge: Badge, event: MouseEvent): void {
    if (event.isTrusted) this.#options.onChoose(badge.reviewId)
    const open = this.#open
    const again = open?.badge === badge && open.pinned
    if (again) this.close()
    const card = again ? null : this.#show(badge)
    if (!card) return
    clearTimeout(this.#timer)
    card.pinned = true
    // No pointer: the key of somebody who reads on with the keyboard.
    if (event.detail === 0) card.focus()
  }

  #onOutside(event: Event): void {
    if (this.#open && !event.composedPath().includes(this.#open.badge.host)) this.close()
  }

  #onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.#closeWithFocus()
  }

  #closeWithFocus(): void {
    const open = this.#open
    if (open?.hasFocus()) open.badge.button.focus()
    this.close()
  }
}
