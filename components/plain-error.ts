/** Errors on their way from a worker to its window: only what a sentence for the user is made of. */
import { EXCHANGE_ERRORS, ExchangeError } from '../lib/exchange/errors.ts'
import { ERROR_KEYS, errorKeyOf, StoreError } from '../lib/store/errors.ts'

/** An error as plain data; `key` is that of its sentence. */
export interface PlainError {
  name: string
  key: string
  message: string
}

export function plainError(error: unknown): PlainError {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ExchangeError) return { name: error.name, key: error.key, message }
  // The database's own errors hold more than can cross.
  const key = errorKeyOf(error)
  return { name: key === 'unknown' ? 'Error' : 'StoreError', key, message }
}

/** The same error on the other side. */
export function errorOf({ name, key, message }: PlainError): Error {
  if (name === 'ExchangeError' && isOneOf(EXCHANGE_ERRORS, key)) return new ExchangeError(key)
  if (name === 'StoreError' && isOneOf(ERROR_KEYS, key)) return new StoreError(key)
  return new Error(message)
}

function isOneOf<T extends string>(all: readonly T[], one: string): one is T {
  return (all as readonly string[]).includes(one)
}
