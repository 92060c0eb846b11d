/** How often something was told, quarter by quarter, as a small line of bars with its numbers behind it. */
import { barY, type PlotOptions } from '@observablehq/plot'
import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../lib/locale.ts'
import { Chart } from './chart.tsx'
import { formatPeriod } from './dates.ts'

interface Props {
  course: readonly { period: string; count: number; of: number }[]
  label: string
}

export function Course({ course, label }: Props) {
  const options = useMemo((): PlotOptions => {
    const title = ({ period, count, of }: Props['course'][number]) =>
      `${formatPeriod(period)}: ${formatNumber(count)} / ${formatNumber(of)}`
    return {
      width: 120,
      height: 22,
      margin: 1,
      x: { axis: null, padding: 0.15 },
      y: { axis: null, domain: [0, Math.max(0.05, ...course.map(({ count, of }) => (of ? count / of : 0)))] },
      marks: [
        barY([...course], {
          x: 'period',
          y: ({ count, of }: Props['course'][number]) => (of ? count / of : 0),
          fill: 'currentColor',
          fillOpacity: 0.55,
          title,
        }),
      ],
    }
  }, [course])
  const told = course.map(({ period, count }) => `${formatPeriod(period)} ${count}`).join(', ')
  return course.length > 1 ? <Chart label={`${label}: ${told}`} options={options} /> : null
}
