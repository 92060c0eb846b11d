/** "Load all" on this page: one run at a time, for the place in view. */
import { i18n } from '#i18n'
import type { ReviewItem } from '../model/item.ts'
import type { LoadState, LoadWish } from '../model/loading.ts'
import { handsOf } from './load-all/hands.ts'
import { LoadAll } from './load-all/load-all.ts'
import type { PageReader } from './reader.ts'

/** Puts reviews into a set; resolves with how many were new in it. */
type Collect = (setId: string, items: ReviewItem[]) => Promise<number>

export class Loading {
  readonly #reader: PageReader
  readonly #collect: Collect
  #load: LoadAll | null = null

  constructor(reader: PageReader, collect: Collect, signal: AbortSignal) {
    this.#reader = reader
    this.#collect = collect
    document.addEventListener('visibilitychange', () => document.hidden && this.#load?.stop('hidden'), {
      signal,
    })
    signal.addEventListener('abort', () => this.#load?.stop('stopped'))
  }

  /** Loads the rest of the place's reviews; does nothing while that is going on. Throws where no place is in view. */
  start(wish: LoadWish): LoadState {
    const running = this.state()
    if (running?.end === null) return running
    const place = this.#reader.reading?.place
    if (!place) throw new Error(i18n.t('card.noPlace'))
    const look = async () => {
      await this.#reader.readNow()
      return { reading: this.#reader.reading, items: this.#reader.items }
    }
    const load = new LoadAll({ hands: handsOf(), look, collect: this.#collect }, wish, place.id)
    this.#load?.stop('navigated')
    this.#load = load
    if (document.hidden) load.stop('hidden')
    void load.run()
    return load.state()
  }

  stop(): LoadState | null {
    this.#load?.stop('stopped')
    return this.state()
  }

  /** How far it is; null where it was not asked for at this place. */
  state(): LoadState | null {
    return this.#here()?.state() ?? null
  }

  /** What was loaded at this place and has been put away by the page since. */
  earlier(): ReviewItem[] {
    const shown = new Set(this.#reader.items.map(({ review }) => review.id))
    return (this.#here()?.items ?? []).filter(({ review }) => !shown.has(review.id))
  }

  /** Gives what was loaded new verdicts, because the classifier is another one. */
  async classifyAnew(): Promise<void> {
    await this.#here()?.classifyAnew((reviews) => this.#reader.verdictsOn(reviews))
  }

  #here(): LoadAll | null {
    return this.#load && this.#load.placeId === this.#reader.reading?.place?.id ? this.#load : null
  }
}
