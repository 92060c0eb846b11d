/** What the user does on the page itself: pen, bar, keys, and what the browser's menu and keys ask for. */
import { i18n } from '#i18n'
import { loadChoice } from '../load-choice.ts'
import type { MarkKind } from '../model/mark.ts'
import type { Span } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { followPageChoices, type PageChoices, pageChoices } from '../page-choices.ts'
import type { PageAct, Step } from '../protocol.ts'
import type { FoundReview } from '../sites/types.ts'
import type { Annotating } from './annotating.ts'
import { PageBar } from './bar/bar.ts'
import { type CollectedHere, collectHere, undoCollect } from './collecting.ts'
import type { Drawing } from './drawing.ts'
import { followKeys, type KeyAct } from './keys.ts'
import type { Loading } from './loading.ts'
import { PenWindow } from './pen/pen.ts'
import { Pointing } from './pen/pointing.ts'
import type { PageReader } from './reader.ts'
import { inTurns } from './turns.ts'

type Ask = Parameters<typeof collectHere>[0]

export interface DeskGround {
  drawing: Drawing
  reader: PageReader
  annotating: Annotating
  loading: Loading
  ask: Ask
  walk(step: Step): boolean
  signal: AbortSignal
}

export class PageDesk {
  readonly #ground: DeskGround
  readonly #pen: PenWindow
  readonly #pointing: Pointing
  readonly #bar: PageBar
  #choices: PageChoices | null = null
  /** Reviews by what the menu was opened on. */
  #menuAt: Element | null = null
  /** The review that was walked to or worked on last. */
  #last: string | null = null

