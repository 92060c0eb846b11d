/** Complaints in the order of what they cost: steps of the ladder that the mean would gain without them. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { useInsight } from '../desk.tsx'
import { Answer } from './answer.tsx'
import { Count } from './count.tsx'
import { formatSteps, happeningName, themeName, useBusinessName } from './names.ts'

/** Rows that are shown at first. */
const FIRST = 12
/** A gain below this is none. */
const NOTHING = 0.005

export function PullTable() {
  const live = useInsight('pulls', 'what')
  const nameOf = useBusinessName()
  const [all, setAll] = useState(false)
  return (
    <Answer live={live}>
      {(pulls) => {
        const heavy = pulls.filter(({ pull }) => pull > NOTHING).toSorted((a, b) => b.pull - a.pull)
        const shown = all ? heavy : heavy.slice(0, FIRST)
        if (heavy.length === 0) return <p>{i18n.t('insight.pull.none')}</p>
        return (
          <>
            <div class="wide">
              <table class="numbers">
                <thead>
                  <tr>
                    <th scope="col">{i18n.t('insight.complaint')}</th>
                    <th scope="col">{i18n.t('dash.facet.theme')}</th>
                    <th scope="col">{i18n.t('dash.facet.business')}</th>
                    <th scope="col" class="number">
                      {i18n.t('insight.pull.gain')}
                    </th>
                    <th scope="col" class="number">
                      {i18n.t('insight.pull.each')}
                    </th>
                    <th scope="col" class="number">
                      {i18n.t('dash.view.reviews')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((row) => (
                    <tr key={`${row.businessId} ${row.theme} ${row.what}`}>
                      <th scope="row">{happeningName(row.what, row.theme)}</th>
                      <td>{themeName(row.theme)}</td>
                      <td>
                        <bdi>{nameOf(row.businessId)}</bdi>
                      </td>
                      {[formatSteps(row.pull), formatSteps(row.each), formatNumber(row.reviewIds.length)].map(
                        (number, at) => (
                          <td key={at} class="number">
                            <Count
                              title={`${nameOf(row.businessId)}: ${happeningName(row.what, row.theme)}`}
                              reviewIds={row.reviewIds}
                              refs={row.refs}
                            >
                              {number}
                            </Count>
                          </td>
                        ),
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {heavy.length > FIRST && !all && (
              <button type="button" class="button plain" data-screen-only onClick={() => setAll(true)}>
                {i18n.t('insight.all', [String(heavy.length)])}
              </button>
            )}
          </>
        )
      }}
    </Answer>
  )
}
