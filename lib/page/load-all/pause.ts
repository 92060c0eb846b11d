/** Waiting as a person does between two actions. */

/** Resolves after a time between the two, in ms, or as soon as the signal says so. */
export function pause([least, most]: readonly [number, number], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, least + Math.random() * (most - least))
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
