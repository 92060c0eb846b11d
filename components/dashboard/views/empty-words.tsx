/** Empty praise and empty anger: how many loud reviews name nothing that happened. */
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import type { Empty } from '../../../lib/insight/empty.ts'
import { useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { Count, CountCell } from '../insight/count.tsx'
import { useBusinessName, useByName } from '../insight/names.ts'
import { QuoteList } from '../insight/quote-list.tsx'
import '../insight/insight.css'

const SIDES = ['praise', 'anger'] as const

export function EmptyWordsView() {
  const live = useInsight('empties', null)
  return (
    <Answer live={live}>
      {(rows) => (
        <div class="insight">
          <p>{i18n.t('insight.empty.why')}</p>
          <EmptyTable rows={rows} />
          {SIDES.map((side) => {
            const quotes = rows.flatMap((row) => row[side].quotes).slice(0, 6)
            return (
              quotes.length > 0 && (
                <section key={side}>
                  <h2>{i18n.t(`insight.empty.${side}`)}</h2>
                  <QuoteList quotes={quotes} named />
                </section>
              )
            )
          })}
        </div>
      )}
    </Answer>
  )
}

function EmptyTable({ rows: all }: { rows: readonly Slim<Empty>[] }) {
  const nameOf = useBusinessName()
  const rows = useByName(all)
  return (
    <div class="wide">
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{i18n.t('dash.facet.business')}</th>
            {SIDES.flatMap((side) => [
              <th key={`${side} loud`} scope="col" class="number">
                {i18n.t(`insight.empty.${side}Loud`)}
              </th>,
              <th key={`${side} empty`} scope="col" class="number">
                {i18n.t(`insight.empty.${side}Empty`)}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.businessId}>
              <th scope="row">
                <bdi>{nameOf(row.businessId)}</bdi>
              </th>
              {SIDES.flatMap((side) => {
                const { loudIds, emptyIds, share, interval } = row[side]
                const title = (of: string) => `${nameOf(row.businessId)}: ${of}`
                return [
                  <td key={`${side} loud`} class="number">
                    <Count title={title(i18n.t(`insight.empty.${side}Loud`))} reviewIds={loudIds} />
                  </td>,
                  <CountCell
                    key={`${side} empty`}
                    title={title(i18n.t(`insight.empty.${side}Empty`))}
                    reviewIds={emptyIds}
                    share={share}
                    interval={interval}
                  />,
                ]
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
