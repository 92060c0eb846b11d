/** Draws only the rows of a long list that are in sight, whatever their heights. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** Rows drawn beyond the edge, so that a wheel turn shows no gap. */
const OVERSCAN = 6

/** A virtualizer over `count` rows that scroll in the element of `scroller`. */
export function useVirtualizer(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  guess: number,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [])
  useLayoutEffect(() => virtualizer._willUpdate())
  return virtualizer
}

interface Props {
  virtualizer: Virtualizer<HTMLElement, HTMLElement>
  label: string
  /** Describes the keys; id of an element. */
  describedBy: string
  row: (at: number, item: VirtualItem) => ComponentChildren
}

/** The list. Rows are placed one after the other from where the first one in sight stands. */
export function VirtualList({ virtualizer, label, describedBy, row }: Props) {
  const rows = virtualizer.getVirtualItems()
  return (
    <div class="virtual" style={{ height: `${virtualizer.getTotalSize()}px` }}>
      <ul
        class="virtual-rows"
        aria-label={label}
        aria-describedby={describedBy}
        style={{ transform: `translateY(${rows[0]?.start ?? 0}px)` }}
      >
        {rows.map((item) => (
          <li
            key={item.key}
            data-index={item.index}
            ref={(element: HTMLLIElement | null) => virtualizer.measureElement(element)}
            aria-setsize={virtualizer.options.count}
            aria-posinset={item.index + 1}
          >
            {row(item.index, item)}
          </li>
        ))}
      </ul>
    </div>
  )
}
