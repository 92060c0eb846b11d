/** A chosen file as readers, or a sentence on what is wrong with it. */
import { i18n } from '#i18n'
import type { TaughtReader } from '../../lib/sites/taught/reader.ts'

/** Rejects with an Error whose message is for the user. */
export async function importFrom(file: File): Promise<TaughtReader[]> {
  const { FileError, fromFile, MAX_FILE } = await import('../../lib/taught/file.ts')
  if (file.size > MAX_FILE) throw new Error(i18n.t('options.trouble.size'))
  try {
    return fromFile(await file.text())
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    if (error.trouble === 'reader') throw new Error(i18n.t('options.trouble.reader', [error.which]))
    throw new Error(i18n.t(`options.trouble.${error.trouble}`))
  }
}
