/** A page that nobody sees: makes the file of a backup, which a service worker cannot. */
import { browser } from 'wxt/browser'
import { type BackupOrder, urlOfBackup } from '../../lib/background/backup-url.ts'

browser.runtime.onMessage.addListener(((
  message: { tredeOffscreen?: BackupOrder },
  sender: { id?: string },
) => {
  if (!message.tredeOffscreen || sender.id !== browser.runtime.id) return undefined
  return urlOfBackup(message.tredeOffscreen).then(
    (url) => ({ url }),
    (error: unknown) => ({ trouble: error instanceof Error ? error.message : String(error) }),
  )
}) as never)
