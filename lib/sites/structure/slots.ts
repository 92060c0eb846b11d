/** Places that repeat from card to card: the same way from the card's edge down is the same slot. */

/** What stands in one slot, over all cards. */
export interface Slot<T> {
  /** In the order of the page. */
  items: { card: number; item: T }[]
  /** In how many cards the slot is filled. */
  cards: number
  /** How many different texts it has, as a share of its items. */
  distinct: number
  /** Mean place among the items of its card, 0 first. */
  order: number
}

/** What one card holds. */
export interface Held<T> {
  card: number
  /** Equal for cards that show the same review: copies say nothing of how different a slot's texts are. */
  same: string
  items: readonly T[]
}

/** Sorts what the cards hold into slots. `textOf` is what makes two items the same. */
export function slotsOf<T>(
  held: readonly Held<T>[],
  keyOf: (item: T, card: number) => string,
  textOf: (item: T) => string,
): Slot<T>[] {
  const slots = new Map<string, { items: { card: number; item: T }[]; order: number }>()
  for (const { card, items } of held) {
    for (const [order, item] of items.entries()) {
      const key = keyOf(item, card)
      const slot = slots.get(key) ?? { items: [], order: 0 }
      slot.items.push({ card, item })
      slot.order += order
      slots.set(key, slot)
    }
  }
  const firsts = new Map(held.toReversed().map(({ card, same }) => [same, card]))
  const originals = new Set(firsts.values())
  const distinctOf = (items: Slot<T>['items']) => {
    const own = items.filter(({ card }) => originals.has(card))
    return new Set(own.map(({ item }) => textOf(item))).size / Math.max(1, own.length)
  }
  return [...slots.values()].map(({ items, order }) => ({
    items,
    cards: new Set(items.map(({ card }) => card)).size,
    distinct: distinctOf(items),
    order: order / items.length,
  }))
}

/** The first item that a slot has in each card. */
export function firstOf<T>(slot: Slot<T> | undefined): Map<number, T> {
  const first = new Map<number, T>()
  for (const { card, item } of slot?.items ?? []) if (!first.has(card)) first.set(card, item)
  return first
}

/** The slot with the most of something; the first of equals; undefined where none has any. */
export function bestSlot<T>(
  slots: readonly Slot<T>[],
  worth: (slot: Slot<T>) => number,
): Slot<T> | undefined {
  let best: Slot<T> | undefined
  let most = 0
  for (const slot of slots) {
    const value = worth(slot)
    if (value > most) [best, most] = [slot, value]
  }
  return best
}
