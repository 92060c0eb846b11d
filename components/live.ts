/** What the store holds, kept up to date in a component. */
import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

/** `value` is undefined until the first answer; `error` is set when the store could not be read. */
export interface Live<T> {
  value: T | undefined
  error: Error | null
}

/** Asks again whenever what the query read has changed, from whichever window. `inputs` are what the query depends on. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null })
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, error: null }),
      error: (error: unknown) =>
        setLive((last) => ({ ...last, error: error instanceof Error ? error : new Error(String(error)) })),
    })
    return () => subscription.unsubscribe()
  }, inputs)
  return live
}
