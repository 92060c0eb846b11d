/** The report: a page to print or to save, with plain sentences, charts, quotes, and how far it can be trusted. */
import { useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import { fileNameOf } from '../../../lib/exchange/filename.ts'
import type { Act } from '../../../lib/insight/best-acts.ts'
import type { StepUp } from '../../../lib/insight/step-up.ts'
import { formatDate, formatNumber } from '../../../lib/locale.ts'
import { download } from '../../download.ts'
import { useFacetNames } from '../../filter/facet-names.ts'
import { filterInWords } from '../../filter/filter-words.ts'
import { useInsight, useSelection } from '../desk.tsx'
import { Part as PartOf, Told } from '../insight/answer.tsx'
import { Count } from '../insight/count.tsx'
import { isoDate } from '../insight/dates.ts'
import { LadderChart } from '../insight/ladder-chart.tsx'
import { happeningName, themeName, useBusinessName, useByName } from '../insight/names.ts'
import { PullTable } from '../insight/pull-table.tsx'
import { QuoteList } from '../insight/quote-list.tsx'
import { standalone } from '../insight/save-page.ts'
import { allDrawn } from '../soon.ts'
import { HeatMap } from './drivers.tsx'
import { LadderTable } from './ladder.tsx'
import { Voices } from './mouth.tsx'
import { StepSentence } from './step-up.tsx'
import { Courses } from './time.tsx'
import '../insight/insight.css'
import '../insight/report.css'

/** Of each list, so many are in the report; the dashboard has all. */
const COMPLAINTS = 8
const ACTS = 8

export function ReportView() {
  const page = useRef<HTMLElement>(null)
  const [failed, setFailed] = useState(false)
  const save = async () => {
    try {
      await allDrawn()
      const title = i18n.t('insight.report.title')
      const text = standalone(page.current!, title)
      download(fileNameOf(title, 'html', new Date()), 'text/html', text)
      setFailed(false)
    } catch (error) {
      console.error('Trede: the report was not saved', error)
      setFailed(true)
    }
  }
  return (
    <>
      <p class="report-ways">
        <button
          type="button"
          class="button primary"
          onClick={() => void allDrawn().then(() => window.print())}
        >
          {i18n.t('insight.report.print')}
        </button>
        <button type="button" class="button" onClick={() => void save()}>
          {i18n.t('insight.report.save')}
        </button>
        {failed && (
          <span class="trouble" role="alert">
            {i18n.t('insight.report.failed')}
          </span>
        )}
      </p>
      <article ref={page} class="insight report">
        <Head />
        <Summary />
        <Part title={i18n.t('insight.view.ladder')}>
          <Ladders />
        </Part>
        <Part title={i18n.t('insight.view.drivers')}>
          <Told name="drivers" options={null}>
            {(rows) => <HeatMap rows={rows} />}
          </Told>
        </Part>
        <Part title={i18n.t('insight.pull.title')}>
          <PullTable />
        </Part>
        <Part title={i18n.t('insight.view.complaints')}>
          <Complaints />
        </Part>
        <Part title={i18n.t('insight.view.acts')}>
          <Told name="bestActs" options={null}>
            {({ told }) =>
              told.length > 0 ? (
                <PartOf<Act> list={told} to={ACTS}>
                  {(acts) => <QuoteList quotes={acts} named />}
                </PartOf>
              ) : (
                <p>{i18n.t('insight.acts.none')}</p>
              )
            }
          </Told>
        </Part>
        <Part title={i18n.t('insight.view.mouth')}>
          <Told name="wordOfMouth" options={null}>
            {(rows) => <Voices rows={rows} />}
          </Told>
        </Part>
        <Part title={i18n.t('insight.view.time')}>
          <Told name="overTime" options={null}>
            {(over) => <Courses over={over} />}
          </Told>
        </Part>
        <Method />
      </article>
    </>
  )
}

function Part({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Head() {
  const places = useInsight('places', null)
  const selection = useSelection()
  const only = filterInWords(selection.filter, useFacetNames())
  const count = selection.value?.count ?? 0
  const found = places.value ?? []
  const dates = found.flatMap(({ first, last }) => [first, last]).filter((date) => date !== null)
  const [from, to] = [dates.toSorted()[0], dates.toSorted().at(-1)]
  return (
    <header>
      <p class="report-title">{i18n.t('insight.report.title')}</p>
      <p>
        {i18n.t('insight.report.about', [
          i18n.t('dash.filter.all', count, [formatNumber(count)]),
          i18n.t('insight.report.places', found.length, [formatNumber(found.length)]),
          from ? formatDate(isoDate(from)) : '…',
          to ? formatDate(isoDate(to)) : '…',
          formatDate(isoDate(new Date().toISOString().slice(0, 10))),
        ])}
      </p>
      {only && <p>{i18n.t('insight.report.only', [only])}</p>}
    </header>
  )
}

function Summary() {
  return (
    <Part title={i18n.t('insight.report.summary')}>
      <Told name="stepUps" options={null}>
        {(rows) => <Sentences rows={rows} />}
      </Told>
    </Part>
  )
}

function Sentences({ rows }: { rows: readonly Slim<StepUp>[] }) {
  return useByName(rows).map((row) => (
    <div key={row.businessId}>
      <StepSentence row={row} />
      {row.faults[0] && <QuoteList quotes={row.faults[0].quotes.slice(0, 2)} />}
    </div>
  ))
}

function Ladders() {
  return (
    <Told name="ladders" options={null}>
      {(ladders) => (
        <>
          <LadderChart ladders={ladders} />
          <LadderTable ladders={ladders} />
        </>
      )}
    </Told>
  )
}

function Complaints() {
  const nameOf = useBusinessName()
  return (
    <Told name="complaints" options={null}>
      {(groups) =>
        groups
          .filter(({ what }) => what !== '')
          .toSorted((a, b) => b.count - a.count)
          .slice(0, COMPLAINTS)
          .map((group) => (
            <section key={`${group.businessId} ${group.theme} ${group.what}`}>
              <h3>
                {happeningName(group.what, group.theme)}{' '}
                <span class="label">
                  <bdi>{nameOf(group.businessId)}</bdi>, {themeName(group.theme)},{' '}
                  <Count
                    title={`${nameOf(group.businessId)}: ${happeningName(group.what, group.theme)}`}
                    reviewIds={group.reviewIds}
                    refs={group.refs}
                  >
                    {i18n.t('dash.filter.all', group.count, [formatNumber(group.count)])}
                  </Count>
                </span>
              </h3>
              <QuoteList quotes={group.quotes.slice(0, 2)} />
            </section>
          ))
      }
    </Told>
  )
}

function Method() {
  return (
    <Part title={i18n.t('insight.method.title')}>
      <p>{i18n.t('insight.method.levels')}</p>
      <p>{i18n.t('insight.method.numbers')}</p>
      <p>{i18n.t('insight.method.lift')}</p>
      <p>{i18n.t('insight.method.limits')}</p>
      <p class="label">{i18n.t('insight.method.version', [browser.runtime.getManifest().version])}</p>
    </Part>
  )
}
