/** What can be done to all picked reviews at once. */
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { authorName } from '../../lib/author.ts'
import { formatNumber, inUiLanguage } from '../../lib/locale.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import { isLevelId, LEVELS } from '../../lib/model/ladder.ts'
import { splitSet } from '../../lib/store/arrange.ts'
import { addToSet, annotateAll, type Bulk, deleteReviews, takeOutOf } from '../../lib/store/bulk.ts'
import { type CountedSet, createSet } from '../../lib/store/sets.ts'
import { withReadings } from '../../lib/store/with-readings.ts'
import type { ExportChoice } from '../export/choice.ts'
import { ExportPanel } from '../export/panel.tsx'
import { tellOfUndo } from '../tell-pages.ts'
import './bulk.css'
import { NameForm } from '../name-form.tsx'
import { attempt } from '../notices.tsx'
import { inPortions } from './portions.ts'

interface Props {
  ids: readonly string[]
  sets: readonly CountedSet[]
  /** The one set that the filter leaves; null where it leaves more or all. */
  within: CountedSet | null
  /** What an export takes. */
  choice: ExportChoice
  /** The picked reviews as a page shows them, by id: they may not be stored yet. Null where all of them are. */
  read?: ReadonlyMap<string, ReviewItem> | null
  /** Picks all that are in view; null where they are. */
  onAll?: (() => void) | null
  onDone: () => void
}

type Form = 'newSet' | 'split' | 'tag'

export function BulkBar({ ids, sets, within, choice, read = null, onAll = null, onDone }: Props) {
  const [form, setForm] = useState<Form | null>(null)
  const [exporting, setExporting] = useState(false)
  const [progress, setProgress] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  const count = formatNumber(ids.length)

  const storing = (work: (ids: readonly string[]) => Bulk) => (some: readonly string[]) => {
    const items = some.flatMap((id) => read?.get(id) ?? [])
    return items.length > 0 ? withReadings(items, work, new Date()) : work(some)
  }
  const all = (work: (ids: readonly string[]) => Bulk, said: (count: number) => string) =>
    attempt(async () => {
      const control = new AbortController()
      running.current = control
      setProgress(0)
      try {
        const done = await inPortions(ids, storing(work), setProgress, control.signal)
        void tellOfUndo(done.undo)
        onDone()
        return { text: said(done.count), undo: done.undo }
      } finally {
        setProgress(null)
      }
    })
  const addTo = (id: string, name: string) =>
    all(
      (some) => addToSet(id, some, new Date()),
      (n) => i18n.t('dash.bulk.added', n, [formatNumber(n), name]),
    )
  const annotate = async (saying: Parameters<typeof annotateAll>[1], said: (count: number) => string) => {
    const writer = { author: await authorName(), now: new Date() }
    return all((some) => annotateAll(some, saying, writer), said)
  }
  const onName = async (name: string) => {
    if (form === 'tag')
      return annotate({ tag: name }, (n) => i18n.t('dash.bulk.tagged', n, [formatNumber(n), name.trim()]))
    if (form === 'split' && within)
      return attempt(async () => {
        const { result, undo } = await splitSet(within.id, ids, name, new Date())
        onDone()
        return { text: i18n.t('dash.sets.splitDone', ids.length, [count, result.name]), undo }
      })
    let id = ''
    const made = await attempt(async () => {
      id = (await createSet(name, new Date())).id
      return null
    })
    return made && addTo(id, name.trim())
  }

  if (progress !== null)
    return (
      <div class="bulk-bar">
        <progress max={ids.length} value={progress} />
        <span role="status">{i18n.t('dash.bulk.busy', [formatNumber(progress), count])}</span>
        <button type="button" class="button" onClick={() => running.current?.abort()}>
          {i18n.t('load.stop')}
        </button>
      </div>
    )
  if (form)
    return (
      <div class="bulk-bar">
        <NameForm
          label={i18n.t(form === 'tag' ? 'annotate.tags' : 'collect.newSetName')}
          name=""
          action={i18n.t(form === 'tag' ? 'dash.bulk.tag' : 'dash.bulk.put', [count])}
          onName={onName}
          onLeave={() => setForm(null)}
        />
      </div>
    )
  return (
    <fieldset class="bulk-bar">
      <legend class="out-of-sight">{i18n.t('dash.bulk.title', ids.length, [count])}</legend>
      <strong>{i18n.t('dash.bulk.title', ids.length, [count])}</strong>
      <select
        class="field"
        aria-label={i18n.t('dash.bulk.addTo')}
        value=""
        onChange={({ currentTarget: { value } }) => {
          const set = sets.find(({ id }) => id === value)
          if (value === 'new') setForm('newSet')
          else if (set) void addTo(set.id, set.name)
        }}
      >
        <option value="">{i18n.t('dash.bulk.addTo')}</option>
        {sets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="new">{i18n.t('collect.newSet')}</option>
      </select>
      <select
        class="field"
        aria-label={i18n.t('annotate.level')}
        value=""
        onChange={({ currentTarget: { value } }) => {
          const level = value === 'none' ? null : Number(value)
          if (value === '' || (level !== null && !isLevelId(level))) return
          void annotate({ level }, (n) => i18n.t('dash.bulk.levelled', n, [formatNumber(n)]))
        }}
      >
        <option value="">{i18n.t('annotate.level')}</option>
        {LEVELS.toReversed().map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {inUiLanguage(name)}
          </option>
        ))}
        <option value="none">{i18n.t('card.asProgram')}</option>
      </select>
      <Act name={i18n.t('dash.bulk.tag')} onClick={() => setForm('tag')} />
      {within && (
        <>
          <Act name={i18n.t('dash.bulk.split')} onClick={() => setForm('split')} />
          <Act
            name={i18n.t('dash.bulk.takeOut', [within.name])}
            onClick={() =>
              all(
                (some) => takeOutOf(within.id, some),
                (n) => i18n.t('dash.bulk.takenOut', n, [formatNumber(n), within.name]),
              )
            }
          />
        </>
      )}
      <Act name={i18n.t('export.open')} onClick={() => setExporting(true)} />
      <Act
        name={i18n.t('dash.sets.delete')}
        onClick={() => all(deleteReviews, (n) => i18n.t('dash.bulk.deleted', n, [formatNumber(n)]))}
      />
      {onAll && <Act plain name={i18n.t('dash.bulk.all')} onClick={onAll} />}
      <Act plain name={i18n.t('dash.bulk.none')} onClick={onDone} />
      {exporting && <ExportPanel choices={[choice]} onClose={() => setExporting(false)} />}
    </fieldset>
  )
}

interface ActProps {
  name: string
  plain?: boolean
  onClick: () => unknown
}

function Act({ name, plain = false, onClick }: ActProps) {
  return (
    <button type="button" class={plain ? 'button plain' : 'button'} onClick={() => void onClick()}>
      {name}
    </button>
  )
}
