/** What a backup keeps beside the database, and how it comes back. */
import { authorName, chooseAuthorName } from '../author.ts'
import { forgetReaders, keptReaders, putBack } from '../taught/kept.ts'
import type { BackupSettings } from './format.ts'

export async function backupSettings(): Promise<BackupSettings> {
  return { author: await authorName(), taught: await keptReaders() }
}

/** Puts exactly these in the place of those of now. */
export async function restoreSettings({ author, taught }: BackupSettings): Promise<void> {
  await chooseAuthorName(author)
  await forgetReaders((await keptReaders()).map(({ reader }) => reader.id))
  await putBack(taught)
}
