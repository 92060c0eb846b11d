/** The reason for a verdict, as the card on the page gives it. */
import { i18n } from '#i18n'
import { inUiLanguage } from '../lib/locale.ts'
import { levelOf } from '../lib/model/ladder.ts'
import type { Verdict } from '../lib/model/verdict.ts'
import { Reasons, Sure, WHY_UNRATED, Without } from '../lib/page/reason-card/view.tsx'
import './reason.css'

interface Props {
  verdict: Verdict
  /** What the verdict's offsets refer to. */
  wording: string
}

export function Reason({ verdict, wording }: Props) {
  return (
    <div class="reason">
      <p>
        {verdict.reason ? i18n.t(WHY_UNRATED[verdict.reason]) : inUiLanguage(levelOf(verdict.level).test)}
      </p>
      <Reasons verdict={verdict} wording={wording} />
      {!verdict.reason && (
        <p>
          <Sure of={verdict.confidence} />
        </p>
      )}
      <Without verdict={verdict} />
    </div>
  )
}
