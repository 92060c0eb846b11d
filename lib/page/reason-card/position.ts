/** Where a card goes beside its badge. Pure; px of the viewport. */

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** The place of a card and the height it may have there. */
export interface Spot {
  left: number
  top: number
  maxHeight: number
}

const GAP = 6
const EDGE = 8

/** Below the badge where the card fits or there is more room than above; never out of the viewport. */
export function besideBadge(
  badge: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  rightToLeft = false,
): Spot {
  const below = view.height - EDGE - (badge.top + badge.height + GAP)
  const above = badge.top - GAP - EDGE
  const under = card.height <= below || below >= above
  const maxHeight = Math.max(under ? below : above, 120)
  const height = Math.min(card.height, maxHeight)
  const wanted = under ? badge.top + badge.height + GAP : badge.top - GAP - height
  const start = rightToLeft ? badge.left + badge.width - card.width : badge.left
  return {
    left: within(start, view.width - card.width),
    top: within(wanted, view.height - height),
    maxHeight,
  }
}

function within(wanted: number, last: number): number {
  return Math.max(EDGE, Math.min(wanted, last - EDGE))
}
