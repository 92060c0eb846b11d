/** When the pen opens: words of a review were selected, by mouse, touch or keys, or one of the user's marks was clicked. */
import type { PlacedMark } from '../../model/mark.ts'
import type { FoundReview } from '../../sites/types.ts'
import { WINDOWS } from '../floating.ts'
import { isTyping, type Selected, selectedIn } from '../selection.ts'
import { offsetAt, type Place } from '../words-at.ts'
import type { PenWindow, Subject } from './pen.ts'

interface Needs {
  pen: PenWindow
  found(): readonly FoundReview[]
  /** The user's marks that are drawn on a review; none where they are not shown. */
  marksOf(reviewId: string): readonly PlacedMark[]
  signal: AbortSignal
}

/** A selection is taken for done when it has not changed for so many ms: a finger lets go without telling. */
const RESTS = 250

export class Pointing {
  readonly #needs: Needs
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The selection has changed and was not looked at since. */
  #waits = false
  #pressed = false
  /** The selection that the user has sent the pen away from. */
  #dismissed = ''

  constructor(needs: Needs) {
    this.#needs = needs
    const { signal } = needs
    const capture = { capture: true, signal }
    document.addEventListener('selectionchange', () => this.#soon(), { signal })
    document.addEventListener('pointerdown', (event) => this.#onPress(event), capture)
    document.addEventListener('pointerup', () => this.#onRelease(), capture)
    document.addEventListener('pointercancel', () => this.#onRelease(), capture)
    document.addEventListener('click', (event) => this.#onClick(event), capture)
    document.addEventListener('keydown', (event) => this.#onKey(event), capture)
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** What is selected now. */
  selected(): Selected | null {
    return selectedIn(this.#needs.found(), document.getSelection())
  }

  /** The words with the mark that they carry already, if any. */
  subject({ found, span }: Pick<Subject, 'found' | 'span'>): Subject {
    const same = this.#needs
      .marksOf(found.review.id)
      .find((one) => one.span.start === span.start && one.span.end === span.end)
    return { found, span, mark: same?.mark ?? null }
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#waits = true
    this.#timer = setTimeout(() => this.#look(), RESTS)
  }

  #onPress(event: PointerEvent): void {
    this.#pressed = event.pointerType === 'mouse'
    const { pen } = this.#needs
    if (event.target === pen.host) {
      this.#catchUp()
      return
    }
    if (pen.isOpen) pen.close()
    // A press on the page begins a selection anew; one on our own windows leaves it.
    if (!(event.target as Element).closest?.(WINDOWS)) this.#dismissed = ''
  }

  #onRelease(): void {
    this.#pressed = false
    this.#soon()
  }

  // Who is quick to say what the words are means those that are selected now.
  #catchUp(): void {
    const selected = this.#waits ? this.selected() : null
    if (selected?.kind !== 'words') return
    this.#waits = false
    clearTimeout(this.#timer)
    this.#dismissed = keyOf(document.getSelection())
    this.#needs.pen.retarget(this.subject(selected))
  }

  #look(): void {
    this.#waits = false
    const { pen } = this.#needs
    if (this.#pressed || pen.holdsKeyboard) return
    const selection = document.getSelection()
    const key = keyOf(selection)
    if (key === this.#dismissed && key !== '') return
    const selected = this.selected()
    if (!selected) {
      if (key !== '' && pen.isOpen) pen.close()
      return
    }
    this.#dismissed = key
    const at = selection!.getRangeAt(0).getBoundingClientRect()
    if (selected.kind === 'several') pen.open('several', at)
    else pen.open(this.subject(selected), at)
  }

  #onClick(event: MouseEvent): void {
    const { found, marksOf, pen } = this.#needs
    const target = event.target as Element | null
    if (!event.isTrusted || !target || target.closest(WINDOWS) || target.closest('a, button, [role=button]'))
      return
    if (document.getSelection()?.isCollapsed === false || isTyping()) return
    const place = placeAt(event.clientX, event.clientY)
    const one = place && found().find(({ card }) => card.contains(place.node))
    if (!one || marksOf(one.review.id).length === 0) return
    const offset = offsetAt(one, place)
    if (offset === null) return
    const [hit] = marksOf(one.review.id)
      .filter(({ span }) => span.start <= offset && offset < span.end)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    if (!hit) return
    const at = new DOMRect(event.clientX, event.clientY, 1, 1)
    pen.open({ found: one, span: hit.span, mark: hit.mark }, at)
  }

  // Only while the pen is there, and with a key that pages leave alone.
  #onKey(event: KeyboardEvent): void {
    const { pen } = this.#needs
    if (!pen.isOpen || event.target === pen.host || isTyping()) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      pen.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopImmediatePropagation()
      pen.close()
    }
  }
}

function keyOf(selection: Selection | null): string {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return ''
  return `${selection.anchorOffset} ${selection.focusOffset} ${selection.toString()}`
}

interface Caret {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null
  caretRangeFromPoint?(x: number, y: number): Range | null
}

function placeAt(x: number, y: number): Place | null {
  const doc = document as unknown as Caret
  const position = doc.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = doc.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
