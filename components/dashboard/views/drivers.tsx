/** What drives the levels: themes by sign for each business, rolled up to attitude, product knowledge and steering. */
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import { type BySign, DRIVER_IDS, type Drivers } from '../../../lib/insight/drivers.ts'
import { formatShare, inUiLanguage } from '../../../lib/locale.ts'
import { DRIVERS, type Sign, THEME_IDS, THEMES } from '../../../lib/model/themes.ts'
import { useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { Count } from '../insight/count.tsx'
import { useBusinessName, useByName } from '../insight/names.ts'
import { PullTable } from '../insight/pull-table.tsx'
import { useGrowing } from '../soon.ts'
import '../insight/insight.css'

/** Share at which a cell has its full tint: three in ten reviews that say the same is a lot. */
const FULL = 0.3
/** Pairs of cells that are drawn in one task. */
const CELLS = 24

export function DriversView() {
  const live = useInsight('drivers', null)
  return (
    <Answer live={live}>
      {(rows) => (
        <div class="insight">
          <HeatMap rows={rows} />
          <section>
            <h2>{i18n.t('insight.pull.title')}</h2>
            <p>{i18n.t('insight.pull.why')}</p>
            <PullTable />
          </section>
        </div>
      )}
    </Answer>
  )
}

/** Drivers above, themes below, praise and complaints of each business beside each other. */
export function HeatMap({ rows: all }: { rows: readonly Slim<Drivers>[] }) {
  const nameOf = useBusinessName()
  const rows = useByName(all)
  const themes = useGrowing(THEME_IDS.length, Math.ceil(CELLS / rows.length))
  const line = (
    title: string,
    about: string | undefined,
    of: (row: Slim<Drivers>) => Slim<BySign>,
    driver: boolean,
  ) => (
    <tr key={title} class={driver ? 'driver' : ''}>
      <th scope="row" title={about}>
        {title}
      </th>
      {rows.map((row) => (
        <Cells key={row.businessId} name={nameOf(row.businessId)} title={title} both={of(row)} />
      ))}
    </tr>
  )
  return (
    <div class="wide">
      <table class="numbers heat">
        <caption>{i18n.t('insight.drivers.caption')}</caption>
        <thead>
          <tr>
            <td />
            {rows.map(({ businessId }) => (
              <th key={businessId} scope="colgroup" colSpan={2}>
                <bdi>{nameOf(businessId)}</bdi>
              </th>
            ))}
          </tr>
          <tr>
            <td />
            {rows.flatMap(({ businessId }) => [
              <th key={`${businessId}-`} scope="col" class="number">
                − {i18n.t('insight.complaintsSign')}
              </th>,
              <th key={`${businessId}+`} scope="col" class="number">
                + {i18n.t('insight.praise')}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {DRIVER_IDS.map((id) =>
            line(inUiLanguage(DRIVERS[id]), undefined, ({ drivers }) => drivers[id], true),
          )}
        </tbody>
        <tbody>
          {THEME_IDS.slice(0, themes).map((id) =>
            line(
              inUiLanguage(THEMES[id].name),
              inUiLanguage(THEMES[id].about),
              ({ themes }) => themes[id],
              false,
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

function Cells({ name, title, both }: { name: string; title: string; both: Slim<BySign> }) {
  return (['-', '+'] as const).map((sign) => (
    <td key={sign} class="number" style={{ '--heat': tint(sign, both[sign].share) }}>
      <Count
        title={`${name}: ${title} ${sign === '+' ? '+' : '−'}`}
        reviewIds={both[sign].reviewIds}
        refs={both[sign].refs}
      >
        {both[sign].count > 0 ? formatShare(both[sign].share) : '–'}
      </Count>
    </td>
  ))
}

function tint(sign: Sign, share: number): string {
  const strength = Math.round(Math.min(1, share / FULL) * 45)
  return `color-mix(in srgb, var(${sign === '+' ? '--praise' : '--alarm'}) ${strength}%, transparent)`
}
