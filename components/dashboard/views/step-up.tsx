/** One step up: for each business the smallest set of faults without which its median would stand higher. */
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import type { MissingAct } from '../../../lib/insight/missing-acts.ts'
import type { Fault, StepUp } from '../../../lib/insight/step-up.ts'
import { formatList, formatNumber, formatShare, inUiLanguage } from '../../../lib/locale.ts'
import { type LevelId, levelOf } from '../../../lib/model/ladder.ts'
import { LevelBadge } from '../../level-badge.tsx'
import { useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { CopyQuote } from '../insight/copy-quote.tsx'
import { Count } from '../insight/count.tsx'
import { happeningName, themeName, useBusinessName, useByName } from '../insight/names.ts'
import { QuoteList } from '../insight/quote-list.tsx'
import '../insight/insight.css'

/** Quotes of one fault that are shown at once; the number opens all. */
const SHOWN = 9

export function StepUpView() {
  const live = useInsight('stepUps', null)
  return (
    <Answer live={live}>
      {(rows) => (
        <div class="insight">
          <p>{i18n.t('insight.step.why')}</p>
          {rows.length === 0 && <p>{i18n.t('insight.step.none')}</p>}
          <Firms rows={rows} />
        </div>
      )}
    </Answer>
  )
}

function Firms({ rows }: { rows: readonly Slim<StepUp>[] }) {
  return useByName(rows).map((row) => <Firm key={row.businessId} row={row} />)
}

function Firm({ row }: { row: Slim<StepUp> }) {
  const business = useBusinessName()(row.businessId)
  const done = row.to > row.from
  return (
    <section class="firm">
      <h2>
        <bdi>{business}</bdi> <LevelBadge id={row.from} />
        {done && (
          <>
            <span aria-hidden="true">→</span> <LevelBadge id={row.to} />
          </>
        )}
      </h2>
      <StepSentence row={row} />
      {row.faults.map((fault) => (
        <FaultPart key={`${fault.theme} ${fault.what}`} fault={fault} business={business} />
      ))}
      {row.acts.length > 0 && <Acts acts={row.acts} business={business} />}
    </section>
  )
}

/** What would lift one business, in a sentence. */
export function StepSentence({ row }: { row: Slim<StepUp> }) {
  const business = useBusinessName()(row.businessId)
  const name = (level: LevelId) => inUiLanguage(levelOf(level).name)
  const faults = formatList(row.faults.map(({ what, theme }) => happeningName(what, theme)))
  const [worst] = row.faults
  if (row.to > row.from && worst)
    return (
      <p class="verdict-line">
        <Count
          title={`${business}: ${happeningName(worst.what, worst.theme)}`}
          reviewIds={worst.reviewIds}
          refs={worst.refs}
        >
          {i18n.t('insight.step.lifts', row.faults.length, [
            business,
            name(row.from),
            faults,
            name(row.to),
            i18n.t('dash.filter.all', worst.reviewIds.length, [formatNumber(worst.reviewIds.length)]),
          ])}
        </Count>
      </p>
    )
  return (
    <p class="verdict-line">
      {i18n.t('insight.step.stays', [business, name(row.from)])}{' '}
      {row.faults.length > 0 &&
        i18n.t('insight.step.most', [faults, formatNumber(row.lifted), formatNumber(row.needed)])}
    </p>
  )
}

function FaultPart({ fault, business }: { fault: Slim<Fault>; business: string }) {
  const title = happeningName(fault.what, fault.theme)
  return (
    <>
      <h3>
        {title} <span class="label">{themeName(fault.theme)}</span>{' '}
        <Count title={`${business}: ${title}`} reviewIds={fault.reviewIds} refs={fault.refs}>
          {i18n.t('dash.filter.all', fault.reviewIds.length, [formatNumber(fault.reviewIds.length)])}
        </Count>
      </h3>
      <QuoteList
        quotes={fault.quotes.slice(0, SHOWN)}
        extra={(quote) => <CopyQuote quote={quote} business={business} />}
      />
    </>
  )
}

function Acts({ acts, business }: { acts: readonly Slim<MissingAct>[]; business: string }) {
  return (
    <>
      <h3>{i18n.t('insight.step.acts', [business])}</h3>
      {acts.map(({ what, here, there, quotes }) => {
        const title = happeningName(what, null)
        return (
          <div key={what}>
            <p>
              <strong>{title}</strong>{' '}
              <Count title={i18n.t('insight.step.thereTitle', [title])} reviewIds={there.reviewIds}>
                {i18n.t('insight.step.there', [formatShare(there.share)])}
              </Count>
              {', '}
              <Count title={`${business}: ${title}`} reviewIds={here.reviewIds}>
                {i18n.t('insight.step.here', [formatShare(here.share)])}
              </Count>
            </p>
            <QuoteList quotes={quotes.slice(0, 3)} named />
          </div>
        )
      })}
    </>
  )
}
