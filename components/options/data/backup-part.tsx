/** Backups: one now, and by the clock into the downloads folder. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { type BackupPlan, backupPlan, type Every, schedule } from '../../../lib/backup/schedule.ts'
import { backupSettings } from '../../../lib/backup/settings.ts'
import { writeBackup } from '../../../lib/backup/write.ts'
import { formatDate } from '../../../lib/locale.ts'
import { download } from '../../download.ts'
import { Section } from '../section.tsx'
import { mayBackUp } from './may-back-up.ts'
import { useFollowed } from './use-followed.tsx'

const EVERY: readonly Every[] = ['never', 'day', 'week']

export function BackupPart() {
  return (
    <Section title={i18n.t('data.backup')} hint={i18n.t('data.backupHint')} anchor="backup">
      <Now />
      <Clock />
    </Section>
  )
}

function Now() {
  const { busy, run, line } = useFollowed()
  const make = () =>
    run(i18n.t('data.stopped'), async (follow) => {
      const { signal, onProgress } = follow(1)
      const now = new Date()
      const file = await writeBackup({
        now,
        by: browser.runtime.getManifest().version,
        settings: await backupSettings(),
        onProgress: (done, of) => onProgress(of === 0 ? 1 : done / of),
        signal,
      })
      download(`trede-backup-${now.toISOString().slice(0, 10)}.ndjson.gz`, 'application/gzip', file)
      return i18n.t('data.backupMade')
    })
  return (
    <>
      <button type="button" class="button primary" disabled={busy} onClick={() => void make()}>
        {i18n.t('data.backupNow')}
      </button>
      {line}
    </>
  )
}

function Clock() {
  const [plan, setPlan] = useState<BackupPlan | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    void backupPlan().getValue().then(setPlan)
    return backupPlan().watch((next) => setPlan(next))
  }, [])
  const choose = async (every: Every) => {
    const allowed = await mayBackUp(every)
    setRefused(!allowed)
    if (allowed) await schedule(every)
  }
  if (!plan) return null
  return (
    <>
      <label class="line">
        <span>{i18n.t('data.every')}</span>
        <select
          class="field"
          value={plan.every}
          onChange={({ currentTarget }) => void choose(currentTarget.value as Every)}
        >
          {EVERY.map((every) => (
            <option key={every} value={every}>
              {i18n.t(`data.everyOf.${every}`)}
            </option>
          ))}
        </select>
      </label>
      <p class={refused || plan.trouble ? 'said trouble' : 'hint'} role="status">
        {refused && i18n.t('data.everyRefused')}
        {plan.trouble && i18n.t('data.everyFailed', [plan.trouble])}
        {!plan.trouble &&
          plan.last &&
          i18n.t('data.everyLast', [
            formatDate({ raw: plan.last, iso: plan.last.slice(0, 10), precision: 'day' }),
          ])}
      </p>
    </>
  )
}
