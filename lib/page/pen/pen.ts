/** The pen: a small window beside selected words or a mark, in which the user says what they are. */
import { h, render } from 'preact'
import { i18n } from '#i18n'
import type { Mark, MarkBody } from '../../model/mark.ts'
import type { Span } from '../../model/verdict.ts'
import type { FoundReview } from '../../sites/types.ts'
import type { Annotating } from '../annotating.ts'
import { Floating } from '../floating.ts'
import { besideBadge } from '../reason-card/position.ts'
import { PEN_CSS } from './style.ts'
import { Pen, type PenState, tagsIn } from './view.tsx'

/** The words that the pen is at. */
export interface Subject {
  found: FoundReview
  span: Span
  /** Null for words that carry no mark yet. */
  mark: Mark | null
}

export interface PenGround {
  annotating: Annotating
  /** Whether words lie on a complaint of the program. */
  isComplaint(reviewId: string, span: Span): boolean
  /** Shows which words are meant while the page's own selection is elsewhere; null ends it. */
  show(found: FoundReview, span: Span | null): void
  /** Does what a key asks for on every page; false where it asks for nothing. */
  byKey(event: KeyboardEvent): boolean
  signal: AbortSignal
}

/** What is typed is stored so many ms after the last letter, and when the field is left. */
const RESTS = 800
const NOTHING: Omit<MarkBody, 'kind'> = { theme: null, level: null, note: '', tags: [] }

