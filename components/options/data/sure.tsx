/** Asks once more before what nobody can undo. */
import { i18n } from '#i18n'

interface Props {
  question: string
  onYes: () => void
  onNo: () => void
}

export function Sure({ question, onYes, onNo }: Props) {
  return (
    <p class="line" role="alert">
      <span>{question}</span>
      <button type="button" class="button primary" onClick={onYes}>
        {i18n.t('data.codesYes')}
      </button>
      <button type="button" class="button" onClick={onNo}>
        {i18n.t('data.restoreLeave')}
      </button>
    </p>
  )
}
