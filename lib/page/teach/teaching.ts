/** Teaching on the page: what was pointed at, what follows from it, and what is shown of it. */
import { i18n } from '#i18n'
import type { ToBackground } from '../../protocol.ts'
import { blockAt, linesIn } from '../../sites/taught/blocks.ts'
import type { Corrections, TaughtField } from '../../sites/taught/fields.ts'
import { type Learned, learn } from '../../sites/taught/learn.ts'
import { mergeTaught } from '../../sites/taught/merge.ts'
import { rememberShapes } from '../../sites/taught/shape.ts'
import { Bar } from './bar.ts'
import { Outlines } from './outlines.ts'
import { Pointing } from './pointing.ts'
import { blocksOf, fieldsIn } from './stops.ts'

/** Where the user is. */
export type Step =
  | { kind: 'first' }
  | { kind: 'second' }
  | { kind: 'check' }
  | { kind: 'field'; field: TaughtField }
  | { kind: 'saving' }
  | { kind: 'saved'; count: number; allowed: boolean }

type Ask = <K extends 'taught.of' | 'taught.keep' | 'options.open'>(
  kind: K,
  data: Parameters<ToBackground[K]>[0],
) => Promise<ReturnType<ToBackground[K]>>

export class Teaching {
  readonly #ask: Ask
  readonly #host = document.createElement('trede-teach')
  readonly #end = new AbortController()
  readonly #outlines = new Outlines(this.#end.signal)
  readonly #pointing = new Pointing(this.#host, this.#end.signal)
  readonly #bar: Bar
  #shape = rememberShapes()
  #step: Step = { kind: 'first' }
  #examples: Element[] = []
  #inward = 0
  #corrections: Corrections = {}
  #learned: Learned | null = null
  #trouble: string | null = null
  #aim: Element | null = null

  constructor(ask: Ask) {
    this.#ask = ask
    // Beside the body, so that no reader looks into it; a modal dialog lets nothing but itself be used.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
    ;(modal ?? document.documentElement).append(this.#host)
    const root = this.#host.attachShadow({ mode: 'closed' })
    this.#bar = new Bar(root, {
      onBack: () => this.#back(),
      onClose: () => this.stop(),
      onField: (field) => this.#go({ kind: 'field', field }),
      onNone: () => this.#correct(null),
      onUndoField: (field) => this.#uncorrect(field),
      onLevel: (by) => this.#otherLevel(by),
      onSave: () => void this.#save(),
      onOptions: () => void this.#openOptions(),
    })
    this.#pointing.focusedButton = () => this.#bar.buttonHasFocus()
    root.append(this.#outlines.element)
    this.#outlines.element.showPopover()
    this.#bar.open()
    this.#go({ kind: 'first' })
  }

  get alive(): boolean {
    return !this.#end.signal.aborted
  }

  /** Brings the bar back into focus. */
  focus(): void {
    this.#bar.focus()
  }

  stop(): void {
    this.#end.abort()
    this.#host.remove()
  }

