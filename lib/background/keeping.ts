/** What is done by the clock: a backup into the downloads folder, and what the rules for keeping say. */
import { browser } from 'wxt/browser'
import { type BackupPlan, backupPlan, type Every } from '../backup/schedule.ts'
import { keepTo, retention } from '../privacy/retention.ts'
import { makeBackupUrl } from './backup-url.ts'

const MINUTES: Record<Exclude<Every, 'never'>, number> = { day: 1440, week: 10_080 }
const ALARM = 'keeping'
/** The clock is looked at so often, in minutes; what is due is done then. */
const LOOK = 60

/** Looks from now on. */
export function followClock(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keep(new Date())
  })
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: LOOK })
  })
}

/** Does what is due. */
export async function keep(now: Date): Promise<void> {
  try {
    await keepTo(await retention().getValue(), now)
  } catch (error) {
    console.error('Trede: what should have gone is still there; it is tried again', error)
  }
  const plan = await backupPlan().getValue()
  if (isDue(plan, now)) await backUp(plan, now)
}

/** Whether the time for the next one has come. */
export function isDue({ every, last }: BackupPlan, now: Date): boolean {
  if (every === 'never') return false
  return last === null || now.getTime() - Date.parse(last) >= MINUTES[every] * 60_000
}

async function backUp(plan: BackupPlan, now: Date): Promise<void> {
  try {
    // An optional permission: its name is there only once the user has allowed it.
    if (!browser.downloads) throw new Error('downloads are not allowed')
    const { url, done } = await makeBackupUrl(now)
    try {
      await browser.downloads.download({
        url,
        filename: `Trede/trede-backup-${now.toISOString().slice(0, 10)}.ndjson.gz`,
        conflictAction: 'overwrite',
        saveAs: false,
      })
    } finally {
      done()
    }
    await backupPlan().setValue({ ...plan, last: now.toISOString(), trouble: null })
  } catch (error) {
    console.error('Trede: no backup was made', error)
    await backupPlan().setValue({ ...plan, trouble: error instanceof Error ? error.message : String(error) })
  }
}
