/** Leave of the browser for files in the downloads folder. */
import { browser } from 'wxt/browser'
import type { Every } from '../../../lib/backup/schedule.ts'

/** Whether backups may be made so often. The browser asks only in answer to a click: nothing may be awaited before. */
export async function mayBackUp(every: Every): Promise<boolean> {
  return every === 'never' || browser.permissions.request({ permissions: ['downloads'] })
}
