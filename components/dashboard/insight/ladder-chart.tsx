/** The ladders as bars of shares: each part names its level by number, so that colour is never the only sign. */
import { axisX, axisY, barX, type PlotOptions, text } from '@observablehq/plot'
import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import { withValues } from '../../../lib/collection/filter.ts'
import type { Slim } from '../../../lib/collection/listed.ts'
import type { Ladder } from '../../../lib/insight/ladder.ts'
import { formatNumber, formatShare, inUiLanguage } from '../../../lib/locale.ts'
import { LEVELS, type LevelId, levelOf } from '../../../lib/model/ladder.ts'
import { LevelGlyph, levelInk } from '../../level-badge.tsx'
import { useDesk } from '../desk.tsx'
import { hrefOf } from '../route.ts'
import { Chart } from './chart.tsx'
import { useBusinessName, useByName } from './names.ts'

/** A part narrower than this has no room for a number. */
const ROOM = 0.03

interface Part {
  business: string
  level: LevelId
  count: number
  share: number
  from: number
  to: number
  href: string
}

export function LadderChart({ ladders }: { ladders: readonly Slim<Ladder>[] }) {
  const nameOf = useBusinessName()
  const { filter } = useDesk().route
  const ordered = useByName(ladders)
  const shown = ordered.filter(({ rated }) => rated > 0)
  const names = shown.map(({ businessId }) => nameOf(businessId))
  const options = useMemo((): PlotOptions => {
    const parts = shown.flatMap(({ businessId, steps }, at): Part[] => {
      let to = 0
      return steps.map(({ level, count, share }) => {
        const from = to
        to += share
        const only = withValues(withValues(filter, 'business', [businessId]), 'level', [String(level)])
        const href = hrefOf({ view: 'reviews', filter: only })
        // Two businesses may have the same name, and each has its own bar.
        return { business: `${at} ${names[at]}`, level, count, share, from, to, href }
      })
    })
    const title = ({ business, level, count, share }: Part) =>
      `${business.replace(/^\d+ /, '')}: ${inUiLanguage(levelOf(level).name)}, ${formatNumber(count)} (${formatShare(share)})`
    const there = parts.filter(({ count }) => count > 0)
    return {
      width: 820,
      height: 44 + shown.length * 40,
      marginLeft: 160,
      x: { domain: [0, 1], label: null },
      y: { label: null, padding: 0.25 },
      marks: [
        axisX({ tickFormat: formatShare, ticks: 5, tickSize: 3 }),
        axisY({ tickFormat: (name: string) => short(name.replace(/^\d+ /, '')), tickSize: 0 }),
        barX(there, {
          x1: 'from',
          x2: 'to',
          y: 'business',
          fill: ({ level }: Part) => `var(--level-${level})`,
          insetLeft: 0.5,
          insetRight: 0.5,
          href: 'href',
          title,
        }),
        text(
          there.filter(({ share }) => share >= ROOM),
          {
            x: ({ from, to }: Part) => (from + to) / 2,
            y: 'business',
            text: ({ level }: Part) => String(level),
            fill: ({ level }: Part) => `var(--level-${level}-on)`,
            fontWeight: 600,
            pointerEvents: 'none',
          },
        ),
      ],
    }
  }, [ordered, filter])
  if (shown.length === 0) return <p>{i18n.t('insight.ladder.none')}</p>
  return (
    <>
      <Chart label={i18n.t('insight.ladder.chart')} options={options} />
      <ul class="legend">
        {LEVELS.slice(1).map(({ id, name, test }) => (
          <li key={id} style={levelInk(id)} title={inUiLanguage(test)}>
            <LevelGlyph id={id} /> {id} {inUiLanguage(name)}
          </li>
        ))}
      </ul>
    </>
  )
}

function short(name: string): string {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name
}
