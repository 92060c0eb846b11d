/** Acts to learn from: what customers tell of as Surprising or Unbelievable, with cards to take along. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Act } from '../../../lib/insight/best-acts.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { useInsight } from '../desk.tsx'
import { Answer, Part } from '../insight/answer.tsx'
import { CopyQuote } from '../insight/copy-quote.tsx'
import { Count } from '../insight/count.tsx'
import { happeningName, useBusinessName } from '../insight/names.ts'
import { QuoteList } from '../insight/quote-list.tsx'
import '../insight/insight.css'

const FIRST = 25

export function ActsView() {
  const live = useInsight('bestActs', null)
  const nameOf = useBusinessName()
  const [most, setMost] = useState(FIRST)
  return (
    <Answer live={live}>
      {({ told }) => {
        if (told.length === 0) return <p>{i18n.t('insight.acts.none')}</p>
        return (
          <div class="insight">
            <p>{i18n.t('insight.acts.why', told.length, [formatNumber(told.length)])}</p>
            <Part<Act> list={told} to={most}>
              {(acts) => (
                <QuoteList
                  named
                  quotes={acts}
                  extra={(act) => (
                    <>
                      {act.what && <span>{happeningName(act.what, null)}</span>}
                      {act.alsoIn.length > 0 && (
                        <Count title={i18n.t('insight.acts.alsoTitle')} reviewIds={act.alsoIn}>
                          {i18n.t('insight.acts.also', act.alsoIn.length, [formatNumber(act.alsoIn.length)])}
                        </Count>
                      )}
                      <CopyQuote quote={act} business={nameOf(act.businessId)} />
                    </>
                  )}
                />
              )}
            </Part>
            {told.length > most && (
              <button type="button" class="button" onClick={() => setMost(most + FIRST)}>
                {i18n.t('dash.quotes.more', [
                  formatNumber(Math.min(FIRST, told.length - most)),
                  formatNumber(told.length - most),
                ])}
              </button>
            )}
          </div>
        )
      }}
    </Answer>
  )
}
