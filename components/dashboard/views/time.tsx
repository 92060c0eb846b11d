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
import { themeName, useBusinessName, useByName } from '../insight/names.ts'
import { TimeChart } from '../insight/time-chart.tsx'
import { useGrowing } from '../soon.ts'
import '../insight/insight.css'

/** Series whose changes are drawn in one task. */
const PORTION = 6
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
  const [chosen, setChosen] = useState('')
  const levels = useMemo(() => over.series.filter(({ theme }) => theme === null), [over])
  const themes = useMemo(
    () => new Map(over.series.flatMap((one) => (one.theme === null ? [] : [[keyOf(one), one] as const]))),
    [over],
  )
  const changed = useByName(
    useMemo(
      () => over.series.filter(({ changes, perYear }) => changes.length > 0 || perYear !== null),
      [over],
    ),
  )
  // What moves is shown first.
  const key = themes.has(chosen)
    ? chosen
    : (changed.map(keyOf).find((one) => themes.has(one)) ?? themes.keys().next().value)
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
        <Changes changed={changed} unit={over.unit} />
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
              {[...themes].map(([one, series]) => (
                <option key={one} value={one}>
                  {themeTitle(series)}
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

/** What changed in each series, in words. */
function Changes({ changed, unit }: { changed: readonly Slim<Series>[]; unit: Unit }) {
  const nameOf = useBusinessName()
  const drawn = useGrowing(changed.length, PORTION)
  return (
    <ul class="changes">
      {changed.slice(0, drawn).flatMap((series) => {
        const title = titleOf(series, nameOf)
        const key = `${series.businessId} ${keyOf(series)}`
        if (series.changes.length > 0)
          return series.changes.map(({ from, before, after }) => (
            <li key={`${key} ${from}`}>
              <Count title={title} reviewIds={idsFrom(series, from, unit)}>
                {i18n.t('insight.time.change', [
                  title,
                  formatPeriod(from),
                  shownValue(series, before),
                  shownValue(series, after),
                ])}
              </Count>
            </li>
          ))
        const { perYear } = series
        return perYear === null
          ? []
          : [
              <li key={key}>
                <Count title={title} reviewIds={series.points.map((one) => one.reviewIds)}>
                  {i18n.t(perYear > 0 ? 'insight.time.rises' : 'insight.time.falls', [
                    title,
                    shownValue(series, Math.abs(perYear)),
                  ])}
                </Count>
              </li>,
            ]
      })}
    </ul>
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
