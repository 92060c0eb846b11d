/** Over time: levels and themes by period, the changes that stand, and the drift of the ladder in the whole market. */
import { useMemo, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Listed, Slim } from '../../../lib/collection/listed.ts'
import type { OverTime, Series } from '../../../lib/insight/over-time.ts'
import type { Unit } from '../../../lib/insight/time.ts'
import { formatNumber, formatShare } from '../../../lib/locale.ts'
import { Told } from '../insight/answer.tsx'
import { Count } from '../insight/count.tsx'
import { formatPeriod, periodOfMonth } from '../insight/dates.ts'
import { DriftPart } from '../insight/drift-part.tsx'
import { themeName, useBusinessName } from '../insight/names.ts'
import { TimeChart } from '../insight/time-chart.tsx'
import '../insight/insight.css'

const UNITS: readonly Unit[] = ['month', 'quarter', 'year']

export function TimeView() {
  const [unit, setUnit] = useState<Unit | null>(null)
  return (
    <div class="insight">
      <Told name="overTime" options={unit}>
        {(over) => (
          <>
            <label class="time-unit">
              <span class="label">{i18n.t('insight.time.by')}</span>
              <select
                class="field"
                value={over.unit}
                onChange={({ currentTarget }) => setUnit(currentTarget.value as Unit)}
              >
                {UNITS.map((one) => (
                  <option key={one} value={one}>
                    {i18n.t(`insight.time.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <Courses over={over} />
          </>
        )}
      </Told>
      <section>
        <h2>{i18n.t('insight.drift.title')}</h2>
        <p>{i18n.t('insight.drift.why')}</p>
        <Told name="drift" options={null}>
          {(drifts) => <DriftPart drifts={drifts} />}
        </Told>
      </section>
    </div>
  )
}

/** The level of every business in one chart, what changed in words, and one theme at choice. */
export function Courses({ over }: { over: Slim<OverTime> }) {
  const nameOf = useBusinessName()
  const [chosen, setChosen] = useState('')
  const levels = useMemo(() => over.series.filter(({ theme }) => theme === null), [over])
  const themes = over.series.filter(({ theme }) => theme !== null)
  const keys = [...new Set(themes.map(keyOf))]
  const changed = over.series.filter(({ changes, perYear }) => changes.length > 0 || perYear !== null)
  // What moves is shown first.
  const key = keys.includes(chosen)
    ? chosen
    : (changed.map(keyOf).find((one) => keys.includes(one)) ?? keys[0])
  const shown = useMemo(
    () => over.series.filter((one) => one.theme !== null && keyOf(one) === key),
    [over, key],
  )
  if (levels.every(({ points }) => points.length === 0)) return <p>{i18n.t('insight.time.none')}</p>
  return (
    <>
      <TimeChart series={levels} unit={over.unit} label={i18n.t('insight.time.levels')} />
      <section>
        <h2>{i18n.t('insight.time.changes')}</h2>
        <p>{i18n.t('insight.time.tested')}</p>
        {changed.length === 0 && <p>{i18n.t('insight.time.noChange')}</p>}
        <ul class="changes">
          {changed.flatMap((series) => [
            ...series.changes.map(({ from, before, after }) => (
              <li key={`${series.businessId} ${keyOf(series)} ${from}`}>
                <Count title={titleOf(series, nameOf)} reviewIds={idsFrom(series, from, over.unit)}>
                  {i18n.t('insight.time.change', [
                    titleOf(series, nameOf),
                    formatPeriod(from),
                    shownValue(series, before),
                    shownValue(series, after),
                  ])}
                </Count>
              </li>
            )),
            ...(series.perYear === null || series.changes.length > 0
              ? []
              : [
                  <li key={`${series.businessId} ${keyOf(series)}`}>
                    <Count
                      title={titleOf(series, nameOf)}
                      reviewIds={series.points.map((one) => one.reviewIds)}
                    >
                      {i18n.t(series.perYear > 0 ? 'insight.time.rises' : 'insight.time.falls', [
                        titleOf(series, nameOf),
                        shownValue(series, Math.abs(series.perYear)),
                      ])}
                    </Count>
                  </li>,
                ]),
          ])}
        </ul>
      </section>
      {key && (
        <section>
          <h2>
            {i18n.t('insight.time.themes')}: {themeTitle(shown[0]!)}
          </h2>
          <label class="time-unit" data-screen-only>
            <span class="label">{i18n.t('dash.facet.theme')}</span>
            <select
              class="field"
              value={key}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {keys.map((one) => (
                <option key={one} value={one}>
                  {themeTitle(themes.find((series) => keyOf(series) === one)!)}
                </option>
              ))}
            </select>
          </label>
          <TimeChart series={shown} unit={over.unit} label={themeTitle(shown[0]!)} />
        </section>
      )}
      {over.undatedIds.length > 0 && (
        <p class="label">
          <Count title={i18n.t('insight.time.undatedTitle')} reviewIds={over.undatedIds}>
            {i18n.t('insight.time.undated', over.undatedIds.length, [formatNumber(over.undatedIds.length)])}
          </Count>
        </p>
      )}
    </>
  )
}

function keyOf({ theme, sign }: Slim<Series>): string {
  return `${theme ?? ''}${sign ?? ''}`
}

function themeTitle({ theme, sign }: Slim<Series>): string {
  return theme === null ? i18n.t('insight.time.level') : `${themeName(theme)} ${sign === '+' ? '+' : '−'}`
}

function titleOf(series: Slim<Series>, nameOf: (id: string) => string): string {
  return `${nameOf(series.businessId)}, ${themeTitle(series)}`
}

function shownValue({ theme }: Slim<Series>, value: number): string {
  return theme === null ? formatNumber(value) : formatShare(value)
}

// Periods of one unit sort as text.
function idsFrom({ points }: Slim<Series>, month: string, unit: Unit): Listed[] {
  const first = periodOfMonth(month, unit)
  return points.filter(({ period }) => period >= first).map(({ reviewIds }) => reviewIds)
}
