/** What a change that is not made yet would do to the collected reviews: worked out in the background, with progress and stop. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import { answer, askBackground } from '../../lib/messages.ts'
import type { CueChange } from '../../lib/model/own-cue.ts'
import type { ShownEffect, ToSurfaces } from '../../lib/protocol.ts'
import { ChangedReviews } from './changed-reviews.tsx'
import { effectSentence } from './sentence.ts'
import './cues.css'

/** Milliseconds without a key stroke before it is worked out. */
const CALM = 350

type Phase =
  | { kind: 'waiting' }
  | { kind: 'busy'; done: number; of: number }
  | { kind: 'known'; effect: ShownEffect }
  | { kind: 'stopped' }
  | { kind: 'failed'; reason: string }

export function EffectPreview({ change }: { change: CueChange }) {
  const [phase, setPhase] = useState<Phase>({ kind: 'waiting' })
  const [shown, setShown] = useState(false)
  const [turn, setTurn] = useState(0)
  const job = useRef('')
  const name = JSON.stringify(change)

  useEffect(() => {
    const mine = crypto.randomUUID()
    job.current = mine
    setPhase({ kind: 'waiting' })
    setShown(false)
    const stopHearing = answer<ToSurfaces>({
      'work.progress': ({ job: of, ...progress }) => {
        if (of === mine) setPhase({ kind: 'busy', ...progress })
        return null
      },
    })
    const take = (next: Phase) => {
      if (job.current === mine) setPhase(next)
    }
    const timer = setTimeout(() => {
      askBackground('cues.effect', { job: mine, change }).then(
        (effect) => take(effect ? { kind: 'known', effect } : { kind: 'stopped' }),
        (error: unknown) =>
          take({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      )
    }, CALM)
    return () => {
      clearTimeout(timer)
      stopHearing()
      job.current = ''
      void askBackground('work.stop', mine).catch(() => undefined)
    }
  }, [name, turn])

  return (
    <div class="effect">
      <p role="status">
        {phase.kind === 'busy' &&
          i18n.t('cues.effect.busy', [formatNumber(phase.done), formatNumber(phase.of)])}
        {phase.kind === 'known' && i18n.t('cues.effect.said', [effectSentence(phase.effect)])}
        {phase.kind === 'stopped' && i18n.t('cues.effect.stopped')}
        {phase.kind === 'failed' && i18n.t('cues.effect.failed', [phase.reason])}
      </p>
      {phase.kind === 'busy' && (
        <button
          type="button"
          class="button plain"
          onClick={() => void askBackground('work.stop', job.current)}
        >
          {i18n.t('cues.effect.stop')}
        </button>
      )}
      {(phase.kind === 'stopped' || phase.kind === 'failed') && (
        <button type="button" class="button plain" onClick={() => setTurn(turn + 1)}>
          {i18n.t('cues.effect.again')}
        </button>
      )}
      {phase.kind === 'known' && phase.effect.changed > 0 && (
        <button type="button" class="button plain" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? i18n.t('cues.hide') : i18n.t('cues.show')}
        </button>
      )}
      {phase.kind === 'known' && shown && <ChangedReviews effect={phase.effect} />}
    </div>
  )
}
