/** "Explore with sample data", and the line above every view that says how far it is, or takes it away again. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import { trede } from '../../lib/store/db.ts'
import { sentenceOf } from '../../lib/store/sentence.ts'
import { useLive } from '../live.ts'
import { attempt, notify } from '../notices.tsx'
import { loadSample, removeSample, SAMPLE_SET } from './sample.ts'

/** Loading goes on while views come and go, as the first reviews end the empty dashboard. */
interface Run {
  done: number
  of: number
  control: AbortController
}

let run: Run | null = null
const watching = new Set<(run: Run | null) => void>()

function report(next: Run | null): void {
  run = next
  for (const watch of watching) watch(next)
}

function useRun(): Run | null {
  const [now, setNow] = useState(run)
  useEffect(() => {
    watching.add(setNow)
    return () => void watching.delete(setNow)
  }, [])
  return now
}

async function load(): Promise<void> {
  const control = new AbortController()
  report({ done: 0, of: 0, control })
  try {
    await loadSample(new Date(), (done, of) => report({ done, of, control }), control.signal)
    notify({ text: i18n.t('dash.sample.loaded') })
  } catch (error) {
    const stopped = control.signal.aborted
    notify({ text: stopped ? i18n.t('dash.sample.stopped') : sentenceOf(error), bad: !stopped })
  } finally {
    report(null)
  }
}

export function SampleButton() {
  const running = useRun()
  return (
    <button type="button" class="button primary" disabled={running !== null} onClick={() => void load()}>
      {i18n.t('dash.sample.load')}
    </button>
  )
}

/** Stands above every view as long as sample data is there or on its way. */
export function SampleNote() {
  const running = useRun()
  const there = useLive(async () => (await trede.sets.get(SAMPLE_SET)) !== undefined, [])
  const remove = () =>
    attempt(async () => {
      await removeSample()
      return { text: i18n.t('dash.sample.removed') }
    })
  if (running)
    return (
      <p class="sample-note">
        <progress max={running.of || undefined} value={running.of ? running.done : undefined} />{' '}
        <span role="status">
          {i18n.t('dash.sample.loading', [formatNumber(running.done), formatNumber(running.of)])}
        </span>{' '}
        <button type="button" class="button plain" onClick={() => running.control.abort()}>
          {i18n.t('load.stop')}
        </button>
      </p>
    )
  if (!there.value) return null
  return (
    <p class="sample-note">
      {i18n.t('dash.sample.note')}{' '}
      <button type="button" class="button plain" onClick={() => void remove()}>
        {i18n.t('dash.sample.remove')}
      </button>
    </p>
  )
}
