/** The ladder: where each business stands, side by side, how sure that is, and where stars tell something else. */
import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import { withValues } from '../../../lib/collection/filter.ts'
import type { Slim } from '../../../lib/collection/listed.ts'
import type { Ladder } from '../../../lib/insight/ladder.ts'
import { formatNumber, inUiLanguage } from '../../../lib/locale.ts'
import { LEVELS, type LevelId, levelOf } from '../../../lib/model/ladder.ts'
import { LevelBadge, LevelGlyph, levelInk } from '../../level-badge.tsx'
import { useDesk, useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { Count, CountCell } from '../insight/count.tsx'
import { LadderChart } from '../insight/ladder-chart.tsx'
import { useBusinessName, useByName } from '../insight/names.ts'
import { hrefOf } from '../route.ts'
import '../insight/insight.css'

const RATED = LEVELS.slice(1)
const RATED_IDS = RATED.map(({ id }) => String(id))
const STARS = ['1', '2', '3', '4', '5']

export function LadderView() {
  const live = useInsight('ladders', null)
  return (
    <Answer live={live}>
      {(ladders) => (
        <div class="insight">
          <LadderChart ladders={ladders} />
          <LadderTable ladders={ladders} />
          <Stars ladders={ladders} />
        </div>
      )}
    </Answer>
  )
}

/** Median and distribution of each business. */
export function LadderTable({ ladders }: { ladders: readonly Slim<Ladder>[] }) {
  const nameOf = useBusinessName()
  const rows = useByName(ladders)
  return (
    <div class="wide">
      <table class="numbers ladder">
        <caption>{i18n.t('insight.ladder.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('dash.facet.business')}</th>
            <th scope="col">{i18n.t('insight.ladder.stands')}</th>
            {RATED.map(({ id, name }) => (
              <th key={id} scope="col" class="number" style={levelInk(id)}>
                <LevelGlyph id={id} /> {inUiLanguage(name)}
              </th>
            ))}
            <th scope="col" class="number">
              {inUiLanguage(levelOf(0).name)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((ladder) => (
            <tr key={ladder.businessId}>
              <th scope="row">
                <bdi>{nameOf(ladder.businessId)}</bdi>
                {ladder.few && (
                  <p class="label">{i18n.t('insight.few', ladder.rated, [formatNumber(ladder.rated)])}</p>
                )}
              </th>
              <td>
                <LevelBadge id={ladder.median} />
                <p class="label between">{between(ladder)}</p>
              </td>
              {ladder.steps.map(({ level, ...step }) => (
                <CountCell key={level} title={titleOf(nameOf(ladder.businessId), level)} {...step} />
              ))}
              <td class="number">
                <Count title={titleOf(nameOf(ladder.businessId), 0)} reviewIds={ladder.unratedIds} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function titleOf(business: string, level: LevelId): string {
  return i18n.t('insight.ladder.on', [business, inUiLanguage(levelOf(level).name)])
}

function between({ median, medianInterval: { low, high }, rated }: Slim<Ladder>): string {
  if (rated === 0) return ''
  const name = (id: number) => inUiLanguage(levelOf(id as LevelId).name)
  return low === high || median === 0
    ? i18n.t('insight.ladder.sure')
    : i18n.t('insight.ladder.between', [name(low), name(high)])
}

function Stars({ ladders }: { ladders: readonly Slim<Ladder>[] }) {
  const nameOf = useBusinessName()
  const { filter } = useDesk().route
  // What a mean is made of.
  const reviewsOf = (id: string, facet: 'rating' | 'level', values: readonly string[]) =>
    hrefOf({ view: 'reviews', filter: withValues(withValues(filter, 'business', [id]), facet, values) })
  const starred = useByName(useMemo(() => ladders.filter((ladder) => ladder.starred > 0), [ladders]))
  if (starred.length === 0) return null
  return (
    <section>
      <h2>{i18n.t('insight.stars.title')}</h2>
      <p>{i18n.t('insight.stars.why')}</p>
      <div class="wide">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{i18n.t('dash.facet.business')}</th>
              <th scope="col" class="number">
                {i18n.t('insight.stars.mean')}
              </th>
              <th scope="col" class="number">
                {i18n.t('insight.stars.level')}
              </th>
              <th scope="col" class="number">
                {i18n.t('insight.stars.worse')}
              </th>
              <th scope="col" class="number">
                {i18n.t('insight.stars.better')}
              </th>
            </tr>
          </thead>
          <tbody>
            {starred.map(({ businessId, stars, starred: of, mean, worseIds, betterIds }) => (
              <tr key={businessId}>
                <th scope="row">
                  <bdi>{nameOf(businessId)}</bdi>
                </th>
                <td class="number">
                  <a href={reviewsOf(businessId, 'rating', STARS)}>
                    ★ {formatNumber(stars ?? 0)}
                    <p class="label">{i18n.t('dash.filter.all', of, [formatNumber(of)])}</p>
                  </a>
                </td>
                <td class="number">
                  {mean === null ? (
                    '–'
                  ) : (
                    <a href={reviewsOf(businessId, 'level', RATED_IDS)}>{formatNumber(mean)}</a>
                  )}
                </td>
                <td class="number">
                  <Count title={i18n.t('insight.stars.worseOf', [nameOf(businessId)])} reviewIds={worseIds} />
                </td>
                <td class="number">
                  <Count
                    title={i18n.t('insight.stars.betterOf', [nameOf(businessId)])}
                    reviewIds={betterIds}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
