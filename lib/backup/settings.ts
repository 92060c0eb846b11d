/** What a backup keeps beside the database, and how it comes back. */
import { browser } from 'wxt/browser'
import { authorName, chooseAuthorName } from '../author.ts'
import { retention } from '../privacy/retention.ts'
import { DECLINED_KEY, LAST_CHANGE_KEY, type LastChange } from '../store/cues.ts'
import { forgetReaders, keptReaders, putBack } from '../taught/kept.ts'
import type { BackupSettings } from './format.ts'
import { backupPlan, schedule } from './schedule.ts'

export async function backupSettings(): Promise<BackupSettings> {
  const kept = await browser.storage.local.get([DECLINED_KEY, LAST_CHANGE_KEY])
  return {
    author: await authorName(),
    taught: await keptReaders(),
    declined: (kept[DECLINED_KEY] as string[] | undefined) ?? [],
    lastChange: (kept[LAST_CHANGE_KEY] as LastChange | undefined) ?? null,
    clock: { retention: await retention().getValue(), every: (await backupPlan().getValue()).every },
  }
}

/** Puts exactly these in the place of those of now. When the last backup was made is a matter of this machine, and stays. */
export async function restoreSettings({
  author,
  taught,
  declined,
  lastChange,
  clock,
}: BackupSettings): Promise<void> {
  await chooseAuthorName(author)
  await forgetReaders((await keptReaders()).map(({ reader }) => reader.id))
  await putBack(taught)
  await browser.storage.local.set({ [DECLINED_KEY]: declined })
  if (lastChange) await browser.storage.local.set({ [LAST_CHANGE_KEY]: lastChange })
  else await browser.storage.local.remove(LAST_CHANGE_KEY)
  if (!clock) return
  await retention().setValue(clock.retention)
  await schedule(clock.every)
}
