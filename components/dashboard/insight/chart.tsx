/** A chart with its table behind it. The chart takes its colours from the page, so that it works in dark and in print. */
import { type PlotOptions, plot } from '@observablehq/plot'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { LEVEL_COLOURS } from '../../level-badge.tsx'
import { soon, useGrowing } from '../soon.ts'

const STYLE = { background: 'transparent', color: 'currentColor', fontFamily: 'inherit', fontSize: '12px' }

interface Props {
  /** What the chart shows, for who does not see it. */
  label: string
  options: PlotOptions
  /** The same numbers as a table; absent where one stands beside the chart anyway. */
  table?: ComponentChildren
}

export function Chart({ label, options, table }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  const withTable = useGrowing(2, 1) === 2
  useLayoutEffect(
    () =>
      soon(() => {
        const drawn = plot({ ...options, ariaLabel: label, style: STYLE })
        drawn.setAttribute('role', 'img')
        holder.current?.replaceChildren(drawn)
        // Until now it kept the place free; a narrow window makes the chart lower.
        holder.current?.style.removeProperty('min-height')
      }),
    [options, label],
  )
  return (
    <figure class="chart" style={LEVEL_COLOURS}>
      <div ref={holder} style={{ minHeight: `${options.height}px` }} />
      {table && withTable && (
        <details>
          <summary>{i18n.t('insight.asTable')}</summary>
          {table}
        </details>
      )}
    </figure>
  )
}
