/** The badge of one review: the one element that is added to somebody else's page. */
import { inUiLanguage, uiLanguage } from '../locale.ts'
import { type Ink, type LevelId, levelOf } from '../model/ladder.ts'
import { BADGE_CSS } from './badge-style.ts'
import { glyphOf } from './glyph.ts'
import { addStyle } from './shadow-style.ts'
import type { Tone } from './tone.ts'

/** What a badge shows. Nothing of it is private: the page can read what is drawn into it. */
export interface Face {
  /** The program's level. */
  level: LevelId
  /** The user's own level; null where the program's stands. */
  own: LevelId | null
  tone: Tone
  /** The reason in one sentence, for the tooltip and for screen readers. */
  reason: string
}

/** Names the host elements of badges, ours and those of an earlier script. */
export const BADGES = '[data-trede-review]'

// The page's own handlers on a review must not take these for clicks and keys on the review.
const KEPT_FROM_PAGE =
  'click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout pointerdown pointerup touchstart touchend keydown keyup keypress'.split(
    ' ',
  )

/** A badge with its shadow root, where the reason card is opened as well. */
export class Badge {
  readonly reviewId: string
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly button: HTMLButtonElement
  #face: Face | null = null

  constructor(reviewId: string) {
    this.reviewId = reviewId
    this.host = document.createElement('trede-badge')
    this.host.setAttribute('data-trede-review', reviewId)
    this.host.lang = uiLanguage()
    this.root = this.host.attachShadow({ mode: 'open' })
    addStyle(this.root, BADGE_CSS)
    this.button = document.createElement('button')
    this.button.type = 'button'
    this.button.setAttribute('aria-haspopup', 'dialog')
    this.button.setAttribute('aria-expanded', 'false')
    this.root.append(this.button)
    for (const type of KEPT_FROM_PAGE) this.host.addEventListener(type, keep, { passive: type !== 'click' })
  }

  get tone(): Tone {
    return this.#face?.tone ?? 'light'
  }

  /** Draws the face, where it has changed. */
  show(face: Face): void {
    const last = this.#face
    if (last && last.level === face.level && last.own === face.own && last.tone === face.tone)
      if (last.reason === face.reason) return
    this.#face = face
    const level = levelOf(face.level)
    this.host.setAttribute('data-trede-level', String(face.level))
    const name = document.createElement('span')
    name.textContent = inUiLanguage(level.name)
    this.button.replaceChildren(glyphOf(face.level), name)
    this.button.setAttribute('aria-label', face.reason)
    this.button.title = face.reason
    this.button.style.setProperty('--focus', face.tone === 'dark' ? '#ffffff' : '#0b57d0')
    paint(this.button, '', level[face.tone])
    this.root.querySelector('.own')?.remove()
    if (face.own !== null) this.button.after(ownMark(face.own, face.tone))
  }

  /** Puts the badge into the review's card. Returns false where it already stood there. */
  place(at: Element, card: Element): boolean {
    const link = at.closest('a, button, label, summary')
    // Inside a link the badge would be part of the link, for the mouse and for screen readers.
    const beside = link && link !== card && card.contains(link) ? link : null
    // Anywhere in the right parent will do: to insist on the last place could start a fight with the page.
    if (this.host.parentNode === (beside ? beside.parentNode : at)) return false
    if (beside) beside.after(this.host)
    else at.append(this.host)
    return true
  }
}

function keep(event: Event): void {
  event.stopPropagation()
  // Where the whole review is a link, a click on the badge does not follow it.
  if (event.type === 'click') event.preventDefault()
}

function ownMark(own: LevelId, tone: Tone): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'own'
  mark.title = inUiLanguage(levelOf(own).name)
  mark.append(glyphOf(own))
  paint(mark, 'own-', levelOf(own)[tone])
  return mark
}

function paint(element: HTMLElement, prefix: string, ink: Ink): void {
  element.style.setProperty(`--${prefix}fill`, ink.fill)
  element.style.setProperty(`--${prefix}on`, ink.on)
}
