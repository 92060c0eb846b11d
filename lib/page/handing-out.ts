/** Hands the reviews of a page to whoever asks, in portions: to write a thousand of them into one message holds the page up. */

import type { ReviewItem } from '../model/item.ts'
import type { PageLists } from '../protocol.ts'

/** So many reviews go in one message. */
const PORTION = 40
/** So many readings of the page are kept for those who are still asking. */
const KEPT = 4

type Kind = keyof PageLists
type Lists = Readonly<Record<Kind, readonly ReviewItem[]>>

const KINDS: readonly Kind[] = ['items', 'earlier', 'unseen']

export class HandingOut {
  readonly #readings = new Map<number, readonly [Kind, ReviewItem][]>()
  #last = 0

  /** A name for what the page holds now, by which it can be asked for until the page was read a few times more. */
  open(lists: Lists): number {
    const all = KINDS.flatMap((kind) => lists[kind].map((item): [Kind, ReviewItem] => [kind, item]))
    this.#readings.set(++this.#last, all)
    this.#readings.delete(this.#last - KEPT)
    return this.#last
  }

  /** The next reviews of a reading from a place on, and how many come after them; null where it is no longer kept. */
  portion(reading: number, from: number): (PageLists & { coming: number }) | null {
    const all = this.#readings.get(reading)
    if (!all) return null
    const lists: PageLists = { items: [], earlier: [], unseen: [] }
    for (const [kind, item] of all.slice(from, from + PORTION)) lists[kind].push(item)
    return { ...lists, coming: Math.max(0, all.length - from - PORTION) }
  }
}
