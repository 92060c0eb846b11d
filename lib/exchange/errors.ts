/** What can go wrong with files, as keys of the texts `exchange.*`. */

export const EXCHANGE_ERRORS = [
  'tooManySources',
  'tooManyRows',
  'tooManyToCopy',
  'notJson',
  'notTrede',
  'newer',
  'backup',
  'notZip',
  'notQda',
  'notTable',
  'tooLarge',
  'noRows',
] as const

export type ExchangeErrorKey = (typeof EXCHANGE_ERRORS)[number]

/** A failure that concerns the whole file, and that the user can be told about in one sentence. */
export class ExchangeError extends Error {
  /** Which sentence. */
  key: ExchangeErrorKey

  constructor(key: ExchangeErrorKey, options?: ErrorOptions) {
    super(`exchange.${key}`, options)
    this.name = 'ExchangeError'
    this.key = key
  }
}
