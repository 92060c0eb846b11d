/** Says so while stored reviews still have the verdict of another classifier, with progress, stop and go on. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import { answer, askBackground } from '../../lib/messages.ts'
import type { RecheckState, ToSurfaces } from '../../lib/protocol.ts'
import { unclassified } from '../../lib/store/verdicts.ts'
import { useLive } from '../live.ts'
import './cues.css'

/** Milliseconds that it may take without a word. */
const QUIET = 700

export function RecheckNote() {
  const [state, setState] = useState<RecheckState | null>(null)
  const [late, setLate] = useState(false)
  // What was just collected waits too, and the background may be asleep.
  const fresh = useLive(() => unclassified(), [])
  useEffect(() => {
    const ask = () => askBackground('recheck.state', undefined).then(setState, complain)
    void ask()
  }, [fresh.value])
  useEffect(
    () =>
      answer<ToSurfaces>({
        'recheck.progress': (progress) => {
          setState(progress)
          return null
        },
      }),
    [],
  )
  const waits = state !== null && state.stale > 0
  useEffect(() => {
    setLate(false)
    const timer = waits ? setTimeout(() => setLate(true), QUIET) : undefined
    return () => clearTimeout(timer)
  }, [waits])

  if (!waits || (!late && !state.stopped)) return null
  const { stale, of, stopped } = state
  const want = (on: boolean) => void askBackground('recheck.run', on).then(setState, complain)
  return (
    <div class="recheck-note" role="status">
      <span>
        {stopped
          ? i18n.t('cues.recheck.stopped', stale, [formatNumber(stale), formatNumber(of)])
          : i18n.t('cues.recheck.progress', [formatNumber(of - stale), formatNumber(of)])}
      </span>
      {!stopped && <progress value={of - stale} max={of} aria-label={i18n.t('cues.recheck.label')} />}
      <button type="button" class="button plain" onClick={() => want(stopped)}>
        {stopped ? i18n.t('cues.recheck.goOn') : i18n.t('cues.recheck.stop')}
      </button>
    </div>
  )
}

function complain(error: unknown): void {
  console.warn('Trede: the background did not answer', error)
}
