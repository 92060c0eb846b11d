/** Says what was changed last in the user's cues, and undoes it. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { sentenceOf } from '../../lib/store/sentence.ts'
import { undoChange, useLastChange } from './make-change.ts'

export function LastChange() {
  const last = useLastChange()
  const [outcome, setOutcome] = useState<{ text: string; bad: boolean } | null>(null)
  const onUndo = async () => {
    if (!last) return
    try {
      await undoChange(last)
      setOutcome({ text: i18n.t('cues.undone'), bad: false })
    } catch (error) {
      setOutcome({ text: sentenceOf(error), bad: true })
    }
  }
  return (
    <p class={outcome?.bad && !last ? 'last-change trouble' : 'last-change'} role="status">
      {last ? (
        <>
          <span>{last.said}</span>{' '}
          <button type="button" class="button plain" onClick={() => void onUndo()}>
            {i18n.t('cues.undo')}
          </button>
        </>
      ) : (
        outcome?.text
      )}
    </p>
  )
}
