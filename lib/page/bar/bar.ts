/** The bar on the page: what is loaded in short, and what can be done with all of it. */
import { h, render } from 'preact'
import { i18n } from '#i18n'
import { formatNumber } from '../../locale.ts'
import type { LoadState } from '../../model/loading.ts'
import { type BarChoice, chooseBar, chooseLayers, type Layers } from '../../page-choices.ts'
import type { CollectedHere } from '../collecting.ts'
import { Floating } from '../floating.ts'
import { Moving } from './moving.ts'
import { BAR_CSS } from './style.ts'
import { type BarState, BarView } from './view.tsx'

/** What the bar has others do. Each rejects with a sentence where it failed. */
export interface BarGround {
  next(): boolean
  load(): Promise<LoadState>
  stop(): LoadState | null
  loading(): LoadState | null
  collect(): Promise<CollectedHere>
  undo(collected: CollectedHere): Promise<void>
  /** Does what a key asks for on every page; false where it asks for nothing. */
  byKey(event: KeyboardEvent): boolean
  signal: AbortSignal
}

/** Milliseconds between two looks at how far "load all" is. */
const STEP = 500
/** What is said where no bar stands, such as that it was closed, stays for so many ms. */
const FAREWELL = 8000

export class PageBar {
  readonly #ground: BarGround
  readonly #window: Floating
  readonly #moving: Moving
  #state: BarState
  #choice: BarChoice = { shown: false, at: { x: 1, y: 1 } }
  /** So many choices of the user's here are not yet kept. */
  #keeping = 0
  #collected: CollectedHere | null = null
  #has = false
  #before: HTMLElement | null = null
  #loadTimer: ReturnType<typeof setInterval> | undefined
  #farewell: ReturnType<typeof setTimeout> | undefined