  #go(step: Step): void {
    this.#step = step
    this.#aim = null
    if (step.kind === 'first' || step.kind === 'second') this.#pointAtReview()
    else if (step.kind === 'field') this.#pointAtField()
    else this.#pointing.begin(null)
    this.#draw()
    this.#bar.focus()
  }

  #pointAtReview(): void {
    this.#shape = rememberShapes()
    this.#point({
      meant: (element) => blockAt(element, this.#shape),
      stops: () => blocksOf(document.body),
      onChoose: (chosen) => this.#choose(chosen),
    })
  }

  #pointAtField(): void {
    const cards = this.#cards()
    const within = (element: Element) => cards.some((card) => card !== element && card.contains(element))
    this.#point({
      meant: (element) => (within(element) ? element : null),
      stops: () => cards.slice(0, 3).flatMap(fieldsIn),
      onChoose: (chosen) => within(chosen) && this.#correct(chosen),
    })
  }

  #point(how: Pick<Parameters<Pointing['begin']>[0] & object, 'meant' | 'stops' | 'onChoose'>): void {
    this.#pointing.begin({
      ...how,
      onAim: (aim) => {
        this.#aim = aim
        this.#trouble = null
        this.#draw()
      },
      onEscape: () => this.#back(),
    })
  }

  #choose(chosen: Element): void {
    const [first] = this.#examples
    if (this.#step.kind === 'first' || !first) {
      this.#examples = [chosen]
      this.#go({ kind: 'second' })
      return
    }
    this.#examples = [first, chosen]
    this.#corrections = {}
    this.#inward = 0
    if (this.#learn()) this.#go({ kind: 'check' })
    else
      this.#say(
        i18n.t(first.contains(chosen) || chosen.contains(first) ? 'teach.sameReview' : 'teach.nothing'),
      )
  }

  #learn(): boolean {
    const [first, second] = this.#examples
    const lesson = {
      examples: [first!, second!] as const,
      inward: this.#inward,
      corrections: this.#corrections,
    }
    this.#learned = learn(document, new URL(location.href), new Date(), lesson)
    return (this.#learned?.found.length ?? 0) > 0
  }

  #correct(element: Element | null): void {
    if (this.#step.kind !== 'field') return
    const { field } = this.#step
    const before = this.#corrections
    const last = this.#learned
    this.#corrections = { ...before, [field]: element }
    const has =
      this.#learn() && (element === null || this.#learned!.found.some(({ review }) => review[field]))
    if (has) {
      this.#go({ kind: 'check' })
      return
    }
    this.#corrections = before
    this.#learned = last
    this.#say(i18n.t(element ? `teach.unread.${field}` : 'teach.nothing'))
  }

  #uncorrect(field: TaughtField): void {
    const { [field]: _, ...others } = this.#corrections
    this.#corrections = others
    this.#learn()
    this.#go({ kind: 'check' })
  }

  #otherLevel(by: 1 | -1): void {
    const [inward, learned, corrections] = [this.#inward, this.#learned, this.#corrections]
    this.#inward += by
    this.#corrections = {}
    if (this.#learn()) {
      this.#go({ kind: 'check' })
      return
    }
    this.#inward = inward
    this.#learned = learned
    this.#corrections = corrections
    this.#say(i18n.t('teach.noLevel'))
  }

  #back(): void {
    this.#trouble = null
    const { kind } = this.#step
    if (kind === 'field') this.#go({ kind: 'check' })
    else if (kind === 'first' || kind === 'saved') this.stop()
    else {
      this.#examples = []
      this.#learned = null
      this.#go({ kind: 'first' })
    }
  }

  async #save(): Promise<void> {
    const learned = this.#learned
    if (!learned) return
    this.#go({ kind: 'saving' })
    try {
      const old = (await this.#ask('taught.of', location.hostname)).find(({ id }) => id === learned.reader.id)
      const reader = mergeTaught(document, new URL(location.href), new Date(), learned.reader, old)
      const { allowed } = await this.#ask('taught.keep', reader)
      this.#go({ kind: 'saved', count: learned.found.length, allowed })
    } catch (error) {
      this.#go({ kind: 'check' })
      this.#say(i18n.t('teach.failed', [error instanceof Error ? error.message : String(error)]))
    }
  }

  async #openOptions(): Promise<void> {
    try {
      await this.#ask('options.open', undefined)
      this.stop()
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error))
    }
  }

  #say(trouble: string): void {
    this.#trouble = trouble
    this.#draw()
  }

  #cards(): Element[] {
    return this.#learned?.found.map(({ card }) => card) ?? []
  }

  #draw(): void {
    const { kind } = this.#step
    const found = kind === 'check' || kind === 'field' || kind === 'saving' ? this.#cards() : []
    this.#outlines.show([
      ...found.map((card) => [card, 'found'] as const),
      ...(kind === 'second' ? this.#examples.map((example) => [example, 'chosen'] as const) : []),
      ...(this.#aim ? [[this.#aim, 'aim'] as const] : []),
    ])
    this.#bar.show({
      step: this.#step,
      host: location.hostname,
      aimed: this.#aim ? linesIn(this.#aim, 4).join(' ').replace(/\s+/g, ' ').trim() : null,
      found: this.#learned?.found ?? [],
      canGo: this.#learned?.canGo ?? { inward: false, outward: false },
      corrected: this.#corrections,
      trouble: this.#trouble,
    })
  }
}