  constructor(ground: DeskGround) {
    const { annotating, drawing, loading, signal } = ground
    this.#ground = ground
    const byKey = followKeys(
      () => this.#listens(),
      (act) => void this.#onKey(act),
      signal,
    )
    this.#pen = new PenWindow({
      annotating,
      isComplaint: (id, span) => drawing.complaintsOf(id).some((one) => overlap(one, span)),
      show: (found, span) => drawing.flash(found, span),
      byKey,
      signal,
    })
    this.#pointing = new Pointing({
      pen: this.#pen,
      found: () => this.#found(),
      marksOf: (id) => (this.#choices?.layers.mine === false ? [] : annotating.marksOf(id)),
      signal,
    })
    this.#bar = new PageBar(
      {
        next: () => ground.walk('complaint'),
        load: async () => {
          const { limit, pace } = await loadChoice()
          return loading.start({ limit, pace, setId: null })
        },
        stop: () => loading.stop(),
        loading: () => loading.state(),
        collect: () => collectHere(ground.ask, [...ground.reader.items]),
        undo: (collected: CollectedHere) => undoCollect(ground.ask, collected),
        byKey,
        signal,
      },
      { complaints: true, praise: false, themes: false, mine: true },
    )
    document.addEventListener(
      'contextmenu',
      ({ target }) => {
        this.#menuAt = target instanceof Element ? target : null
      },
      { capture: true, signal },
    )
    signal.addEventListener(
      'abort',
      followPageChoices((choices) => this.#choose(choices)),
    )
  }

  /** Learns what the user chose for every page. Before that nothing of ours but badges and complaints is shown. */
  async start(): Promise<void> {
    this.#choose(await pageChoices())
  }

  /** What is drawn has changed. */
  tell(): void {
    const { annotating, drawing } = this.#ground
    const counts = [0, 0, 0, 0, 0, 0, 0]
    let complaints = 0
    for (const { reviewId, verdict } of drawing.verdicts()) {
      const level = annotating.levelOf(reviewId) ?? verdict.level
      counts[level]!++
      complaints += verdict.complaints.length
    }
    this.#bar.tell({ counts, complaints })
  }

  /** Tells the user something, in the bar or in its place. */
  say(text: string): void {
    this.#bar.say(text)
  }

  /** Does what was asked for outside the page; false where it cannot be done here. */
  async act(act: PageAct): Promise<boolean> {
    if (act === 'bar') return this.#bar.focus()
    if (act === 'collect') return this.#collect(this.#reviewMeant())
    if (act === 'reason') return this.#openReason()
    return this.#markAs(act)
  }

  #choose(choices: PageChoices): void {
    const { drawing, signal } = this.#ground
    this.#choices = choices
    this.#bar.choose(choices.bar, choices.layers)
    void inTurns(drawing.showLayers(choices.layers), () => signal.aborted || this.#choices !== choices)
  }

  #found(): readonly FoundReview[] {
    return this.#ground.reader.reading?.found ?? []
  }

  #listens(): boolean {
    const focused = this.#ground.drawing.focused()
    if (focused) this.#last = focused
    if (this.#pen.holdsKeyboard) return !this.#pen.isTyping
    return focused !== null || this.#bar.holdsKeyboard
  }

  async #onKey(act: KeyAct): Promise<void> {
    if (act.kind === 'keys') {
      if (!this.#bar.holdsKeyboard) this.#bar.focus()
      this.#bar.toggleKeys()
    } else if (act.kind === 'walk') this.#ground.walk(act.step)
    else if (act.kind === 'collect') await this.#collect(this.#reviewMeant())
    else if (act.kind === 'reason') this.#openReason()
    else if (act.kind === 'level') await this.#setLevel(act.level)
    else await this.#markAs(act.kind)
  }

  /** The review that is worked on: under the keyboard, under the menu, in the selection, or the one before. */
  #reviewMeant(): FoundReview | null {
    const { drawing } = this.#ground
    const byId = (id: string | null) => this.#found().find(({ review }) => review.id === id) ?? null
    const menuAt = this.#menuAt
    const inMenu = menuAt ? this.#found().find(({ card }) => card.contains(menuAt)) : undefined
    const selected = this.#pointing.selected()
    const inSelection = selected?.kind === 'words' ? selected.found : undefined
    return byId(drawing.focused()) ?? inMenu ?? inSelection ?? byId(this.#last)
  }

  async #setLevel(level: Parameters<Annotating['setLevel']>[1]): Promise<void> {
    if (this.#pen.holdsKeyboard) return this.#pen.say({ level })
    const meant = this.#reviewMeant()
    if (!meant) return
    await this.#attempt(() => this.#ground.annotating.setLevel(meant.review.id, level))
  }

  #openReason(): boolean {
    const meant = this.#reviewMeant()
    if (meant) this.#ground.drawing.openReason(meant.review.id)
    return meant !== null
  }

  async #collect(meant: FoundReview | null): Promise<boolean> {
    if (!meant) return false
    const { annotating, ask } = this.#ground
    return this.#attempt(async () => {
      this.#bar.sayCollected(await collectHere(ask, [annotating.itemOf(meant.review.id)]))
    })
  }

  // The words selected, or, where none are, all words of the review under the keyboard.
  async #markAs(kind: MarkKind | 'mark'): Promise<boolean> {
    const selected = this.#pointing.selected()
    if (this.#pen.holdsKeyboard && kind !== 'mark') {
      if (kind === 'note') this.#pen.focus('note')
      else await this.#pen.say({ kind })
      return true
    }
    if (selected?.kind === 'several') {
      this.#pen.open('several', selectionRect())
      return false
    }
    const found = selected?.found ?? this.#reviewMeant()
    if (!found) return false
    const span = selected?.span ?? { start: 0, end: wordingOf(found.review).text.length }
    if (span.start >= span.end) return false
    this.#pen.open(this.#pointing.subject({ found, span }), selectionRect())
    if (kind === 'mark' || kind === 'note') this.#pen.focus(kind === 'note' ? 'note' : undefined)
    else await this.#pen.say({ kind })
    return true
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      this.#bar.say(i18n.t('card.failed', [error instanceof Error ? error.message : String(error)]))
      return false
    }
  }
}

function selectionRect(): DOMRect {
  const selection = document.getSelection()
  return selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : new DOMRect(8, 8, 1, 1)
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
