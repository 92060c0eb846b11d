/** What a file would bring, before it does: new, changed and known, what clashes, and what is left out. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Fault } from '../../../lib/exchange/in/fault.ts'
import { formatNumber } from '../../../lib/locale.ts'
import type { Into, Weighed } from '../../../lib/store/import-plan.ts'
import { type CountedSet, newSet } from '../../../lib/store/sets.ts'
import { download } from '../../download.ts'
import { faultSentence } from '../../exchange-sentence.ts'
import { ConflictTable } from './conflicts.tsx'
import type { Checked } from './session.ts'

interface Props {
  name: string
  checked: Checked
  sets: readonly CountedSet[]
  onImport: (into: Into) => void
  onBack: () => void
}

/** So many faults are listed; all are in the file. */
const LISTED = 50

export function Check({ name, checked, sets, onImport, onBack }: Props) {
  const { faults, set, reviews, leavesKnown, bySoftware, weighed } = checked
  const known = set && sets.find(({ id }) => id === set.id)
  const [setId, setSetId] = useState(known?.id ?? '')
  const [newName, setNewName] = useState(set?.name ?? name)
  const isSomething =
    reviews > 0 ||
    weighed.annotations.fresh + weighed.annotations.changed > 0 ||
    weighed.marks.fresh + weighed.marks.changed > 0
  // Notes whose reviews are not here, and none else.
  const isWithoutReviews =
    reviews === 0 &&
    weighed.annotations.known + weighed.marks.known === 0 &&
    (weighed.strays > 0 || faults.some(({ key }) => key === 'target' || key === 'source'))
  const into = (): Into => {
    if (reviews === 0) return null
    if (setId !== '') return { setId }
    if (set && !known) return { set: { ...set, name: newName } }
    const { salt: _made, ...made } = newSet(newName, new Date())
    return { set: made }
  }
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">{i18n.t('import.check.title')}</h2>
      <Counts weighed={weighed} />
      {leavesKnown && <p class="label">{i18n.t(`import.check.${leavesKnown}`)}</p>}
      {weighed.strays > 0 && (
        <p>{i18n.t('import.check.strays', weighed.strays, [formatNumber(weighed.strays)])}</p>
      )}
      {bySoftware > 0 && (
        <p class="label">{i18n.t('import.check.bySoftware', bySoftware, [formatNumber(bySoftware)])}</p>
      )}
      <ConflictTable weighed={weighed} />
      <Faults name={name} faults={faults} />
      {reviews > 0 && (
        <div class="map-fields">
          <label>
            <span class="label">{i18n.t('import.check.set')}</span>
            <select
              class="field"
              value={setId}
              onChange={({ currentTarget }) => setSetId(currentTarget.value)}
            >
              <option value="">{i18n.t('import.check.newSet')}</option>
              {sets.map(({ id, name: setName }) => (
                <option key={id} value={id}>
                  {setName}
                </option>
              ))}
            </select>
          </label>
          {setId === '' && (
            <label>
              <span class="label">{i18n.t('import.check.setName')}</span>
              <input
                class="field"
                dir="auto"
                maxLength={200}
                value={newName}
                onInput={({ currentTarget }) => setNewName(currentTarget.value)}
              />
            </label>
          )}
        </div>
      )}
      {!isSomething && <p>{i18n.t(isWithoutReviews ? 'import.check.notesOnly' : 'import.check.nothing')}</p>}
      <p class="dash-actions">
        {isSomething && (
          <button type="button" class="button primary" onClick={() => onImport(into())}>
            {i18n.t('import.check.go')}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('import.check.back')}
        </button>
      </p>
    </section>
  )
}

const ROWS = ['reviews', 'places', 'annotations', 'marks'] as const

function Counts({ weighed }: { weighed: Weighed }) {
  return (
    <table class="dash-table import-counts" aria-labelledby="check-title">
      <thead>
        <tr>
          <th />
          <th class="number">{i18n.t('import.check.fresh')}</th>
          <th class="number">{i18n.t('import.check.changed')}</th>
          <th class="number">{i18n.t('import.check.known')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{i18n.t(`import.row.${row}`)}</th>
            <td class="number">{formatNumber(weighed[row].fresh)}</td>
            <td class="number">{formatNumber(weighed[row].changed)}</td>
            <td class="number">{formatNumber(weighed[row].known)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Faults({ name, faults }: { name: string; faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  const save = async () => {
    const { default: Papa } = await import('papaparse')
    const rows = faults.map((fault) => [String(fault.at), faultSentence(fault), fault.found])
    const head = [i18n.t('import.fault.at'), i18n.t('import.fault.why'), i18n.t('import.fault.found')]
    download(
      `${name}-${i18n.t('import.fault.file')}.csv`,
      'text/csv',
      `\ufeff${Papa.unparse([head, ...rows], { escapeFormulae: true })}`,
    )
  }
  const count = formatNumber(faults.length)
  return (
    <details>
      <summary>{i18n.t('import.fault.title', faults.length, [count])}</summary>
      <ul class="import-faults">
        {faults.slice(0, LISTED).map((fault) => (
          <li key={`${fault.at} ${fault.key}`}>{faultSentence(fault)}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void save()}>
        {i18n.t('import.fault.save')}
      </button>
    </details>
  )
}
