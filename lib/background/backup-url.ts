/** A backup as an address that the browser can download from. */
import { browser } from 'wxt/browser'
import { backupSettings } from '../backup/settings.ts'
import { writeBackup } from '../backup/write.ts'

/** How long the browser may take to fetch the file, in milliseconds. */
const KEEP = 60_000

/** The part of Chrome's API that the polyfill does not know. */
interface Offscreen {
  createDocument(wanted: { url: string; reasons: string[]; justification: string }): Promise<void>
  closeDocument(): Promise<void>
}

/** The address, and what to call once the download was given to the browser. */
export async function makeBackupUrl(now: Date): Promise<{ url: string; done: () => void }> {
  // A service worker has no addresses for files; a page that nobody sees has.
  const { offscreen } = browser as unknown as { offscreen?: Offscreen }
  if (!offscreen) {
    const url = await urlOfBackup(now)
    return { url, done: () => setTimeout(() => URL.revokeObjectURL(url), KEEP) }
  }
  await offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['BLOBS'],
    justification: 'Writes the backup that the user asked for into a file.',
  })
  const answer: { url?: string; trouble?: string } = await browser.runtime.sendMessage({
    tredeOffscreen: now.toISOString(),
  })
  const close = () => void offscreen.closeDocument()
  if (!answer.url) {
    close()
    throw new Error(answer.trouble ?? 'no answer')
  }
  return { url: answer.url, done: () => setTimeout(close, KEEP) }
}

/** In a page: the backup as an address in it. */
export async function urlOfBackup(now: Date): Promise<string> {
  const by = browser.runtime.getManifest().version
  return URL.createObjectURL(await writeBackup({ now, by, settings: await backupSettings() }))
}
