/** What can go wrong in the store, as keys of the texts `error.*`. */

/** `unknown` is for what nobody foresaw. */
export const ERROR_KEYS = [
  'full',
  'newer',
  'blocked',
  'unavailable',
  'invalid',
  'setGone',
  'setName',
  'setTaken',
  'businessName',
  'markGone',
  'markEmpty',
  'unknown',
] as const

export type ErrorKey = (typeof ERROR_KEYS)[number]

/** A failure that the user can be told about in one sentence. */
export class StoreError extends Error {
  /** Which sentence. */
  key: ErrorKey

  constructor(key: ErrorKey, options?: ErrorOptions) {
    super(`error.${key}`, options)
    this.name = 'StoreError'
    this.key = key
  }
}

const BY_NAME: Record<string, ErrorKey> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'blocked',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  NotFoundError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
}

/** The key for anything that was thrown. Dexie wraps the browser's error, so the innermost one that is known counts. */
export function errorKeyOf(error: unknown): ErrorKey {
  return find(error, 0) ?? 'unknown'
}

function find(error: unknown, depth: number): ErrorKey | null {
  if (typeof error !== 'object' || error === null || depth > 8) return null
  const { inner, cause, failures, name } = error as {
    inner?: unknown
    cause?: unknown
    failures?: unknown
    name?: unknown
  }
  const within = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])]
  for (const one of within) {
    const key = find(one, depth + 1)
    if (key) return key
  }
  if (error instanceof StoreError) return error.key
  return typeof name === 'string' && Object.hasOwn(BY_NAME, name) ? BY_NAME[name]! : null
}
