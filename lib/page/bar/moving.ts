/** Moves the bar by mouse, finger and arrow keys; its place is a share of the room that the window leaves. */
import type { BarChoice } from '../../page-choices.ts'

type At = BarChoice['at']

const EDGE = 8
/** An arrow key moves so many px; with Shift, so many. */
const STEP = 10
const LEAP = 80

export class Moving {
  readonly #box: HTMLElement
  readonly #onMoved: (at: At) => void
  #at: At = { x: 1, y: 1 }
  #held = false

  /** `onMoved` hears of a new place when the user is done with it. */
  constructor(box: HTMLElement, onMoved: (at: At) => void, signal: AbortSignal) {
    this.#box = box
    this.#onMoved = onMoved
    addEventListener('resize', () => this.fit(), { signal })
  }

  /** Puts the bar in another place; while the user holds it, it stays in the hand. */
  place(at: At): void {
    if (!this.#held) this.#at = at
    this.fit()
  }

  /** Puts the bar where it belongs, whatever size window and bar have now. */
  fit(): void {
    const room = this.#room()
    this.#box.style.left = `${EDGE + room.width * this.#at.x}px`
    this.#box.style.top = `${EDGE + room.height * this.#at.y}px`
  }

  /** An arrow key on the handle; false for any other key. */
  byKey({ key, shiftKey }: KeyboardEvent): boolean {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key]
    if (!way) return false
    const by = shiftKey ? LEAP : STEP
    const { left, top } = this.#box.getBoundingClientRect()
    this.#put(left + way[0]! * by, top + way[1]! * by)
    this.#onMoved(this.#at)
    return true
  }

  /** A press on the handle: the bar follows until it is let go. */
  follow(start: PointerEvent, handle: HTMLElement): void {
    if (start.button !== 0) return
    const { left, top } = this.#box.getBoundingClientRect()
    const [dx, dy] = [start.clientX - left, start.clientY - top]
    handle.setPointerCapture(start.pointerId)
    const end = new AbortController()
    this.#held = true
    const move = (event: PointerEvent) => this.#put(event.clientX - dx, event.clientY - dy)
    const done = () => {
      end.abort()
      this.#held = false
      this.#onMoved(this.#at)
    }
    handle.addEventListener('pointermove', move, { signal: end.signal })
    handle.addEventListener('pointerup', done, { signal: end.signal })
    handle.addEventListener('pointercancel', done, { signal: end.signal })
  }

  #put(left: number, top: number): void {
    const room = this.#room()
    const share = (wanted: number, size: number) =>
      size > 0 ? Math.min(1, Math.max(0, (wanted - EDGE) / size)) : 0
    this.#at = { x: share(left, room.width), y: share(top, room.height) }
    this.fit()
  }

  #room(): { width: number; height: number } {
    const { offsetWidth, offsetHeight } = this.#box
    return {
      width: Math.max(0, document.documentElement.clientWidth - offsetWidth - 2 * EDGE),
      height: Math.max(0, innerHeight - offsetHeight - 2 * EDGE),
    }
  }
}
