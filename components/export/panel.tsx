/** Exports reviews as a file, or copies them: which, in what format, and with whose names. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { FORMATS } from '../../lib/exchange/registry.ts'
import { formatNumber, formatShare } from '../../lib/locale.ts'
import { exchangeSentence } from '../exchange-sentence.ts'
import { Icon } from '../icon.tsx'
import type { ExportChoice } from './choice.ts'
import { FormatList } from './format-list.tsx'
import { ExportOptionsFields } from './options.tsx'
import { rememberExport, rememberedExport } from './remembered.ts'
import { type Chosen, copy, exportFile } from './run.ts'
import './panel.css'

interface Props {
  /** At least one; the first is chosen at the beginning. */
  choices: readonly ExportChoice[]
  onClose: () => void
}

type Phase =
  | { kind: 'ready' }
  | { kind: 'busy'; share: number }
  | { kind: 'done'; sentence: string }
  | { kind: 'failed'; sentence: string }

export function ExportPanel({ choices, onClose }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const running = useRef<AbortController | null>(null)
  const [kind, setKind] = useState(choices[0]?.kind)
  const [kept, setKept] = useState(rememberedExport)
  const [names, setNames] = useState<Chosen['names']>('pseudonyms')
  const [phase, setPhase] = useState<Phase>({ kind: 'ready' })
  const choice = choices.find((one) => one.kind === kind) ?? choices[0]
  const format = FORMATS.find((one) => one.id === kept.format) ?? FORMATS[0]!
  const formatName = i18n.t(`export.name.${format.id}`)
  const busy = phase.kind === 'busy'

  useEffect(() => {
    dialog.current?.showModal()
    return () => running.current?.abort()
  }, [])

  const change = (next: typeof kept) => {
    setKept(next)
    rememberExport(next)
  }
  const attempt = async (work: (signal: AbortSignal) => Promise<string>) => {
    const control = new AbortController()
    running.current = control
    setPhase({ kind: 'busy', share: 0 })
    try {
      setPhase({ kind: 'done', sentence: await work(control.signal) })
    } catch (error) {
      if (control.signal.aborted) setPhase({ kind: 'done', sentence: i18n.t('export.stopped') })
      else setPhase({ kind: 'failed', sentence: exchangeSentence(error) })
    } finally {
      running.current = null
    }
  }
  const chosen: Chosen = { ...kept, names }
  const onExport = (from: ExportChoice) =>
    attempt(async (signal) => {
      const onProgress = (share: number) => setPhase({ kind: 'busy', share })
      const file = await exportFile(from, format, chosen, signal, onProgress)
      return i18n.t(chosen.receipt ? 'export.doneBoth' : 'export.done', [file])
    })
  const onCopy = (from: ExportChoice, as: 'asTable' | 'asQuotes') =>
    attempt(async () => {
      const count = await copy(from, as, chosen)
      return i18n.t('export.copied', count, [formatNumber(count)])
    })

  return (
    <dialog ref={dialog} class="export-panel" aria-labelledby={`${id}-title`} onClose={onClose}>
      <header>
        <h2 id={`${id}-title`}>{i18n.t('export.title')}</h2>
        <button
          type="button"
          class="button plain"
          aria-label={i18n.t('export.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {!choice || choice.count === 0 ? (
        <p class="nothing">{i18n.t('export.empty')}</p>
      ) : (
        <>
          <div class="scrolled">
            <fieldset class="fields" disabled={busy}>
              {choices.length > 1 && (
                <fieldset class="choices">
                  <legend class="label">{i18n.t('export.what')}</legend>
                  {choices.map((one) => (
                    <label key={one.kind} class="choice">
                      <input
                        type="radio"
                        name={`${id}-what`}
                        checked={one === choice}
                        onChange={() => setKind(one.kind)}
                      />
                      <span>{described(one)}</span>
                    </label>
                  ))}
                </fieldset>
              )}
              {choices.length === 1 && <p class="label">{described(choice)}</p>}
              <FormatList
                chosen={format.id}
                count={choice.count}
                onChoose={(next) => change({ ...kept, format: next })}
              />
              <ExportOptionsFields
                format={format}
                chosen={chosen}
                onChange={({ names: next, ...rest }) => {
                  setNames(next)
                  change({ ...kept, ...rest })
                }}
              />
            </fieldset>
          </div>
          <footer>
            <p role="status" class={phase.kind === 'failed' ? 'outcome trouble' : 'outcome'}>
              {phase.kind === 'busy' && i18n.t('export.busy', [formatShare(phase.share)])}
              {(phase.kind === 'done' || phase.kind === 'failed') && phase.sentence}
            </p>
            {phase.kind === 'busy' ? (
              <div class="actions">
                <progress value={phase.share} aria-label={i18n.t('export.busy', [''])} />
                <button type="button" class="button" onClick={() => running.current?.abort()}>
                  {i18n.t('export.cancel')}
                </button>
              </div>
            ) : (
              <div class="actions">
                <button type="button" class="button primary" onClick={() => onExport(choice)}>
                  <Icon name="download" />
                  {i18n.t('export.start', [formatName])}
                </button>
                <button type="button" class="button" onClick={() => onCopy(choice, 'asTable')}>
                  {i18n.t('export.copyTable')}
                </button>
                <button type="button" class="button" onClick={() => onCopy(choice, 'asQuotes')}>
                  {i18n.t('export.copyQuotes')}
                </button>
              </div>
            )}
          </footer>
        </>
      )}
    </dialog>
  )
}

function described({ kind, name, count, filter }: ExportChoice): string {
  const number = formatNumber(count)
  if (kind === 'set') return i18n.t('export.ofSet', count, [name, number])
  return i18n.t('export.inView', count, [number]) + (filter ? ` (${filter})` : '')
}
