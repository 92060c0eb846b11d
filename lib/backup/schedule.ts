/** How often a backup is made by itself, and how the last one went. */
import { storage } from 'wxt/utils/storage'

/** How often. */
export type Every = 'never' | 'day' | 'week'

/** The schedule, and how the last one went. */
export interface BackupPlan {
  every: Every
  /** ISO 8601 in UTC; null before the first. */
  last: string | null
  /** Why the last attempt made none; null where it did. */
  trouble: string | null
}

let item: ReturnType<typeof define> | undefined

/** The schedule as it is kept. Declared at first use, because declaring reads the storage. */
export function backupPlan() {
  item ??= define()
  return item
}

/** Makes it so from now on; what went wrong before is forgotten. */
export async function schedule(every: Every): Promise<void> {
  await backupPlan().setValue({ ...(await backupPlan().getValue()), every, trouble: null })
}

function define() {
  return storage.defineItem<BackupPlan>('local:backup', {
    fallback: { every: 'never', last: null, trouble: null },
  })
}
