/** Missed chances: a ledger of sales lost, wishes unmet, signals not picked up, and how it would have been. */
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import { CHANCES, type Chance, type Chances } from '../../../lib/insight/chances.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { Count } from '../insight/count.tsx'
import { useBusinessName } from '../insight/names.ts'
import { QuoteList } from '../insight/quote-list.tsx'
import '../insight/insight.css'

const KEYS = {
  'lost-sale': 'lostSale',
  'would-have': 'wouldHave',
  wish: 'wish',
  signal: 'signal',
} as const satisfies Record<Chance, string>

export function ChancesView() {
  const live = useInsight('chances', null)
  return (
    <Answer live={live}>
      {(rows) => (
        <div class="insight">
          <p>{i18n.t('insight.chances.why')}</p>
          {rows.every(({ reviewIds }) => reviewIds.length === 0) && <p>{i18n.t('insight.chances.none')}</p>}
          {rows
            .filter(({ reviewIds }) => reviewIds.length > 0)
            .toSorted((a, b) => b.reviewIds.length / b.of - a.reviewIds.length / a.of)
            .map((row) => (
              <Firm key={row.businessId} row={row} />
            ))}
        </div>
      )}
    </Answer>
  )
}

function Firm({ row }: { row: Slim<Chances> }) {
  const business = useBusinessName()(row.businessId)
  return (
    <section class="firm">
      <h2>
        <bdi>{business}</bdi>{' '}
        <Count title={i18n.t('insight.chances.of', [business])} reviewIds={row.reviewIds}>
          {i18n.t('insight.chances.in', [formatNumber(row.reviewIds.length), formatNumber(row.of)])}
        </Count>
      </h2>
      {CHANCES.map((kind) => {
        const { count, reviewIds, refs, quotes } = row.entries[kind]
        if (count === 0) return null
        const title = i18n.t(`insight.chance.${KEYS[kind]}`)
        return (
          <div key={kind}>
            <h3>
              {title}{' '}
              <Count title={`${business}: ${title}`} reviewIds={reviewIds} refs={refs}>
                {i18n.t('dash.quotes.count', count, [formatNumber(count)])}
              </Count>
            </h3>
            <QuoteList quotes={quotes} />
          </div>
        )
      })}
    </section>
  )
}
