/** What has become usual: acts and faults whose level has moved down in the market. */
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import type { Drift, End } from '../../../lib/insight/drift.ts'
import { LevelBadge } from '../../level-badge.tsx'
import { Count } from './count.tsx'
import { formatPeriod } from './dates.ts'
import { happeningName } from './names.ts'
import { QuoteList } from './quote-list.tsx'

export function DriftPart({ drifts }: { drifts: readonly Slim<Drift>[] }) {
  if (drifts.length === 0) return <p>{i18n.t('insight.drift.none')}</p>
  return (
    <>
      {drifts.map((drift) => {
        const title = happeningName(drift.what, null)
        return (
          <section key={`${drift.sign} ${drift.what}`} class="firm">
            <h3>
              {title}{' '}
              <span class="label">{i18n.t(drift.sign === '+' ? 'insight.act' : 'insight.fault')}</span>
            </h3>
            <p class="drift">
              <EndLine end={drift.early} title={title} /> <span aria-hidden="true">→</span>{' '}
              <EndLine end={drift.late} title={title} />
            </p>
            <QuoteList quotes={[...drift.early.quotes.slice(0, 1), ...drift.late.quotes.slice(0, 1)]} named />
          </section>
        )
      })}
    </>
  )
}

function EndLine({ end, title }: { end: Slim<End>; title: string }) {
  const period = `${formatPeriod(end.from)} – ${formatPeriod(end.to)}`
  return (
    <span>
      <LevelBadge id={end.median} /> {period}{' '}
      <Count title={`${title}, ${period}`} reviewIds={end.reviewIds} />
    </span>
  )
}
