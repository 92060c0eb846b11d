/** The report: a page to print or to save, with plain sentences, charts, quotes, and how far it can be trusted. */
import { useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { fileNameOf } from '../../../lib/exchange/filename.ts'
import { formatDate, formatNumber } from '../../../lib/locale.ts'
import { download } from '../../download.ts'
import { useInsight, useSelection } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { isoDate } from '../insight/dates.ts'
import { LadderChart } from '../insight/ladder-chart.tsx'
import { happeningName, themeName, useBusinessName } from '../insight/names.ts'
import { PullTable } from '../insight/pull-table.tsx'
import { QuoteList } from '../insight/quote-list.tsx'
import { standalone } from '../insight/save-page.ts'
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
  const save = () => {
    try {
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
        <button type="button" class="button primary" onClick={() => window.print()}>
          {i18n.t('insight.report.print')}
        </button>
        <button type="button" class="button" onClick={save}>
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
          <Answer live={useInsight('drivers', null)}>{(rows) => <HeatMap rows={rows} />}</Answer>
        </Part>
        <Part title={i18n.t('insight.pull.title')}>
          <PullTable />
        </Part>
        <Part title={i18n.t('insight.view.complaints')}>
          <Complaints />
        </Part>
        <Part title={i18n.t('insight.view.acts')}>
          <Answer live={useInsight('bestActs', null)}>
            {(acts) =>
              acts.length > 0 ? (
                <QuoteList quotes={acts.slice(0, ACTS)} named />
              ) : (
                <p>{i18n.t('insight.acts.none')}</p>
              )
            }
          </Answer>
        </Part>
        <Part title={i18n.t('insight.view.mouth')}>
          <Answer live={useInsight('wordOfMouth', null)}>{(rows) => <Voices rows={rows} />}</Answer>
        </Part>
        <Part title={i18n.t('insight.view.time')}>
          <Answer live={useInsight('overTime', null)}>{(over) => <Courses over={over} />}</Answer>
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
  const dates = (places.value ?? [])
    .flatMap(({ first, last }) => [first, last])
    .filter((date) => date !== null)
  const [from, to] = [dates.toSorted()[0], dates.toSorted().at(-1)]
  return (
    <header>
      <p class="report-title">{i18n.t('insight.report.title')}</p>
      <p>
        {i18n.t('insight.report.about', [
          formatNumber(selection.value?.count ?? 0),
          formatNumber(places.value?.length ?? 0),
          from ? formatDate(isoDate(from)) : '…',
          to ? formatDate(isoDate(to)) : '…',
          formatDate(isoDate(new Date().toISOString().slice(0, 10))),
        ])}
      </p>
    </header>
  )
}

function Summary() {
  return (
    <Part title={i18n.t('insight.report.summary')}>
      <Answer live={useInsight('stepUps', null)}>
        {(rows) =>
          rows.map((row) => (
            <div key={row.businessId}>
              <StepSentence row={row} />
              {row.faults[0] && <QuoteList quotes={row.faults[0].quotes.slice(0, 2)} />}
            </div>
          ))
        }
      </Answer>
    </Part>
  )
}

function Ladders() {
  return (
    <Answer live={useInsight('ladders', null)}>
      {(ladders) => (
        <>
          <LadderChart ladders={ladders} />
          <LadderTable ladders={ladders} />
        </>
      )}
    </Answer>
  )
}

function Complaints() {
  const nameOf = useBusinessName()
  return (
    <Answer live={useInsight('complaints', null)}>
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
                  {i18n.t('dash.filter.all', group.count, [formatNumber(group.count)])}
                </span>
              </h3>
              <QuoteList quotes={group.quotes.slice(0, 2)} />
            </section>
          ))
      }
    </Answer>
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
