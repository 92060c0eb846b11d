/** Import: a file is recognised, shown with what it would change, and brought in with a way back. */
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { TableOptions } from '../../../lib/exchange/in/table/reviews.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { askBackground } from '../../../lib/messages.ts'
import { bringIn, type Into, type Weighed, weigh } from '../../../lib/store/import.ts'
import { listSets } from '../../../lib/store/sets.ts'
import { exchangeSentence } from '../../exchange-sentence.ts'
import { useLive } from '../../live.ts'
import { Check } from '../import/check.tsx'
import { ConflictTable } from '../import/conflicts.tsx'
import { FileField } from '../import/file-field.tsx'
import { Mapping } from '../import/mapping.tsx'
import { classified, type Opened, open, type Prepared, prepare } from '../import/run.ts'
import { notify } from '../notices.tsx'
import '../import/import.css'
import '../sets/sets.css'

type Step =
  | { at: 'choose' }
  | { at: 'map'; opened: Opened; options: TableOptions }
  | { at: 'check'; opened: Opened; options: TableOptions | null; prepared: Prepared; weighed: Weighed }
  | { at: 'done'; weighed: Weighed }

/** What goes on, and how far it is. */
interface Work {
  what: 'reading' | 'weighing' | 'classifying' | 'writing'
  done: number
  of: number
}

export function ImportView() {
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const [work, setWork] = useState<Work | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const control = useRef<AbortController | null>(null)
  const sets = useLive(() => listSets(), [])

  const during = async (job: (signal: AbortSignal) => Promise<void>) => {
    const mine = new AbortController()
    control.current = mine
    setTrouble(null)
    try {
      await job(mine.signal)
    } catch (error) {
      setTrouble(mine.signal.aborted ? i18n.t('import.stopped') : exchangeSentence(error))
    } finally {
      setWork(null)
    }
  }
  const progress = (what: Work['what']) => (done: number, of: number) => setWork({ what, done, of })
  const start = (what: Work['what']) => progress(what)(0, 0)

  const check = async (opened: Opened, options: TableOptions | null, signal: AbortSignal) => {
    start('weighing')
    const prepared = await prepare(opened, options, new Date())
    const setId = prepared.set?.id ?? null
    const watch = { signal, onProgress: progress('weighing') }
    setStep({ at: 'check', opened, options, prepared, weighed: await weigh(prepared.incoming, setId, watch) })
  }
  const onFile = (file: File) =>
    during(async (signal) => {
      start('reading')
      const opened = await open(file, new Date())
      const { found, name } = opened
      if (found.kind !== 'table') return check(opened, null, signal)
      setStep({ at: 'map', opened, options: { ...found.guess, placeName: name, scale: null } })
    })
  const onImport = ({ incoming, unread }: Prepared, into: Into) =>
    during(async (signal) => {
      start('classifying')
      const items = unread
        ? await classified(incoming.items, progress('classifying'), signal)
        : incoming.items
      start('writing')
      const watch = { signal, onProgress: progress('writing') }
      const { result, undo } = await bringIn({ ...incoming, items }, into, new Date(), watch)
      setStep({ at: 'done', weighed: result })
      notify({ text: saidOf(result), undo })
      // The background gives new verdicts where those of the file are another classifier's.
      await askBackground('recheck.state', undefined)
    })

  if (work)
    return (
      <div class="dash-progress" role="status">
        <p>{i18n.t(`import.work.${work.what}`, [formatNumber(work.done), formatNumber(work.of)])}</p>
        <progress max={work.of || undefined} value={work.of ? work.done : undefined} />
        {work.what !== 'reading' && (
          <button type="button" class="button" onClick={() => control.current?.abort()}>
            {i18n.t('load.stop')}
          </button>
        )}
      </div>
    )
  const choose = () => setStep({ at: 'choose' })
  return (
    <div class="import">
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      {step.at === 'done' && (
        <>
          <p>{saidOf(step.weighed)}</p>
          <ConflictTable weighed={step.weighed} />
        </>
      )}
      {(step.at === 'choose' || step.at === 'done') && <FileField onFile={(file) => void onFile(file)} />}
      {step.at === 'map' && step.opened.found.kind === 'table' && (
        <Mapping
          opened={step.opened}
          table={step.opened.found.table}
          options={step.options}
          onOptions={(options) => setStep({ ...step, options })}
          onCheck={() => void during((signal) => check(step.opened, step.options, signal))}
          onLeave={choose}
        />
      )}
      {step.at === 'check' && sets.value && (
        <Check
          name={step.opened.name}
          prepared={step.prepared}
          weighed={step.weighed}
          sets={sets.value}
          onImport={(into) => void onImport(step.prepared, into)}
          onBack={() =>
            step.options ? setStep({ at: 'map', opened: step.opened, options: step.options }) : choose()
          }
        />
      )}
    </div>
  )
}

function saidOf({ reviews, annotations, marks }: Weighed): string {
  const fresh = reviews.fresh
  const changed = reviews.changed + annotations.changed + annotations.fresh + marks.changed + marks.fresh
  return i18n.t('import.done', [formatNumber(fresh), formatNumber(reviews.known), formatNumber(changed)])
}
