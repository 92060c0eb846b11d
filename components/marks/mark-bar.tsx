/** What can be said of the words that are selected. */
import { i18n } from '#i18n'
import type { MarkKind } from '../../lib/model/mark.ts'
import { shortened } from '../../lib/page/reason-card/reasons.ts'
import { kindName, MARK_KINDS } from './mark-names.ts'

interface Props {
  quote: string
  /** The program holds some of the words for a complaint. */
  deniable: boolean
  onMark: (kind: MarkKind) => void
}

export function MarkBar({ quote, deniable, onMark }: Props) {
  const kinds = MARK_KINDS.filter((kind) => deniable || kind !== 'not-complaint')
  return (
    // A press of the mouse would take the selection away before the click.
    <div
      class="mark-bar"
      role="toolbar"
      aria-label={i18n.t('mark.bar', [shortened(quote, 60)])}
      onMouseDown={(event) => event.preventDefault()}
    >
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button mark-kind"
          data-kind={kind}
          onClick={() => onMark(kind)}
        >
          {kindName(kind)}
        </button>
      ))}
    </div>
  )
}
