/** The phrases that the program holds for complaints, each to be denied. */
import { i18n } from '#i18n'
import { complaintPhrases } from '../../lib/model/phrases.ts'
import type { Span, Verdict } from '../../lib/model/verdict.ts'
import { shortened } from '../../lib/page/reason-card/reasons.ts'

interface Props {
  verdict: Verdict
  wording: string
  onDeny: (span: Span) => void
}

export function Denials({ verdict, wording, onDeny }: Props) {
  const phrases = complaintPhrases(verdict)
  if (phrases.length === 0) return null
  return (
    <section class="marks" aria-label={i18n.t('mark.complaints')}>
      <h3>{i18n.t('mark.complaints')}</h3>
      <ul>
        {phrases.map((span) => {
          const words = shortened(wording.slice(span.start, span.end))
          return (
            <li key={`${span.start} ${span.end}`} class="denial">
              <q dir="auto">{words}</q>
              <button
                type="button"
                class="button plain"
                aria-label={i18n.t('mark.denyOf', [words])}
                onClick={() => onDeny(span)}
              >
                {i18n.t('mark.notComplaint')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
