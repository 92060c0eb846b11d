/** Import: a file is recognised, shown with what it would change, and brought in with a way back. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { ExchangeError } from '../../../lib/exchange/errors.ts'
import type { TableOptions } from '../../../lib/exchange/in/table/reviews.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { askBackground } from '../../../lib/messages.ts'
import type { Into, Weighed } from '../../../lib/store/import-plan.ts'
import { listSets } from '../../../lib/store/sets.ts'
import { exchangeSentence } from '../../exchange-sentence.ts'
import { useLive } from '../../live.ts'
import { notify } from '../../notices.tsx'
import { tellOfUndo } from '../../tell-pages.ts'
import { Check } from '../import/check.tsx'
import { importClient } from '../import/client.ts'
import { ConflictTable } from '../import/conflicts.tsx'
import { FileField } from '../import/file-field.tsx'
import { type MappedTable, Mapping } from '../import/mapping.tsx'
import type { Checked } from '../import/session.ts'
import '../import/import.css'
import '../sets/sets.css'

type Step =
  | { at: 'choose' }
  | { at: 'map'; name: string; table: MappedTable; options: TableOptions }
  | { at: 'check'; name: string; checked: Checked; back: Step }
  | { at: 'done'; weighed: Weighed }

/** Why nothing came in. */
interface Told {
  text: string
  /** The user's own wish. */
  isStopped: boolean
  isBackup: boolean
}

/** What goes on, and how far it is. */
interface Work {
  what: 'reading' | 'weighing' | 'classifying' | 'writing'
  done: number
  of: number
}

export function ImportView() {
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const [work, setWork] = useState<Work | null>(null)
  const [trouble, setTrouble] = useState<Told | null>(null)
  const control = useRef<AbortController | null>(null)
  const [client] = useState(importClient)
  const sets = useLive(() => listSets(), [])
  useEffect(() => () => client.close(), [client])

  const during = async (job: (signal: AbortSignal) => Promise<void>) => {
    const mine = new AbortController()
    control.current = mine
    setTrouble(null)
    try {
      await job(mine.signal)
    } catch (error) {
      const isStopped = mine.signal.aborted
      const text = isStopped ? i18n.t('import.stopped') : exchangeSentence(error)
      setTrouble({ text, isStopped, isBackup: error instanceof ExchangeError && error.key === 'backup' })
    } finally {
      setWork(null)
    }
  }
  const following = (what: Work['what'], signal: AbortSignal) => {
    setWork({ what, done: 0, of: 0 })
    return { signal, onProgress: (done: number, of: number) => setWork({ what, done, of }) }
  }
  const check = async (name: string, options: TableOptions | null, back: Step, signal: AbortSignal) => {
    const wanted = { options, now: new Date() }
    const checked = await client.ask('check', wanted, following('weighing', signal))
    setStep({ at: 'check', name, checked, back })
  }
  const onFile = (file: File) =>
    during(async (signal) => {
      setStep({ at: 'choose' })
      const wanted = { file, now: new Date() }
      const { name, table } = await client.ask('open', wanted, following('reading', signal))
      if (!table) return check(name, null, { at: 'choose' }, signal)
      setStep({ at: 'map', name, table, options: { ...table.guess, placeName: name, scale: null } })
    })
  const onImport = (into: Into) =>
    during(async (signal) => {
      const { version } = browser.runtime.getManifest()
      await client.ask('classify', { version }, following('classifying', signal))
      const wanted = { into, now: new Date() }
      const { result, undo } = await client.ask('bringIn', wanted, following('writing', signal))
      setStep({ at: 'done', weighed: result })
      notify({ text: saidOf(result), undo })
      void tellOfUndo(undo)
      // The background gives new verdicts where those of the file are another classifier's.
      await askBackground('recheck.state', undefined)
    })

  if (work)
    return (
      <div class="dash-progress" role="status">
        <p>{workSentence(work)}</p>
        <progress max={work.of || undefined} value={work.of ? work.done : undefined} />
        <button type="button" class="button" onClick={() => control.current?.abort()}>
          {i18n.t('load.stop')}
        </button>
      </div>
    )
  const choose = () => setStep({ at: 'choose' })
  return (
    <div class="import">
      {trouble && (
        <p class={trouble.isStopped ? '' : 'trouble'} role="alert">
          {trouble.text}{' '}
          {trouble.isBackup && <a href="/options.html#restore">{i18n.t('import.toRestore')}</a>}
        </p>
      )}
      {step.at === 'done' && (
        <>
          <p>{saidOf(step.weighed)}</p>
          <ConflictTable weighed={step.weighed} />
        </>
      )}
      {(step.at === 'choose' || step.at === 'done') && <FileField onFile={(file) => void onFile(file)} />}
      {step.at === 'map' && (
        <Mapping
          table={step.table}
          options={step.options}
          client={client}
          onOptions={(options) => setStep({ ...step, options })}
          onCheck={() => void during((signal) => check(step.name, step.options, step, signal))}
          onLeave={choose}
        />
      )}
      {step.at === 'check' && sets.value && (
        <Check
          name={step.name}
          checked={step.checked}
          sets={sets.value}
          onImport={(into) => void onImport(into)}
          onBack={() => setStep(step.back)}
        />
      )}
    </div>
  )
}

function workSentence({ what, done, of }: Work): string {
  if (what === 'reading' && done > 0) return i18n.t('import.work.readingOf', [formatNumber(done)])
  return i18n.t(`import.work.${what}`, [formatNumber(done), formatNumber(of)])
}

function saidOf({ reviews, annotations, marks }: Weighed): string {
  const fresh = reviews.fresh
  const changed = reviews.changed + annotations.changed + annotations.fresh + marks.changed + marks.fresh
  return i18n.t('import.done', [formatNumber(fresh), formatNumber(reviews.known), formatNumber(changed)])
}
