/** What "load all" does on the page: opens cut reviews, scrolls, turns to the next reviews. Nothing else is ever pressed. */
import { moreControl, nextControl } from '../../sites/controls.ts'
import type { PageReading } from '../../sites/types.ts'
import { press } from './press.ts'
import { scrollOn } from './scroller.ts'

/** The few things that are done, each once a call. */
export interface Hands {
  /** Opens one cut review of those wanted; false where none is left. */
  openOne(reading: PageReading, wanted: (reviewId: string) => boolean): boolean
  /** Goes towards the end of the list, or a little back. */
  scroll(reading: PageReading, back: boolean): void
  /** Asks for the next reviews in the same document; false where the page has no such control. */
  turn(reading: PageReading): boolean
}

/** Hands for one run: a review's "more" is pressed once, and a way to the next reviews that leads away never again. */
export function handsOf(): Hands {
  const opened = new Set<string>()
  let leadsAway = false
  return {
    openOne(reading, wanted) {
      for (const found of reading.found) {
        const { id } = found.review
        if (opened.has(id) || !wanted(id)) continue
        const control = moreControl(found, reading)
        if (!control) continue
        opened.add(id)
        found.card.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        press(control)
        return true
      }
      return false
    },
    scroll(reading, back) {
      const cards = reading.found.map(({ card }) => card)
      scrollOn(cards, back)
    },
    turn(reading) {
      const control = leadsAway ? null : nextControl(document, reading, new URL(location.href))
      if (!control) return false
      control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      leadsAway = !press(control)
      return !leadsAway
    },
  }
}
