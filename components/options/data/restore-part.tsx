/** Puts a backup back: says first what that changes, does it at a click, and takes it back at another. */
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import {
  BackupError,
  type BackupSettings,
  type ClockSettings,
  type Rows,
} from '../../../lib/backup/format.ts'
import { type Backup, readBackup } from '../../../lib/backup/read.ts'
import { type Plan, planRestore, restore } from '../../../lib/backup/restore.ts'
import { backupSettings, restoreSettings } from '../../../lib/backup/settings.ts'
import { formatDate, formatNumber } from '../../../lib/locale.ts'
import { askBackground } from '../../../lib/messages.ts'
import { trede } from '../../../lib/store/db.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { Section } from '../section.tsx'
import { ClockChanges } from './clock-changes.tsx'
import { mayBackUp } from './may-back-up.ts'

/** What stood before a backup was put back, and what was said then. */
interface Undo {
  rows: Rows
  settings: BackupSettings
  said: string
}

interface Wanted {
  backup: Backup
  plan: Plan
  /** What is done by the clock now. */
  clock: ClockSettings | null
}

export function RestorePart() {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [undo, setUndo] = useState<Undo | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef<AbortController | null>(null)
  const [said, setSaid] = useState('')
  const [isTrouble, setIsTrouble] = useState(false)
  const [isOther, setIsOther] = useState(false)

  const busy = share !== null

  const attempt = async (work: (signal: AbortSignal) => Promise<void>) => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setShare(0)
    setSaid('')
    setIsTrouble(false)
    setIsOther(false)
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted) console.error('Trede: the backup was not put back', error)
      setSaid(signal.aborted ? i18n.t('data.restoreStopped') : sentenceFor(error))
      setIsTrouble(!signal.aborted)
      setIsOther(error instanceof BackupError && error.fault === 'notBackup')
    } finally {
      setShare(null)
    }
  }
  const look = (file: File) =>
    attempt(async (signal) => {
      setWanted(null)
      // Comparing takes less than reading and checking.
      const onRead = (done: number) => setShare(0.75 * done)
      const backup = await readBackup(file, { signal, onProgress: onRead })
      const { clock } = await backupSettings()
      const onCompared = (done: number) => setShare(0.75 + 0.25 * done)
      const plan = await planRestore(backup, trede, { signal, onProgress: onCompared })
      setWanted({ backup, plan, clock })
    })
  const put = ({ backup, plan }: Wanted) =>
    attempt(async (signal) => {
      const { clock, ...others } = backup.head.settings
      const allowed = await mayBackUp(clock?.every ?? 'never')
      const settings = await backupSettings()
      await restore(backup.rows, trede, { signal, onProgress: setShare })
      await restoreSettings({ ...others, clock: clock && (allowed ? clock : { ...clock, every: 'never' }) })
      await askBackground('cues.changed', undefined)
      const done = [i18n.t('data.restored'), allowed ? '' : i18n.t('data.restoreNotClock')].join(' ').trim()
      setUndo({ rows: plan.before, settings, said: done })
      setWanted(null)
    })
  const takeBack = () =>
    attempt(async (signal) => {
      await restore(undo!.rows, trede, { signal, onProgress: setShare })
      await restoreSettings(undo!.settings)
      await askBackground('cues.changed', undefined)
      setUndo(null)
      setSaid(i18n.t('data.restoreUndone'))
    })
  return (
    <Section title={i18n.t('data.restore')} hint={i18n.t('data.restoreHint')} anchor="restore">
      <label class="button file">
        {i18n.t('data.restoreChoose')}
        <input
          type="file"
          class="out-of-sight"
          accept=".gz,.ndjson"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            currentTarget.value = ''
            if (file) void look(file)
          }}
        />
      </label>
      {wanted && <Changes wanted={wanted} />}
      {wanted && (
        <p class="line">
          <button type="button" class="button primary" disabled={busy} onClick={() => void put(wanted)}>
            {i18n.t('data.restoreDo')}
          </button>
          <button type="button" class="button" disabled={busy} onClick={() => setWanted(null)}>
            {i18n.t('data.restoreLeave')}
          </button>
        </p>
      )}
      <p class="line">
        {busy && (
          <>
            <progress value={share} aria-label={i18n.t('data.busy')} />
            <button type="button" class="button plain" onClick={() => stop.current?.abort()}>
              {i18n.t('data.stop')}
            </button>
          </>
        )}
        <span role="status" class={isTrouble ? 'said trouble' : ''}>
          {busy ? i18n.t('data.busy') : said}
        </span>
        {isOther && !busy && <a href="/dashboard.html#/import">{i18n.t('data.toImport')}</a>}
      </p>
      {undo && !busy && (
        <p class="line">
          <span role="status">{undo.said}</span>
          <button type="button" class="button" onClick={() => void takeBack()}>
            {i18n.t('data.undo')}
          </button>
        </p>
      )}
    </Section>
  )
}

function Changes({ wanted: { backup, plan, clock } }: { wanted: Wanted }) {
  const made = backup.head.made.slice(0, 10)
  const reviews = backup.rows.reviews?.length ?? 0
  const changes = plan.changes.filter(({ table }) => table in NAMES)
  return (
    <>
      <p>
        {i18n.t('data.restoreOf', reviews, [
          formatDate({ raw: made, iso: made, precision: 'day' }),
          formatNumber(reviews),
        ])}
      </p>
      <table class="changes-table">
        <thead>
          <tr>
            <td />
            {(['added', 'changed', 'removed', 'same'] as const).map((what) => (
              <th key={what} scope="col">
                {i18n.t(`data.change.${what}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ table, added, changed, removed, same }) => (
            <tr key={table}>
              <th scope="row">{NAMES[table]!()}</th>
              {[added, changed, removed, same].map((count, at) => (
                <td key={at}>{formatNumber(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {clock && <ClockChanges now={clock} then={backup.head.settings.clock} />}
    </>
  )
}

/** Tables that mean something to the user; the others go along with them. */
const NAMES: Record<string, () => string> = {
  reviews: () => i18n.t('data.table.reviews'),
  places: () => i18n.t('data.table.places'),
  sets: () => i18n.t('data.table.sets'),
  annotations: () => i18n.t('data.table.annotations'),
  marks: () => i18n.t('data.table.marks'),
  cues: () => i18n.t('data.table.cues'),
  businesses: () => i18n.t('data.table.businesses'),
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof BackupError)) return sentenceOf(error)
  const line = error.line === null ? '' : ` ${i18n.t('data.fault.line', [formatNumber(error.line)])}`
  return `${i18n.t(`data.fault.${error.fault}`)}${line}`
}
