/** Acts to learn from: what customers tell of as Surprising or Unbelievable, with cards to take along. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
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
      {(acts) => {
        if (acts.length === 0) return <p>{i18n.t('insight.acts.none')}</p>
        const told = new Map(acts.map((act) => [`${act.reviewId} ${act.start}`, act]))
        return (
          <div class="insight">
            <p>{i18n.t('insight.acts.why', acts.length, [formatNumber(acts.length)])}</p>
            <QuoteList
              named
              quotes={acts.slice(0, most)}
              extra={(quote) => {
                const act = told.get(`${quote.reviewId} ${quote.start}`)
                return (
                  <>
                    {act?.what && <span>{happeningName(act.what, null)}</span>}
                    {act && act.alsoIn.length > 0 && (
                      <Count title={i18n.t('insight.acts.alsoTitle')} reviewIds={act.alsoIn}>
                        {i18n.t('insight.acts.also', act.alsoIn.length, [formatNumber(act.alsoIn.length)])}
                      </Count>
                    )}
                    <CopyQuote quote={quote} business={nameOf(quote.businessId)} />
                  </>
                )
              }}
            />
            {acts.length > most && (
              <button type="button" class="button" onClick={() => setMost(most + FIRST)}>
                {i18n.t('dash.quotes.more', [
                  formatNumber(Math.min(FIRST, acts.length - most)),
                  formatNumber(acts.length - most),
                ])}
              </button>
            )}
          </div>
        )
      }}
    </Answer>
  )
}
