/** What went wrong with a file, or with the store behind it, as one sentence in the language of the interface. */
import { i18n } from '#i18n'
import { ExchangeError } from '../lib/exchange/errors.ts'
import type { Fault } from '../lib/exchange/in/fault.ts'
import { sentenceOf } from '../lib/store/sentence.ts'

export function exchangeSentence(error: unknown): string {
  if (error instanceof ExchangeError) return i18n.t(`exchange.${error.key}`)
  if (error instanceof DOMException && error.name === 'NotAllowedError') return i18n.t('export.cannotCopy')
  return sentenceOf(error)
}

/** What was left out of an import and why, where it stands first. */
export function faultSentence({ at, key, found }: Fault): string {
  return i18n.t(`fault.${key}`, [String(at), found])
}
