/** A backup as an address that the browser can download from. */
import { browser } from 'wxt/browser'
import type { BackupSettings } from '../backup/format.ts'
import { backupSettings } from '../backup/settings.ts'
import { writeBackup } from '../backup/write.ts'

/** How long the browser may take to fetch the file, in milliseconds. */
const KEEP = 60_000

/** The part of Chrome's API that the polyfill does not know. */
interface Offscreen {
  createDocument(wanted: { url: string; reasons: string[]; justification: string }): Promise<void>
  closeDocument(): Promise<void>
}

/** What is told to the page that makes the file; it has the database and none of the browser's other means. */
export interface BackupOrder {
  /** ISO 8601 in UTC. */
  now: string
  /** Version of the extension. */
  by: string
  settings: BackupSettings
}

/** The address, and what to call once the download was given to the browser. */
export async function makeBackupUrl(now: Date): Promise<{ url: string; done: () => void }> {
  // A service worker has no addresses for files; a page that nobody sees has.
  const { offscreen } = browser as unknown as { offscreen?: Offscreen }
  const order: BackupOrder = {
    now: now.toISOString(),
    by: browser.runtime.getManifest().version,
    settings: await backupSettings(),
  }
  if (!offscreen) {
    const url = await urlOfBackup(order)
    return { url, done: () => setTimeout(() => URL.revokeObjectURL(url), KEEP) }
  }
  await offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['BLOBS'],
    justification: 'Writes the backup that the user asked for into a file.',
  })
  const answer: { url?: string; trouble?: string } = await browser.runtime.sendMessage({
    tredeOffscreen: order,
  })
  const close = () => void offscreen.closeDocument()
  if (!answer.url) {
    close()
    throw new Error(answer.trouble ?? 'no answer')
  }
  return { url: answer.url, done: () => setTimeout(close, KEEP) }
}

/** In a page: the backup as an address in it. */
export async function urlOfBackup({ now, ...order }: BackupOrder): Promise<string> {
  return URL.createObjectURL(await writeBackup({ now: new Date(now), ...order }))
}