export class PenWindow {
  readonly #ground: PenGround
  readonly #window: Floating
  #subject: Subject | null = null
  #body: MarkBody | null = null
  #state: PenState = null
  #removed: Mark | null = null
  #at: DOMRect | null = null
  /** What had keyboard and selection before the pen took them. */
  #before: { focus: HTMLElement | null; range: Range | null } | null = null
  #queue: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(ground: PenGround) {
    const { signal } = ground
    this.#ground = ground
    this.#window = new Floating({
      name: 'trede-pen',
      css: PEN_CSS,
      label: i18n.t('pen.label'),
      role: 'dialog',
      onKey: (event) => ground.byKey(event) || this.#onKey(event),
      onInput: () => {
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => this.#storeTyped(), RESTS)
      },
      signal,
    })
    const move = () => this.#move()
    addEventListener('scroll', move, { capture: true, passive: true, signal })
    addEventListener('resize', move, { signal })
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  get isOpen(): boolean {
    return this.#window.isOpen
  }

  /** Whether the user is at work in the pen. */
  get holdsKeyboard(): boolean {
    return this.#window.focused() !== null
  }

  get isTyping(): boolean {
    return this.#window.isTyping()
  }

  get host(): HTMLElement {
    return this.#window.host
  }

  /** Opens beside words, or says in place that words of several reviews cannot be marked at once. */
  open(subject: Subject | 'several', at: DOMRect): void {
    this.#storeTyped()
    this.#forget()
    this.#at = at
    if (subject === 'several') this.#state = 'several'
    else {
      this.#subject = subject
      this.#body = subject.mark && bodyOf(subject.mark)
      this.#state = null
    }
    this.#draw()
    this.#window.open()
    this.#move()
  }

  /** Is at other words from now on, without being drawn anew: the press that is under way is on what stands there. */
  retarget(subject: Subject): void {
    if (this.#subject && !this.#subject.mark && !subject.mark) this.#subject = subject
  }

  /** Gives the pen the keyboard. */
  focus(field?: 'note'): void {
    if (!this.isOpen) return
    if (!this.holdsKeyboard) {
      const selection = document.getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null
      this.#before = { focus: document.activeElement as HTMLElement | null, range }
    }
    const { box } = this.#window
    const first = box.querySelector<HTMLElement>(field === 'note' ? 'textarea' : 'button')
    ;(first ?? box).focus({ preventScroll: true, focusVisible: true } as FocusOptions)
    if (this.#subject) this.#ground.show(this.#subject.found, this.#subject.span)
  }

  /** Says something of the words at once, as a click in the pen does. */
  say(change: Partial<MarkBody>): Promise<void> {
    const subject = this.#subject
    if (!subject) return Promise.resolve()
    const before = this.#body
    this.#body = { kind: 'note', ...NOTHING, ...before, ...change }
    const body = this.#body
    this.#state = 'saving'
    this.#draw()
    // One after the other: the second change of new words is a change of the mark that the first one makes.
    this.#queue = this.#queue.then(async () => {
      try {
        const { annotating } = this.#ground
        const { found, span, mark } = subject
        subject.mark = mark
          ? await annotating.change(mark.id, change)
          : await annotating.add(found.review.id, span, body)
        if (subject === this.#subject) this.#state = 'saved'
      } catch (error) {
        if (subject !== this.#subject) return
        // What was typed stays in its field; what was pressed is shown as it is stored.
        this.#body = subject.mark ? bodyOf(subject.mark) : null
        this.#state = { failed: i18n.t('pen.failed', [sentenceOf(error)]) }
      }
      if (subject === this.#subject) this.#draw()
    })
    return this.#queue
  }

  close(): void {
    this.#storeTyped()
    const hadKeyboard = this.holdsKeyboard
    this.#forget()
    this.#window.close()
    if (hadKeyboard) this.#giveBack()
    this.#before = null
  }

  #forget(): void {
    clearTimeout(this.#timer)
    if (this.#subject) this.#ground.show(this.#subject.found, null)
    this.#subject = null
    this.#body = null
    this.#removed = null
    render(null, this.#window.box)
  }

  #giveBack(): void {
    const { focus, range } = this.#before ?? { focus: null, range: null }
    if (focus?.isConnected && focus !== document.body) focus.focus({ preventScroll: true })
    const selection = document.getSelection()
    if (!range || !selection || !range.startContainer.isConnected) return
    selection.removeAllRanges()
    selection.addRange(range)
  }

  #storeTyped(): void {
    clearTimeout(this.#timer)
    const note = this.#window.box.querySelector('textarea')
    const tags = this.#window.box.querySelector<HTMLInputElement>('input[name=tags]')
    if (!this.#subject || !note || !tags) return
    const known = this.#body ?? NOTHING
    const change: Partial<MarkBody> = {}
    if (note.value !== known.note) change.note = note.value
    const typed = tagsIn(tags.value)
    if (typed.join() !== known.tags.join()) change.tags = typed
    if (Object.keys(change).length > 0) void this.say(change)
  }

  async #remove(): Promise<void> {
    const subject = this.#subject
    await this.#queue
    const mark = subject?.mark
    if (!subject || !mark) return
    try {
      await this.#ground.annotating.remove(mark)
      this.#removed = mark
      this.#state = 'removed'
    } catch (error) {
      this.#state = { failed: i18n.t('pen.failed', [sentenceOf(error)]) }
    }
    this.#draw()
    if (this.holdsKeyboard || this.#before) this.#window.box.querySelector('button')?.focus()
  }

  async #undo(): Promise<void> {
    const [subject, mark] = [this.#subject, this.#removed]
    if (!subject || !mark) return
    try {
      subject.mark = await this.#ground.annotating.restore(mark)
      this.#body = bodyOf(subject.mark)
      this.#removed = null
      this.#state = 'saved'
    } catch (error) {
      this.#state = { failed: i18n.t('pen.failed', [sentenceOf(error)]) }
    }
    this.#draw()
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      this.close()
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.#step(event)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.isTyping) this.#storeTyped()
  }

  // Arrows go along a row of buttons.
  #step(event: KeyboardEvent): void {
    const row = this.#window.focused()?.closest('[role=toolbar]')
    const buttons = [...(row?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(this.#window.focused() as HTMLButtonElement)
    if (at < 0) return
    event.preventDefault()
    const by = event.key === 'ArrowRight' ? 1 : -1
    buttons[(at + by + buttons.length) % buttons.length]!.focus()
  }

  #draw(): void {
    const subject = this.#subject
    const mayDeny =
      subject !== null &&
      (this.#body?.kind === 'not-complaint' ||
        this.#ground.isComplaint(subject.found.review.id, subject.span))
    const view = h(Pen, {
      body: this.#body,
      mayDeny,
      state: this.#state,
      onSay: (change) => void this.say(change),
      onRemove: () => void this.#remove(),
      onUndo: () => void this.#undo(),
      onClose: () => this.close(),
    })
    render(view, this.#window.box)
    this.#move()
  }

  #move(): void {
    if (!this.isOpen) return
    const at = this.#rect()
    if (!at) return
    const { style, offsetWidth: width, scrollHeight: height } = this.#window.box
    const view = { width: document.documentElement.clientWidth, height: innerHeight }
    const spot = besideBadge(at, { width, height: height + 2 }, view)
    style.left = `${spot.left}px`
    style.top = `${spot.top}px`
  }

  // Where the words are now; where they were, once they have left the page.
  #rect(): DOMRect | null {
    const [first] = this.#subject?.found.locate(this.#subject.span) ?? []
    const last = this.#subject?.found.locate(this.#subject.span).at(-1)
    if (!first || !last) return this.#at
    const range = document.createRange()
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(last.endContainer, last.endOffset)
    return range.getBoundingClientRect()
  }
}

function bodyOf({ kind, theme, level, note, tags }: Mark): MarkBody {
  return { kind, theme, level, note, tags }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
