/** When and how the page is read: at the start, when it changes, when it has settled; each time in short turns. */

import type { ReviewItem } from '../model/item.ts'
import type { Review } from '../model/review.ts'
import type { Verdict } from '../model/verdict.ts'
import type { PageState } from '../protocol.ts'
import { fieldsOf } from '../sites/health.ts'
import type { ReadOptions } from '../sites/read-page.ts'
import type { Steps } from '../sites/steps.ts'
import type { Field, PageReading } from '../sites/types.ts'
import { commonAncestor } from './common-ancestor.ts'
import { debounce } from './debounce.ts'
import type { DrawnReview } from './drawing.ts'
import { inTurns, pageDrawn } from './turns.ts'
import { rememberVerdicts, type Verdicts } from './verdicts.ts'
import { watch } from './watch.ts'

/** What the reader stands on. */
export interface Ground {
  /** Reads the page in view; null where no reader finds anything. */
  read(options: ReadOptions): Steps<PageReading | null>
  /** A verdict for each review, in order. */
  classify(reviews: readonly Review[]): Promise<Verdict[]>
  /** Draws some of the reviews, as soon as their verdicts are there. */
  draw(reviews: readonly DrawnReview[]): Steps<void>
  /** All has been read and drawn. */
  onRead(drawn: readonly DrawnReview[]): Promise<void>
  /** False once the extension was updated or removed under the page, and while the page is being left. */
  alive(): boolean
  signal: AbortSignal
}

/** So many reviews are asked verdicts for and drawn at once: what a long page lays out anew for more is felt. */
const BATCH = 20
/** A background that is being updated is asked again so often, and after so many ms. */
const RETRIES = 3
const RETRY = 1500
/** How long a page may stay without reviews before it is called one, in ms. */
const SETTLE = 2500

export class PageReader {
  readonly #ground: Ground
  readonly #verdicts: Verdicts
  readonly #near = debounce(() => this.#run(), 100, 500)
  readonly #far = debounce(() => this.#run(), 400, 2000)
  readonly #settled = debounce(() => this.#run(), SETTLE, SETTLE)
  readonly #retry = debounce(() => this.#run(), RETRY, RETRY)
  /** As it was read last. */
  reading: PageReading | null = null
  items: readonly ReviewItem[] = []
  unseen: readonly ReviewItem[] = []
  status: PageState['status'] = 'reading'
  #scope: Element | null = null
  #visit = 0
  /** The path on which the user has wanted what was proposed. */
  #wanted: string | null = null
  #settlesAt = 0
  #running: Promise<void> | null = null
  #again = false
  #missed = false
  /** The classifier is another one: the page is read anew, also where nobody looks at it. */
  #anew = false
  #failures = 0

  constructor(ground: Ground) {
    this.#ground = ground
    this.#verdicts = rememberVerdicts(ground.classify)
  }

  start(): void {
    const { signal } = this.#ground
    watch({
      scope: () => this.#scope,
      onNear: () => this.#near.ask(),
      onFar: () => (this.status === 'reading' ? this.#near : this.#far).ask(),
      signal,
    })
    document.addEventListener('visibilitychange', () => this.#onVisible(), { signal })
    signal.addEventListener('abort', () => {
      for (const wish of [this.#near, this.#far, this.#settled, this.#retry]) wish.cancel()
    })
    this.#begin()
    // Starting up is work enough for one task.
    setTimeout(() => this.#run())
  }

  /** What is on the page is another thing from now on. */
  anew(): void {
    this.#begin()
    this.#near.ask()
  }

  /** Reads what was proposed, here and on whatever else this path shows. */
  readProposal(): void {
    this.#wanted = location.pathname
    this.anew()
  }

  /** What this site always showed of its reviews, and no review on the settled page has. */
  missing(): readonly Field[] {
    return performance.now() >= this.#settlesAt && this.reading ? fieldsOf(this.reading).missing : []
  }

  /** The same words may now have another verdict. */
  verdictsChanged(): void {
    this.#verdicts.forget()
    this.#anew = true
    this.#near.ask()
  }

  /** The verdict on each of these, as it is now. */
  verdictsOn(reviews: readonly Review[]): Promise<Verdict[]> {
    return this.#verdicts.on(reviews)
  }

  /** Reads the page now, or has it read once more where that is going on. */
  async readNow(): Promise<void> {
    while (this.#running) await this.#running
    await this.#run()
  }

  #begin(): void {
    this.#visit++
    this.status = 'reading'
    this.#settlesAt = performance.now() + SETTLE
    this.#settled.cancel()
  }

  #onVisible(): void {
    if (!this.#ground.alive() || document.hidden) return
    if (this.#missed) this.#near.ask()
    this.#missed = false
  }

  async #run(): Promise<void> {
    if (!this.#ground.alive()) return
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
      if (!this.#ground.alive()) {
        // Of a page that comes back it is read then.
        this.#missed = true
        return
      }
      console.error('Trede could not read this page.', error)
      if (this.#failures++ < RETRIES) this.#retry.ask()
    }
  }

  async #readAndDraw(): Promise<void> {
    const visit = this.#visit
    const stale = () => this.#ground.signal.aborted || visit !== this.#visit
    const settled = performance.now() >= this.#settlesAt
    const confirmed = this.#wanted === location.pathname
    await pageDrawn()
    const reading = await inTurns(this.#ground.read({ settled: settled || confirmed, confirmed }), stale)
    if (stale()) return
    const found = reading?.found ?? []
    this.#scope = commonAncestor(found.map(({ card }) => card))

    const drawn: DrawnReview[] = []
    for (let at = 0; at < found.length && !stale(); at += BATCH) {
      const batch = found.slice(at, at + BATCH)
      const verdicts = await this.#verdicts.on(batch.map(({ review }) => review))
      const more = batch.map((one, i) => ({ ...one, verdict: verdicts[i]! }))
      await pageDrawn()
      await inTurns(this.#ground.draw(more), stale)
      drawn.push(...more)
    }
    const place = reading?.place
    const unseen: ReviewItem[] = []
    const unseenReviews = place ? reading.unseen : []
    for (let at = 0; at < unseenReviews.length && !stale(); at += BATCH) {
      const batch = unseenReviews.slice(at, at + BATCH)
      const verdicts = await this.#verdicts.on(batch)
      unseen.push(...batch.map((review, i) => ({ place: place!, review, verdict: verdicts[i]! })))
    }
    if (stale()) return

    this.reading = reading
    this.items = place ? drawn.map(({ review, verdict }) => ({ place, review, verdict })) : []
    this.unseen = unseen
    this.#settle(found.length > 0 || unseen.length > 0, settled)
    await pageDrawn()
    await this.#ground.onRead(drawn)
  }

  #settle(any: boolean, settled: boolean): void {
    // Also where reviews were found: only a settled page tells what is missing.
    if (!settled) this.#settled.ask()
    if (any) this.status = 'read'
    else if (settled) this.status = this.reading?.reader === 'adapter' ? 'empty' : 'unknown'
  }
}
