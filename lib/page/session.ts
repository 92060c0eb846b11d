/** One visit to a page: reads it, classifies, draws, tells what it found, and does so again when the page changes. */
import { i18n } from '#i18n'
import type { PageState, Step, ToBackground } from '../messages.ts'
import type { Annotation } from '../model/annotation.ts'
import type { ReviewItem } from '../model/item.ts'
import type { LevelId } from '../model/ladder.ts'
import type { LoadState, LoadWish } from '../model/loading.ts'
import type { Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { fieldsOf } from '../sites/health.ts'
import type { ReadOptions } from '../sites/read-page.ts'
import { type PageReport, reportOn } from '../sites/report.ts'
import type { Field, PageReading } from '../sites/types.ts'
import { commonAncestor } from './common-ancestor.ts'
import { debounce } from './debounce.ts'
import { Drawing, type DrawnReview } from './drawing.ts'
import { handsOf } from './load-all/hands.ts'
import { type Glance, LoadAll } from './load-all/load-all.ts'
import { reveal } from './reveal.ts'
import { rememberVerdicts, type Verdicts } from './verdicts.ts'
import { walk } from './walk.ts'
import { watch } from './watch.ts'

/** What a visit needs from the other rooms. */
export interface Rooms {
  /** Reads the page in view; null where no reader finds anything. */
  read(options: ReadOptions): PageReading | null
  /** A verdict for each review, in order. */
  classify(reviews: readonly Review[]): Promise<Verdict[]>
  ask<K extends keyof ToBackground>(
    kind: K,
    data: Parameters<ToBackground[K]>[0],
  ): Promise<ReturnType<ToBackground[K]>>
  /** The user has chosen a review by its badge. */
  choose(reviewId: string): void
  /** False once the extension was updated or removed under the page. */
  alive(): boolean
  signal: AbortSignal
}

/** So many reviews are drawn at once: some 10 ms of work, so that the page can go on in between. */
const SLICE = 20
/** A background that is being updated is asked again so often, and after so many ms. */
const RETRIES = 3
const RETRY = 1500
/** How long a page may stay without reviews before it is called one, in ms. */
const SETTLE = 2500
/** So many texts of a proposal are shown. */
const PREVIEW = 2

export class PageSession {
  readonly #rooms: Rooms
  readonly #verdicts: Verdicts
  readonly #drawing: Drawing
  readonly #own = new Map<string, LevelId | null>()
  readonly #near = debounce(() => this.#run(), 100, 500)
  readonly #far = debounce(() => this.#run(), 400, 2000)
  readonly #settled = debounce(() => this.#run(), SETTLE, SETTLE)
  readonly #retry = debounce(() => this.#run(), RETRY, RETRY)
  #reading: PageReading | null = null
  #items: ReviewItem[] = []
  #unseen: ReviewItem[] = []
  #status: PageState['status'] = 'reading'
  #scope: Element | null = null
  #visit = 0
  /** The path on which the user has wanted what was proposed. */
  #wanted: string | null = null
  #settlesAt = 0
  #running: Promise<void> | null = null
  #load: LoadAll | null = null
  #again = false
  #missed = false
  #failures = 0
  #told = ''
  /** The classifier is another one: what is read is told anew, also where nobody looks at the page. */
  #anew = false

  constructor(rooms: Rooms) {
    this.#rooms = rooms
    this.#verdicts = rememberVerdicts(rooms.classify)
    this.#drawing = new Drawing({
      setLevel: (id, level) => this.#setLevel(id, level),
      onChoose: (id) => rooms.choose(id),
      signal: rooms.signal,
    })
  }

  start(): void {
    const { signal } = this.#rooms
    watch({
      scope: () => this.#scope,
      onNear: () => this.#near.ask(),
      onFar: () => (this.#status === 'reading' ? this.#near : this.#far).ask(),
      signal,
    })
    document.addEventListener('visibilitychange', () => this.#onVisible(), { signal })
    signal.addEventListener('abort', () => this.#stop())
    this.#begin()
    // Starting up is work enough for one task.
    setTimeout(() => this.#run())
  }

  /** The address has changed under the document. */
  navigated(): void {
    this.#begin()
    this.#near.ask()
  }

  /** The same words may now have another verdict. */
  verdictsChanged(): void {
    this.#verdicts.forget()
    this.#told = ''
    this.#anew = true
    this.#near.ask()
    void this.#load?.classifyAnew(this.#verdicts.on).catch((error: unknown) => this.#complain(error))
  }

  #begin(): void {
    this.#visit++
    this.#status = 'reading'
    this.#settlesAt = performance.now() + SETTLE
    this.#settled.cancel()
  }

  state(): PageState {
    return {
      status: this.#status,
      url: location.href,
      site: this.#reading?.site ?? null,
      reader: this.#reading?.reader ?? null,
      place: this.#reading?.place ?? null,
      items: this.#items,
      unseen: this.#unseen,
      takenOver: this.#reading?.takenOver ?? false,
      proposal: proposalOf(this.#reading),
      missing: this.#missing(),
      earlier: this.#earlier(),
      loading: this.loadState(),
    }
  }

  /** Reads what was proposed, here and on whatever else this path shows. */
  readProposal(): void {
    this.#wanted = location.pathname
    this.#begin()
    this.#near.ask()
  }

  /** What can be told of the page where it is read badly. Throws where it was not read. */
  report(): PageReport {
    if (!this.#reading) throw new Error(i18n.t('health.nothing'))
    return reportOn(document, new URL(location.href), this.#reading)
  }

  #missing(): readonly Field[] {
    const settled = performance.now() >= this.#settlesAt
    return settled && this.#reading ? fieldsOf(this.#reading).missing : []
  }

  /** Loads the rest of the place's reviews; does nothing while that is going on. Throws where no place is in view. */
  loadAll(wish: LoadWish): LoadState {
    const running = this.#loadHere()?.state()
    if (running?.end === null) return running
    const place = this.#reading?.place
    if (!place) throw new Error(i18n.t('card.noPlace'))
    const { ask } = this.#rooms
    const load = new LoadAll(
      {
        hands: handsOf(),
        look: () => this.#look(),
        collect: async (setId, items) => (await ask('reviews.collect', { setId, items })).added,
      },
      wish,
      place.id,
    )
    this.#load?.stop('navigated')
    this.#load = load
    if (document.hidden) load.stop('hidden')
    void load.run()
    return load.state()
  }

  stopLoading(): LoadState | null {
    this.#load?.stop('stopped')
    return this.loadState()
  }

  loadState(): LoadState | null {
    return this.#loadHere()?.state() ?? null
  }

  #loadHere(): LoadAll | null {
    return this.#load && this.#load.placeId === this.#reading?.place?.id ? this.#load : null
  }

  #earlier(): ReviewItem[] {
    const shown = new Set(this.#items.map(({ review }) => review.id))
    return (this.#loadHere()?.items ?? []).filter(({ review }) => !shown.has(review.id))
  }

  async #look(): Promise<Glance> {
    while (this.#running) await this.#running
    await this.#run()
    return { reading: this.#reading, items: this.#items }
  }

  /** Scrolls to a review and flashes it; false where it is no longer on the page. */
  reveal(reviewId: string): boolean {
    const found = this.#reading?.found.find(({ review }) => review.id === reviewId)
    return found !== undefined && reveal(found, this.#drawing, this.#rooms.signal)
  }

  /** Moves the keyboard to another review's badge; false where there is none in that direction. */
  walk(step: Step): boolean {
    return walk(step, this.#reading?.found ?? [], this.#drawing, this.#rooms.signal)
  }

  annotationsChanged(annotations: readonly Annotation[]): void {
    for (const { reviewId, level } of annotations) this.#setOwn(reviewId, level)
  }

  #setOwn(reviewId: string, level: LevelId | null): void {
    if ((this.#own.get(reviewId) ?? null) !== level) this.#drawing.setOwn(reviewId, level)
    this.#own.set(reviewId, level)
  }

  #onVisible(): void {
    if (document.hidden) this.#load?.stop('hidden')
    if (!this.#rooms.alive() || document.hidden) return
    if (this.#missed) this.#near.ask()
    this.#missed = false
    // The user may have been at work in another tab.
    void this.#learnOwn([...this.#own.keys()])
  }

  async #run(): Promise<void> {
    if (!this.#rooms.alive()) return
    if (document.hidden && !this.#anew) {
      this.#missed = true
      return
    }
    if (this.#running) {
      this.#again = true
      return
    }
    this.#anew = false
    this.#running = this.#readOnce()
    await this.#running
    this.#running = null
    if (this.#again) this.#near.ask()
    this.#again = false
  }

  async #readOnce(): Promise<void> {
    try {
      await this.#readAndDraw()
      this.#failures = 0
    } catch (error) {
      if (!this.#rooms.alive()) return
      console.error('Trede could not read this page.', error)
      if (this.#failures++ < RETRIES) this.#retry.ask()
    }
  }

  async #readAndDraw(): Promise<void> {
    const visit = this.#visit
    const stale = () => this.#rooms.signal.aborted || visit !== this.#visit
    const settled = performance.now() >= this.#settlesAt
    const confirmed = this.#wanted === location.pathname
    const reading = this.#rooms.read({ settled: settled || confirmed, confirmed })
    const found = reading?.found ?? []
    this.#scope = commonAncestor(found.map(({ card }) => card))

    const drawn: DrawnReview[] = []
    await inSlices(found, stale, async (batch) => {
      const verdicts = await this.#verdicts.on(batch.map(({ review }) => review))
      if (stale()) return
      const more = batch.map((one, i) => ({ ...one, verdict: verdicts[i]! }))
      this.#drawing.draw(more, this.#own)
      drawn.push(...more)
    })
    const unseen: ReviewItem[] = []
    const place = reading?.place
    await inSlices(place ? reading.unseen : [], stale, async (batch) => {
      const verdicts = await this.#verdicts.on(batch)
      unseen.push(...batch.map((review, i) => ({ place: place!, review, verdict: verdicts[i]! })))
    })
    if (stale()) return

    this.#drawing.keep(new Set(found.map(({ review }) => review.id)))
    this.#reading = reading
    this.#items = place ? drawn.map(({ review, verdict }) => ({ place, review, verdict })) : []
    this.#unseen = unseen
    this.#settle(found.length > 0 || unseen.length > 0, settled)
    this.#tell(drawn)
    await this.#learnOwn(found.map(({ review }) => review.id).filter((id) => !this.#own.has(id)))
  }

  #settle(any: boolean, settled: boolean): void {
    // Also where reviews were found: only a settled page tells what is missing.
    if (!settled) this.#settled.ask()
    if (any) this.#status = 'read'
    else if (settled) this.#status = this.#reading?.reader === 'adapter' ? 'empty' : 'unknown'
  }

  #tell(drawn: readonly DrawnReview[]): void {
    const complaints = drawn.reduce((sum, { verdict }) => sum + verdict.complaints.length, 0)
    const counts = { read: drawn.length, complaints }
    const told = JSON.stringify([counts, this.#missing()])
    if (told === this.#told) return
    this.#told = told
    this.#rooms.ask('page.changed', counts).catch((error: unknown) => {
      this.#told = ''
      this.#complain(error)
    })
  }

  async #learnOwn(reviewIds: string[]): Promise<void> {
    if (reviewIds.length === 0) return
    try {
      const annotations = await this.#rooms.ask('annotations.of', reviewIds)
      const levels = new Map(annotations.map(({ reviewId, level }) => [reviewId, level]))
      for (const id of reviewIds) this.#setOwn(id, levels.get(id) ?? null)
    } catch (error) {
      this.#complain(error)
    }
  }

  async #setLevel(reviewId: string, level: LevelId | null): Promise<void> {
    if (!this.#reading?.place) throw new Error(i18n.t('card.noPlace'))
    const item = this.#items.find(({ review }) => review.id === reviewId)
    if (!item) throw new Error(i18n.t('card.gone'))
    this.annotationsChanged([await this.#rooms.ask('annotation.level', { item, level })])
  }

  // An update of the extension cuts the line to the background; the visit then ends by itself.
  #complain(error: unknown): void {
    if (this.#rooms.alive()) console.warn('Trede got no answer from its background.', error)
  }

  #stop(): void {
    this.#load?.stop('stopped')
    for (const wish of [this.#near, this.#far, this.#settled, this.#retry]) wish.cancel()
    this.#drawing.clear()
  }
}

/** Hands out the items in pieces and lets the page go on between them. */
async function inSlices<T>(
  items: readonly T[],
  stale: () => boolean,
  work: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let next = 0; next < items.length && !stale(); next += SLICE) {
    await new Promise((resolve) => setTimeout(resolve))
    await work(items.slice(next, next + SLICE))
  }
}

function proposalOf(reading: PageReading | null): PageState['proposal'] {
  if (!reading?.proposal) return null
  const texts = reading.proposal.map((review) => wordingOf(review).text).filter(Boolean)
  return { count: reading.proposal.length, texts: texts.slice(0, PREVIEW) }
}
