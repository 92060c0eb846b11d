/** Outlines over the page: drawn by our own layer, the page's elements stay as they are. */

/** What an outline means. */
export type Kind = 'found' | 'chosen' | 'aim'

/** How often the page is looked at for elements that moved by themselves, in ms. */
const LOOK = 250
/** More outlines than this are not told apart any more. */
const MOST = 300

export class Outlines {
  readonly element = document.createElement('div')
  readonly #boxes: HTMLElement[] = []
  #shown: readonly (readonly [Element, Kind])[] = []

  constructor(signal: AbortSignal) {
    this.element.className = 'outlines'
    this.element.popover = 'manual'
    this.element.setAttribute('aria-hidden', 'true')
    const draw = () => this.#draw()
    addEventListener('scroll', draw, { capture: true, passive: true, signal })
    addEventListener('resize', draw, { signal })
    const timer = setInterval(draw, LOOK)
    signal.addEventListener('abort', () => clearInterval(timer))
  }

  /** Outlines these and nothing else. */
  show(shown: readonly (readonly [Element, Kind])[]): void {
    this.#shown = shown.slice(0, MOST)
    this.#draw()
  }

  // Reads all places before it writes.
  #draw(): void {
    const rects = this.#shown.map(([element]) => element.getBoundingClientRect())
    while (this.#boxes.length > rects.length) this.#boxes.pop()!.remove()
    for (const [i, rect] of rects.entries()) {
      const box = this.#boxes[i] ?? this.#newBox()
      const className = `outline ${this.#shown[i]![1]}`
      if (box.className !== className) box.className = className
      const { style } = box
      style.left = `${rect.left}px`
      style.top = `${rect.top}px`
      style.width = `${rect.width}px`
      style.height = `${rect.height}px`
    }
  }

  #newBox(): HTMLElement {
    const box = document.createElement('div')
    this.element.append(box)
    this.#boxes.push(box)
    return box
  }
}
