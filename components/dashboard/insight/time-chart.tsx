/** Series over time: a line a business, told apart by its pattern and its name; periods with few reviews are hollow. */
import { axisX, axisY, dot, line, link, type PlotOptions, ruleX, text } from '@observablehq/plot'
import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import type { Point, Series } from '../../../lib/insight/over-time.ts'
import type { Unit } from '../../../lib/insight/time.ts'
import { formatNumber, formatShare, inUiLanguage } from '../../../lib/locale.ts'
import { LEVELS } from '../../../lib/model/ladder.ts'
import { useGrowing } from '../soon.ts'
import { Chart } from './chart.tsx'
import { Count } from './count.tsx'
import { formatPeriod, periodOfMonth } from './dates.ts'
import { useBusinessName, useByName } from './names.ts'

const DASHES = ['none', '7 3', '2 3', '9 3 2 3', '4 4']
/** Ticks that have room below the chart. */
const TICKS = 9
/** Lines of text that fit above each other. */
const LABELS = 15
/** Cells of the table that are drawn in one task. */
const CELLS = 24

interface Drawn extends Slim<Point> {
  name: string
  /** Place of its series: two businesses may have the same name. */
  at: number
  dash: string
}

export function TimeChart({
  series: all,
  unit,
  label,
}: {
  series: readonly Slim<Series>[]
  unit: Unit
  label: string
}) {
  const nameOf = useBusinessName()
  const series = useByName(all)
  const names = series.map(({ businessId }) => nameOf(businessId))
  const isLevel = series[0]?.theme === null
  const format = isLevel ? (value: number) => formatNumber(value) : formatShare
  const options = useMemo((): PlotOptions => {
    const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort()
    const every = Math.ceil(periods.length / TICKS)
    const drawn = series.flatMap(({ points }, at): Drawn[] =>
      points.map((point) => ({ ...point, at, name: names[at]!, dash: DASHES[at % DASHES.length]! })),
    )
    const there = drawn.filter(({ value }) => value !== null)
    const last = series.flatMap((_one, at) => there.findLast((one) => one.at === at) ?? [])
    const changes = series.flatMap(({ changes: all, points }, at) =>
      all.flatMap(({ from, before, after }) => {
        const period = points.find((one) => one.period >= periodOfMonth(from, unit))?.period
        return period ? [{ period, title: `${names[at]}: ${format(before)} → ${format(after)}` }] : []
      }),
    )
    const domain = isLevel ? [1, 6] : [0, Math.max(0.1, ...there.map(({ high }) => high))]
    const title = ({ name, period, value, of }: Drawn) =>
      `${name}, ${formatPeriod(period)}: ${format(value!)} (${i18n.t('dash.filter.all', of, [formatNumber(of)])})`
    return {
      width: 820,
      height: 280,
      marginLeft: isLevel ? 96 : 48,
      marginRight: 130,
      x: { type: 'point', domain: periods, label: null },
      y: {
        domain,
        label: null,
        grid: true,
      },
      marks: [
        axisX({ ticks: periods.filter((_one, at) => at % every === 0), tickFormat: formatPeriod }),
        axisY(
          isLevel
            ? { ticks: [1, 2, 3, 4, 5, 6], tickFormat: (id: number) => inUiLanguage(LEVELS[id]!.name) }
            : { tickFormat: formatShare, ticks: 5 },
        ),
        ruleX(changes, { x: 'period', strokeOpacity: 0.5, strokeDasharray: '2 2', title: 'title' }),
        link(there, { x: 'period', y1: 'low', y2: 'high', strokeOpacity: 0.18, strokeWidth: 4 }),
        ...series.map((_one, at) =>
          line(
            there.filter((one) => one.at === at),
            { x: 'period', y: 'value', strokeDasharray: DASHES[at % DASHES.length]!, strokeWidth: 1.75 },
          ),
        ),
        dot(there, {
          x: 'period',
          y: 'value',
          r: 3.5,
          fill: ({ enough }: Drawn) => (enough ? 'currentColor' : 'var(--paper)'),
          stroke: 'currentColor',
          title,
        }),
        text(apart(last, (domain[1]! - domain[0]!) / LABELS), {
          x: 'period',
          y: 'label',
          text: 'name',
          dx: 10,
          textAnchor: 'start',
          fontWeight: 600,
        }),
      ],
    }
  }, [series])
  return (
    <>
      <Chart label={label} options={options} table={<PointTable series={series} format={format} />} />
      <p class="label">{i18n.t('insight.time.hollow')}</p>
    </>
  )
}

function PointTable({
  series,
  format,
}: {
  series: readonly Slim<Series>[]
  format: (value: number) => string
}) {
  const nameOf = useBusinessName()
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort()
  const drawn = useGrowing(periods.length, Math.ceil(CELLS / series.length))
  return (
    <div class="wide">
      <table class="numbers">
        <thead>
          <tr>
            <td />
            {series.map(({ businessId }) => (
              <th key={businessId} scope="col" class="number">
                <bdi>{nameOf(businessId)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.slice(0, drawn).map((period) => (
            <tr key={period}>
              <th scope="row">{formatPeriod(period)}</th>
              {series.map(({ businessId, points }) => {
                const point = points.find((one) => one.period === period)
                return (
                  <td key={businessId} class="number">
                    {point && point.value !== null ? (
                      <Count
                        title={`${nameOf(businessId)}, ${formatPeriod(period)}`}
                        reviewIds={point.reviewIds}
                      >
                        {format(point.value)} ({formatNumber(point.of)})
                      </Count>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Names at the ends of lines, moved so far apart that they can be read. */
function apart(ends: readonly Drawn[], gap: number): (Drawn & { label: number })[] {
  let lowest = Number.NEGATIVE_INFINITY
  return ends
    .toSorted((a, b) => a.value! - b.value!)
    .map((end) => {
      lowest = Math.max(end.value!, lowest + gap)
      return { ...end, label: lowest }
    })
}
