/** Pointing at something on the page, by mouse, touch or keys, without the page hearing of it. */
import { BADGES } from '../badge.ts'

/** What can be pointed at, and who is told. */
export interface Pointer {
  /** What somebody means who points here; null for nothing. */
  meant(element: Element): Element | null
  /** Everything that the arrow keys go through, in the order of the page. */
  stops(): Element[]
  onAim(aim: Element | null): void
  onChoose(chosen: Element): void
  onEscape(): void
}

const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu']

export class Pointing {
  readonly #host: Element
  #pointer: Pointer | null = null
  #aim: Element | null = null
  #stops: Element[] | null = null
  /** What the aim was before it was made wider. */
  #inner: Element[] = []

  constructor(host: Element, signal: AbortSignal) {
    this.#host = host
    const on = { capture: true, signal }
    addEventListener('pointermove', (event) => this.#onMove(event), { ...on, passive: true })
    addEventListener('click', (event) => this.#onClick(event), on)
    addEventListener('keydown', (event) => this.#onKey(event), on)
    for (const type of SWALLOWED) addEventListener(type, (event) => this.#swallow(event), on)
  }

  /** Begins, or ends with null. */
  begin(pointer: Pointer | null): void {
    this.#pointer = pointer
    this.#stops = null
    this.#take(null)
  }

  #take(aim: Element | null): void {
    this.#aim = aim
    this.#inner = []
    this.#pointer?.onAim(aim)
  }

  #onMove(event: Event): void {
    const at = this.#under(event)
    if (!at || !this.#pointer) return
    const aim = this.#pointer.meant(at)
    // Made wider by keys, it stays so while the pointer is in it.
    if (aim === this.#aim || (aim && this.#inner.includes(aim))) return
    this.#take(aim)
  }

  #onClick(event: Event): void {
    const at = this.#under(event)
    if (!at || !this.#pointer) return
    stop(event)
    const aim = this.#pointer.meant(at)
    const chosen = aim && this.#aim && this.#inner.includes(aim) ? this.#aim : aim
    if (chosen) this.#pointer.onChoose(chosen)
  }

  #swallow(event: Event): void {
    if (this.#pointer && this.#under(event)) stop(event)
  }

  #onKey(event: KeyboardEvent): void {
    const pointer = this.#pointer
    if (!pointer || !event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      stop(event)
      pointer.onEscape()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      stop(event)
      this.#step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      stop(event)
      if (event.key === 'ArrowLeft') this.#widen()
      else this.#narrow()
    } else if (event.key === 'Enter' && this.#aim && !this.#isButton(event)) {
      stop(event)
      pointer.onChoose(this.#aim)
    }
  }

  #step(by: 1 | -1): void {
    this.#stops ??= this.#pointer!.stops()
    const stops = this.#stops.filter((stop) => stop.isConnected)
    if (stops.length === 0) return
    const at = this.#aim ? stops.indexOf(this.#inner[0] ?? this.#aim) : -1
    const next = at < 0 ? firstInView(stops, by) : stops[Math.min(Math.max(at + by, 0), stops.length - 1)]!
    this.#take(next)
    next.scrollIntoView({ block: 'center', behavior: 'instant' })
  }

  #widen(): void {
    const wider = this.#aim?.parentElement
    if (!this.#aim || !wider || wider === document.body || wider === document.documentElement) return
    this.#inner.push(this.#aim)
    this.#aim = wider
    this.#pointer?.onAim(wider)
  }

  #narrow(): void {
    const inner = this.#inner.pop() ?? this.#aim?.firstElementChild
    if (!inner) return
    this.#aim = inner
    this.#pointer?.onAim(inner)
  }

  // Null for our own bar, and for what the page only pretends.
  #under(event: Event): Element | null {
    const { target } = event
    if (!event.isTrusted || !(target instanceof Element) || target === this.#host) return null
    return target.matches(BADGES) ? target.parentElement : target
  }

  // In a closed root only we can see which of our buttons has the focus.
  #isButton(event: KeyboardEvent): boolean {
    return event.target === this.#host && this.focusedButton()
  }

  /** Set by the bar: whether one of its buttons has the focus. */
  focusedButton: () => boolean = () => false
}

function firstInView(stops: readonly Element[], by: 1 | -1): Element {
  const inView = stops.filter((each) => {
    const { top, bottom } = each.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
  const from = inView.length ? inView : stops
  return by > 0 ? from[0]! : from.at(-1)!
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
