/** The smallest element around a list of cards. */

/** The smallest element that holds the first and the last card and is not a card itself; null without cards. */
export function commonAncestor(cards: readonly Element[]): Element | null {
  const last = cards.at(-1)
  let at = cards[0]?.parentElement ?? null
  while (at && last && !at.contains(last)) at = at.parentElement
  return at
}