  constructor(ground: BarGround, layers: Layers) {
    const { signal } = ground
    this.#ground = ground
    this.#state = {
      counts: [],
      complaints: 0,
      loading: null,
      said: null,
      busy: false,
      layers,
      open: null,
      closed: false,
      passing: false,
    }
    this.#window = new Floating({
      name: 'trede-bar',
      css: BAR_CSS,
      label: i18n.t('bar.label'),
      role: 'region',
      onKey: (event) => ground.byKey(event) || this.#onKey(event),
      signal,
    })
    this.#moving = new Moving(this.#window.box, (at) => this.#keep({ at }), signal)
    signal.addEventListener('abort', () => {
      clearInterval(this.#loadTimer)
      clearTimeout(this.#farewell)
    })
  }

  get host(): HTMLElement {
    return this.#window.host
  }

  get holdsKeyboard(): boolean {
    return this.#window.focused() !== null
  }

  /** What the page holds now; no reviews, no bar. */
  tell({ counts, complaints }: Pick<BarState, 'counts' | 'complaints'>): void {
    this.#has = counts.some((count) => count > 0)
    this.#change({ counts, complaints, loading: this.#ground.loading() })
    this.#follow()
  }

  /** What the user chose, here or elsewhere. */
  choose(choice: BarChoice, layers: Layers): void {
    // While choices made here are on their way, what was kept before them would take them back.
    const now = this.#keeping > 0 ? this.#choice : choice
    const reopened = now.shown && !this.#choice.shown
    this.#choice = now
    this.#moving.place(now.at)
    this.#change({ layers, ...(reopened ? { closed: false } : {}) })
  }

  #keep(change: Partial<BarChoice>): void {
    this.#choice = { ...this.#choice, ...change }
    this.#keeping++
    chooseBar(change)
      .catch((error: unknown) => this.say(error instanceof Error ? error.message : String(error)))
      .finally(() => this.#keeping--)
  }

  /** Gives the bar the keyboard, also where it was closed; false where there is nothing to tell. */
  focus(): boolean {
    if (!this.#has) return false
    if (!this.#choice.shown) {
      this.#keep({ shown: true })
      this.#change({ closed: false })
    }
    this.#before = document.activeElement as HTMLElement | null
    this.#window.box.querySelector('button')?.focus({ focusVisible: true } as FocusOptions)
    return true
  }

  /** Shows the keys, or hides them. */
  toggleKeys(): void {
    this.#change({ open: this.#state.open === 'keys' ? null : 'keys' })
  }

  /** Says something in the bar; where none stands, in its place for a moment. */
  say(text: string): void {
    this.#say({ text, undo: false })
  }

  /** Says what was collected, with the way back. */
  sayCollected(collected: CollectedHere): void {
    this.#collected = collected
    const { addedIds, known, setName } = collected
    const parts = [i18n.t('bar.collected', addedIds.length, [formatNumber(addedIds.length), setName])]
    if (known > 0) parts.push(i18n.t('collect.known', known, [formatNumber(known)]))
    this.#say({ text: `${parts.join(', ')}.`, undo: addedIds.length > 0 })
  }

  #say(said: BarState['said']): void {
    const passing = !this.#has || !this.#choice.shown
    this.#change({ said, passing, closed: false })
    if (passing) this.#leaveLater()
  }

  #leaveLater(): void {
    clearTimeout(this.#farewell)
    this.#farewell = setTimeout(() => this.#change({ closed: false, passing: false, said: null }), FAREWELL)
  }

  #change(change: Partial<BarState>): void {
    this.#state = { ...this.#state, ...change }
    this.#draw()
  }

  #draw(): void {
    const { closed, passing } = this.#state
    const stands = this.#has && this.#choice.shown
    if (!stands && !closed && !passing) {
      this.#window.close()
      return
    }
    const view = h(BarView, {
      ...this.#state,
      passing: passing && !stands,
      onHandle: (event) => this.#moving.follow(event, event.currentTarget as HTMLElement),
      onNext: () => {
        if (!this.#ground.next()) this.say(i18n.t('bar.noNext'))
      },
      onLoad: () => void this.#attempt(async () => this.#loadingIs(await this.#ground.load())),
      onStop: () => this.#loadingIs(this.#ground.stop()),
      onCollect: () => void this.#attempt(async () => this.sayCollected(await this.#ground.collect())),
      onUndo: () => void this.#attempt(() => this.#undo()),
      onLayers: (change) => void this.#attempt(() => chooseLayers(change)),
      onOpen: (open) => this.#change({ open }),
      onClose: () => this.#closeForGood(),
      onReopen: () => this.#reopen(),
    })
    render(view, this.#window.box)
    this.#window.open()
    this.#moving.fit()
  }

  async #undo(): Promise<void> {
    const collected = this.#collected
    if (!collected) return
    await this.#ground.undo(collected)
    this.#collected = null
    this.say(i18n.t('collect.undone'))
  }

  #closeForGood(): void {
    this.#keep({ shown: false })
    this.#change({ closed: true, open: null, said: null })
    this.#leaveLater()
  }

  #reopen(): void {
    clearTimeout(this.#farewell)
    this.#keep({ shown: true })
    this.#change({ closed: false })
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.#change({ busy: true })
    try {
      await work()
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error))
    }
    this.#change({ busy: false })
  }

  #loadingIs(loading: LoadState | null): void {
    this.#change({ loading, said: loading?.end ? { text: endOf(loading), undo: false } : null })
    this.#follow()
  }

  // "Load all" tells nobody how far it is; it is asked while it runs, also where another surface began it.
  #follow(): void {
    const runs = this.#state.loading?.end === null
    if (!runs || this.#loadTimer !== undefined) return
    this.#loadTimer = setInterval(() => {
      const loading = this.#ground.loading()
      if (loading?.end !== null) {
        clearInterval(this.#loadTimer)
        this.#loadTimer = undefined
      }
      this.#loadingIs(loading)
    }, STEP)
  }

  #onKey(event: KeyboardEvent): void {
    const focused = this.#window.focused()
    if (focused?.matches('.handle') && this.#moving.byKey(event)) event.preventDefault()
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (this.#state.open) this.#change({ open: null })
    else if (this.#before?.isConnected) this.#before.focus({ preventScroll: true })
    else (focused as HTMLElement | null)?.blur()
  }
}

const ENDS = {
  end: 'load.ended',
  limit: 'load.limit',
  stopped: 'load.stopped',
  hidden: 'load.hidden',
  navigated: 'load.navigated',
} as const

function endOf({ end, loaded, trouble }: LoadState): string {
  const count = formatNumber(loaded)
  if (end === 'failed' || end === null) return i18n.t('load.failed', [count, trouble ?? ''])
  return i18n.t(ENDS[end], [count])
}
