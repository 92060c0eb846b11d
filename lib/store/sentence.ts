/** A failure of the store as a sentence in the language of the interface. */
import { i18n } from '#i18n'
import { errorKeyOf } from './errors.ts'

/** One sentence that says what happened and what to do. */
export function sentenceOf(error: unknown): string {
  const key = errorKeyOf(error)
  if (key === 'unknown')
    return i18n.t('error.unknown', [error instanceof Error ? error.message : String(error)])
  return i18n.t(`error.${key}`)
}
