/** "Load all" on one page: brings the rest of the opened reviews onto the screen, at a person's pace, and gathers them. */
import type { ReviewItem } from '../../model/item.ts'
import type { LoadEnd, LoadState, LoadWish } from '../../model/loading.ts'
import type { Review } from '../../model/review.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { PageReading } from '../../sites/types.ts'
import type { Hands } from './hands.ts'
import { pause } from './pause.ts'

/** The page as it was read just now. */
export interface Glance {
  reading: PageReading | null
  items: readonly ReviewItem[]
}

/** What a run stands on. */
export interface Ground {
  hands: Hands
  /** Reads the page anew. */
  look(): Promise<Glance>
  /** Puts reviews into a set; resolves with how many were new in it when they are on the disk. */
  collect(setId: string, items: ReviewItem[]): Promise<number>
}

/** So many actions without anything new, and nothing more comes. */
const PATIENCE = 6
/** So many reviews go to the store in one message. */
const PORTION = 200

export class LoadAll {
  /** The place whose reviews are loaded. */
  readonly placeId: string
  readonly #ground: Ground
  readonly #wish: LoadWish
  readonly #halt = new AbortController()
  readonly #items = new Map<string, ReviewItem>()
  readonly #unsent = new Set<string>()
  /** The longest the list was since it last began anew. */
  #longest = 0
  #total: number | null = null
  #added = 0
  #end: LoadEnd | null = null
  #trouble: string | null = null

  constructor(ground: Ground, wish: LoadWish, placeId: string) {
    this.#ground = ground
    this.#wish = wish
    this.placeId = placeId
  }

  /** Every review that was loaded, in the order they came, also those that the page has put away since. */
  get items(): ReviewItem[] {
    return [...this.#items.values()]
  }

  state(): LoadState {
    const loaded = this.#items.size
    const { limit, setId } = this.#wish
    const of = this.#total !== null && this.#total >= loaded ? Math.min(this.#total, limit) : null
    return { loaded, of, end: this.#end, setId, added: this.#added, trouble: this.#trouble }
  }

  /** Ends the run before its next action. What was loaded stays. */
  stop(why: LoadEnd): void {
    this.#halt.abort(why)
  }

  /** Gives what was loaded new verdicts, because the classifier is another one. */
  async classifyAnew(verdictsOn: (reviews: readonly Review[]) => Promise<Verdict[]>): Promise<void> {
    const ids = [...this.#items.keys()]
    for (let at = 0; at < ids.length; at += PORTION) {
      const reviews = ids.slice(at, at + PORTION).flatMap((id) => this.#items.get(id)?.review ?? [])
      const verdicts = await verdictsOn(reviews)
      for (const [i, review] of reviews.entries()) {
        const item = this.#items.get(review.id)
        if (item?.review === review) this.#items.set(review.id, { ...item, verdict: verdicts[i]! })
      }
    }
  }

  /** Goes on until there is a reason to end; never rejects. */
  async run(): Promise<void> {
    try {
      this.#end = await this.#work()
    } catch (error) {
      this.#trouble = error instanceof Error ? error.message : String(error)
      this.#end = 'failed'
    }
  }

  async #work(): Promise<LoadEnd> {
    const { hands, look } = this.#ground
    const { limit, pace } = this.#wish
    const { signal } = this.#halt
    const wanted = (id: string) => this.#items.has(id)
    let still = 0
    /** The reviews that stood there when the next ones were asked for; null when they have come. */
    let asked: string | null = null
    for (let glance = await look(); ; glance = await look()) {
      const { reading } = glance
      if (signal.aborted) return signal.reason as LoadEnd
      if (reading?.place && reading.place.id !== this.placeId) return 'navigated'
      const news = this.#take(glance)
      await this.#send()
      const shown = glance.items.map(({ review }) => review.id).join()
      if (news) still = 0
      if (asked !== null && asked !== shown && shown) asked = null

      if (reading && hands.openOne(reading, wanted)) still = 0
      else if (this.#items.size >= limit) return 'limit'
      else if (still > PATIENCE) return 'end'
      else if (reading) {
        const turned = still > 0 && asked === null && hands.turn(reading)
        if (turned) asked = shown
        else hands.scroll(reading, still % 2 === 1 && still > 1)
      }
      still++
      await pause(pace, signal)
    }
  }

  /** Whether there is something new: a review, or a list that has grown. */
  #take({ reading, items }: Glance): boolean {
    this.#total = reading?.place?.total ?? this.#total
    const before = this.#items.size
    for (const item of items) {
      const { id } = item.review
      const known = this.#items.get(id)
      if (!known && this.#items.size >= this.#wish.limit) continue
      if (!known || known.review.text !== item.review.text) this.#unsent.add(id)
      this.#items.set(id, item)
    }
    // A list that begins anew, in another order, shows what is known already for a while.
    if (items.length < this.#longest / 2) this.#longest = items.length
    const grown = items.length > this.#longest
    this.#longest = Math.max(this.#longest, items.length)
    return grown || this.#items.size > before
  }

  async #send(): Promise<void> {
    const { setId } = this.#wish
    if (setId === null) return
    const ids = [...this.#unsent]
    for (let at = 0; at < ids.length; at += PORTION) {
      const portion = ids.slice(at, at + PORTION)
      const items = portion.flatMap((id) => this.#items.get(id) ?? [])
      this.#added += await this.#ground.collect(setId, items)
      for (const id of portion) this.#unsent.delete(id)
    }
  }
}
