/** Collects the reviews in view into a set, and exports that set. */
import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../lib/locale.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import { sentenceOf } from '../lib/store/sentence.ts'
import type { CountedSet } from '../lib/store/sets.ts'
import { takeOut } from '../lib/store/take-out.ts'
import { ofSet, ofView } from './export/choice.ts'
import { ExportPanel } from './export/panel.tsx'
import { type Gathered, gather } from './gather.ts'
import { Icon } from './icon.tsx'
import { NEW, type TargetSet } from './target-set.ts'
import './collect-bar.css'

interface Props {
  /** Those in view: the filter is obeyed. */
  items: readonly ReviewItem[]
  /** What narrowed them, in words; null where nothing did. */
  filter: string | null
  sets: readonly CountedSet[]
  target: TargetSet
  /** More of them are on their way: what is in view is not all of it yet. */
  coming?: boolean
}

type Phase =
  | { kind: 'ready' }
  | { kind: 'busy'; done: number; of: number }
  | { kind: 'done'; gathered: Gathered }
  | { kind: 'undone' }
  | { kind: 'failed'; sentence: string }

export function CollectBar({ items, filter, sets, target, coming = false }: Props) {
  const ids = { set: useId(), name: useId() }
  const [phase, setPhase] = useState<Phase>({ kind: 'ready' })
  const [exporting, setExporting] = useState(false)
  const { set, name } = target

  const choose = (id: string) => {
    target.choose(id)
    setPhase({ kind: 'ready' })
  }
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      setPhase({ kind: 'failed', sentence: sentenceOf(error) })
    }
  }
  const onCollect = () =>
    attempt(async () => {
      setPhase({ kind: 'busy', done: 0, of: items.length })
      const gathered = await gather(await target.prepare(), items, (done) =>
        setPhase({ kind: 'busy', done, of: items.length }),
      )
      setPhase({ kind: 'done', gathered })
    })
  const onUndo = ({ setId, addedIds }: Gathered) =>
    attempt(async () => {
      await takeOut(setId, addedIds)
      setPhase({ kind: 'undone' })
    })

  const placeName = items[0]?.place.name || (set?.name ?? name)
  const choices = [
    ...(items.length > 0 ? [ofView(items, placeName, filter, set)] : []),
    ...(set && set.count > 0 ? [ofSet(set)] : []),
  ]

  return (
    <section class="collect-bar">
      {exporting && <ExportPanel choices={choices} onClose={() => setExporting(false)} />}
      <div class="outcome" role="status">
        {phase.kind === 'busy' && phase.of > phase.done && phase.done > 0 && (
          <p>{i18n.t('collect.progress', [formatNumber(phase.done), formatNumber(phase.of)])}</p>
        )}
        {phase.kind === 'done' && (
          <p>
            {outcomeOf(phase.gathered)}
            {phase.gathered.addedIds.length > 0 && (
              <button type="button" class="button plain" onClick={() => onUndo(phase.gathered)}>
                {i18n.t('collect.undo')}
              </button>
            )}
          </p>
        )}
        {phase.kind === 'undone' && <p>{i18n.t('collect.undone')}</p>}
        {phase.kind === 'failed' && <p class="trouble">{phase.sentence}</p>}
      </div>
      {sets.length > 0 && (
        <div class="line">
          <label class="label" for={ids.set}>
            {i18n.t('collect.set')}
          </label>
          <select
            id={ids.set}
            class="field"
            value={set?.id ?? NEW}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {sets.map(({ id, name: setName, count }) => (
              <option key={id} value={id}>
                {i18n.t('collect.setOption', [setName, formatNumber(count)])}
              </option>
            ))}
            <option value={NEW}>{i18n.t('collect.newSet')}</option>
          </select>
        </div>
      )}
      {!set && (
        <div class="line">
          <label class="label" for={ids.name}>
            {i18n.t('collect.newSetName')}
          </label>
          <input
            id={ids.name}
            class="field"
            dir="auto"
            value={name}
            maxLength={200}
            onInput={({ currentTarget }) => target.setName(currentTarget.value)}
          />
        </div>
      )}
      <div class="line">
        <button
          type="button"
          class="button primary"
          disabled={items.length === 0 || coming || phase.kind === 'busy' || !target.ready}
          onClick={onCollect}
        >
          {i18n.t('collect.button', items.length, [formatNumber(items.length)])}
        </button>
        <button
          type="button"
          class="button"
          disabled={choices.length === 0 || coming}
          aria-haspopup="dialog"
          onClick={() => setExporting(true)}
        >
          <Icon name="download" />
          {i18n.t('export.open')}
        </button>
      </div>
    </section>
  )
}

/** "12 added, 3 were already there." */
export function outcomeOf({ added, known, refused }: Gathered): string {
  const parts = [i18n.t('collect.added', [formatNumber(added)])]
  if (known > 0) parts.push(i18n.t('collect.known', known, [formatNumber(known)]))
  if (refused > 0) parts.push(i18n.t('collect.refused', [formatNumber(refused)]))
  return `${parts.join(', ')}.`
}
