/** The sets: how much is in each, and what can be done with a set as a whole. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ALL, withValues } from '../../../lib/collection/filter.ts'
import type { SetCount } from '../../../lib/collection/places-in.ts'
import { formatDate, formatNumber } from '../../../lib/locale.ts'
import { archiveSet, deleteSet, mergeSets } from '../../../lib/store/arrange.ts'
import { type CountedSet, createSet, listSets, renameSet } from '../../../lib/store/sets.ts'
import { ofSet } from '../../export/choice.ts'
import { ExportPanel } from '../../export/panel.tsx'
import { useLive } from '../../live.ts'
import { NameForm } from '../../name-form.tsx'
import { attempt } from '../../notices.tsx'
import { useInsight } from '../desk.tsx'
import { hrefOf } from '../route.ts'
import { spellOf } from './spell.ts'
import { SplitForm } from './split-form.tsx'

export function SetList() {
  const sets = useLive(() => listSets(), [])
  return sets.value ? <Sets sets={sets.value} /> : null
}

function Sets({ sets }: { sets: readonly CountedSet[] }) {
  // By name: what is in archived sets only counts nowhere else.
  const counts = useInsight(
    'sets',
    null,
    withValues(
      ALL,
      'set',
      sets.map(({ id }) => id),
    ),
  )
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [making, setMaking] = useState(false)
  const countOf = new Map((counts.value ?? []).map((count) => [count.setId, count]))
  const chosen = sets.filter(({ id }) => picked.has(id))
  const inUse = sets.filter(({ archived }) => archived === null)
  const away = sets.filter(({ archived }) => archived !== null)
  const pick = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    setPicked(next)
  }
  const table = (rows: readonly CountedSet[], label: string, when: string) => (
    <table class="dash-table" aria-label={label}>
      <thead>
        <tr>
          <th class="pick">
            <span class="out-of-sight">{i18n.t('dash.sets.pick')}</span>
          </th>
          <th>{i18n.t('dash.facet.set')}</th>
          <th class="number">{i18n.t('dash.sets.reviews')}</th>
          <th class="number">{i18n.t('dash.sets.places')}</th>
          <th>{when}</th>
          <th>
            <span class="out-of-sight">{i18n.t('dash.sets.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((set) => (
          <SetRow
            key={set.id}
            set={set}
            count={countOf.get(set.id)}
            picked={picked.has(set.id)}
            onPick={() => pick(set.id)}
          />
        ))}
      </tbody>
    </table>
  )
  return (
    <section aria-labelledby="sets-title">
      <h2 id="sets-title">{i18n.t('dash.sets.title')}</h2>
      {sets.length === 0 && <p>{i18n.t('dash.sets.none')}</p>}
      {inUse.length > 0 && table(inUse, i18n.t('dash.sets.title'), i18n.t('dash.sets.period'))}
      {making ? (
        <NameForm
          label={i18n.t('collect.newSetName')}
          name=""
          action={i18n.t('dash.sets.make')}
          onName={(name) =>
            attempt(async () => {
              const made = await createSet(name, new Date())
              return { text: i18n.t('dash.sets.made', [made.name]) }
            })
          }
          onLeave={() => setMaking(false)}
        />
      ) : (
        <p class="dash-actions">
          <button type="button" class="button" onClick={() => setMaking(true)}>
            {i18n.t('collect.newSet')}
          </button>
          {chosen.length > 1 && <Merge sets={chosen} onDone={() => setPicked(new Set())} />}
        </p>
      )}
      {away.length > 0 && (
        <details>
          <summary>{i18n.t('dash.sets.away', away.length, [formatNumber(away.length)])}</summary>
          {table(away, i18n.t('dash.sets.awayTitle'), i18n.t('dash.sets.since'))}
        </details>
      )}
    </section>
  )
}

function Merge({ sets, onDone }: { sets: readonly CountedSet[]; onDone: () => void }) {
  const merge = (into: CountedSet) =>
    attempt(async () => {
      const { undo } = await mergeSets(
        sets.map(({ id }) => id),
        into.id,
        new Date(),
      )
      onDone()
      return { text: i18n.t('dash.sets.merged', [formatNumber(sets.length), into.name]), undo }
    })
  return (
    <select
      class="field merge"
      aria-label={i18n.t('dash.sets.merge', [formatNumber(sets.length)])}
      value=""
      onChange={({ currentTarget: { value } }) => {
        const into = sets.find(({ id }) => id === value)
        if (into) void merge(into)
      }}
    >
      <option value="">{i18n.t('dash.sets.merge', [formatNumber(sets.length)])}</option>
      {sets.map(({ id, name }) => (
        <option key={id} value={id}>
          {i18n.t('dash.sets.mergeInto', [name])}
        </option>
      ))}
    </select>
  )
}

interface RowProps {
  set: CountedSet
  count: SetCount | undefined
  picked: boolean
  onPick: () => void
}

function SetRow({ set, count, picked, onPick }: RowProps) {
  const [open, setOpen] = useState<'name' | 'split' | 'export' | null>(null)
  const { id, name, archived } = set
  const reviews = hrefOf({ view: 'reviews', filter: withValues(ALL, 'set', [id]) })
  const close = () => setOpen(null)
  const onAway = () =>
    attempt(async () => {
      const { undo } = await archiveSet(id, archived === null, new Date())
      return { text: i18n.t(archived === null ? 'dash.sets.putAway' : 'dash.sets.broughtBack', [name]), undo }
    })
  const onDelete = () =>
    attempt(async () => {
      const { undo } = await deleteSet(id)
      return { text: i18n.t('dash.sets.deleted', [name]), undo }
    })
  return (
    <>
      <tr>
        <td class="pick">
          <input
            type="checkbox"
            checked={picked}
            aria-label={i18n.t('dash.sets.pickOne', [name])}
            onChange={onPick}
          />
        </td>
        <td>
          <a href={reviews} dir="auto">
            {name}
          </a>
        </td>
        <td class="number">
          <a href={reviews} aria-label={i18n.t('dash.filter.all', set.count, [formatNumber(set.count)])}>
            {formatNumber(set.count)}
          </a>
        </td>
        <td class="number">{count ? formatNumber(count.placeIds.length) : '–'}</td>
        <td>
          {archived === null
            ? spellOf(count?.first ?? null, count?.last ?? null)
            : formatDate({ raw: archived, iso: archived.slice(0, 10), precision: 'day' })}
        </td>
        <td class="row-actions">
          <button type="button" class="button plain" onClick={() => setOpen('name')}>
            {i18n.t('dash.sets.rename')}
          </button>
          {/* There before it is known, so that the others do not move under the hand. */}
          {archived === null && count?.placeIds.length !== 1 && (
            <button type="button" class="button plain" disabled={!count} onClick={() => setOpen('split')}>
              {i18n.t('dash.sets.split')}
            </button>
          )}
          <button
            type="button"
            class="button plain"
            aria-label={i18n.t('dash.sets.exportOne', [name])}
            onClick={() => setOpen('export')}
          >
            {i18n.t('export.open')}
          </button>
          <button type="button" class="button plain" onClick={() => void onAway()}>
            {i18n.t(archived === null ? 'dash.sets.archive' : 'dash.sets.bringBack')}
          </button>
          <button
            type="button"
            class="button plain"
            aria-label={i18n.t('dash.sets.deleteOne', [name])}
            onClick={() => void onDelete()}
          >
            {i18n.t('dash.sets.delete')}
          </button>
          {open === 'export' && <ExportPanel choices={[ofSet(set)]} onClose={close} />}
        </td>
      </tr>
      {(open === 'name' || open === 'split') && (
        <tr class="under">
          <td />
          <td colSpan={5}>
            {open === 'name' && (
              <NameForm
                label={i18n.t('dash.sets.newName')}
                name={name}
                action={i18n.t('dash.sets.rename')}
                onName={(wanted) =>
                  attempt(async () => {
                    const renamed = await renameSet(id, wanted, new Date())
                    return { text: i18n.t('dash.sets.renamed', [renamed.name]) }
                  })
                }
                onLeave={close}
              />
            )}
            {open === 'split' && <SplitForm set={set} onLeave={close} />}
          </td>
        </tr>
      )}
    </>
  )
}
